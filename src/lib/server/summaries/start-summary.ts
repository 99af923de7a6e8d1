import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { consultationToSummarise } from './consultation-to-summarise.ts';
import { latestCounting } from './latest-counting.ts';
import { summaryDraft } from './summary-draft.ts';

/**
 * Begins the summary, or a new version of a published one, which takes over its texts, findings and evidence.
 *
 * @param reason  why a published one is to be replaced
 * @throws Conflict  nothing is counted yet, or a draft was begun
 */
export async function startSummary(
	sql: Transaction,
	viewer: Viewer,
	consultationId: string,
	reason: string | null = null
): Promise<string> {
	await consultationToSummarise(sql, viewer, consultationId);
	await sql`select from consultations where id = ${consultationId} for no key update`;
	if (!(await latestCounting(sql, consultationId))) throw new Conflict('organise.summary_refused_uncounted');
	if (await summaryDraft(sql, viewer, consultationId)) throw new Conflict('organise.summary_refused_begun');

	const [begun] = await sql<{ id: string; supersedes: string | null }[]>`
		insert into summary_versions (consultation_id, number, texts, child_texts, by, supersedes, reason)
		select ${consultationId}, coalesce(last.number, 0) + 1, coalesce(last.texts, '{}'), coalesce(last.child_texts, '{}'),
			${viewer.personId}, last.id, case when last.id is not null then ${reason} end
		from (values (1)) one left join lateral (
			select id, number, texts, child_texts from summary_versions
			where consultation_id = ${consultationId} order by number desc limit 1
		) last on true
		returning id, supersedes
	`;
	if (begun!.supersedes) await copyFindings(sql, begun!.supersedes, begun!.id);
	await recordEvent(sql, viewer, 'summary.begun', { consultationId, summaryVersionId: begun!.id });
	return begun!.id;
}

async function copyFindings(sql: Transaction, from: string, to: string) {
	await sql`
		insert into findings (summary_version_id, key, voice, position, articles, texts, child_texts)
		select ${to}, key, voice, position, articles, texts, child_texts from findings where summary_version_id = ${from}
	`;
	await sql`
		insert into finding_evidence (
			finding_id, position, counting_id, table_key, row_key, column_key, theme_id, quote_id
		)
		select copy.id, evidence.position, counting_id, table_key, row_key, column_key, theme_id, quote_id
		from finding_evidence evidence
		join findings original on original.id = evidence.finding_id and original.summary_version_id = ${from}
		join findings copy on copy.key = original.key and copy.summary_version_id = ${to}
		left join quotes on quotes.id = quote_id
		where quotes.taken_back_on is null
	`;
}
