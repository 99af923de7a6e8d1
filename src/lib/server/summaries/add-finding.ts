import type { Texts } from '#lib/definition/definition.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { lockSummaryDraft } from './summary-draft.ts';

export type FindingWords = { texts: Texts; childTexts: Texts; articles: string[] };

/** Adds a finding at the end of the draft and returns its id. Its key stays the same in later versions. */
export async function addFinding(
	sql: Transaction,
	viewer: Viewer,
	consultationId: string,
	{ texts, childTexts, articles }: FindingWords
): Promise<string> {
	const draft = await lockSummaryDraft(sql, viewer, consultationId);
	const [row] = await sql<{ id: string }[]>`
		insert into findings (summary_version_id, key, position, articles, texts, child_texts)
		select ${draft.id},
			'finding_' || (
				select coalesce(max(substring(key from '^finding_([0-9]+)$')::int), 0) + 1 from findings
				where summary_version_id in (select id from summary_versions where consultation_id = ${consultationId})
			),
			coalesce(max(position), 0) + 1, ${articles}, ${sql.json(texts)}, ${sql.json(childTexts)}
		from findings where summary_version_id = ${draft.id}
		returning id
	`;
	return row!.id;
}
