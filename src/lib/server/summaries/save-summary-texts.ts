import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { lockSummaryDraft } from './summary-draft.ts';

/** What a summary says in one language; empty takes it away. */
export type SummaryWords = { language: string; text: string; childText: string };

/** @throws Conflict  somebody saved since `revision` was read */
export async function saveSummaryTexts(
	sql: Transaction,
	viewer: Viewer,
	consultationId: string,
	revision: number,
	{ language, text, childText }: SummaryWords
): Promise<void> {
	const draft = await lockSummaryDraft(sql, viewer, consultationId);
	if (draft.revision !== revision) throw new Conflict('organise.summary_refused_meanwhile');
	await sql`
		update summary_versions set
			texts = ${sql.json(textsWith(draft.texts, language, text))},
			child_texts = ${sql.json(textsWith(draft.childTexts, language, childText))},
			revision = revision + 1
		where id = ${draft.id}
	`;
}

/** Texts with one language said anew. */
function textsWith(texts: Record<string, string>, language: string, text: string) {
	const others = Object.entries(texts).filter(([key]) => key !== language);
	return Object.fromEntries(text.trim() ? [...others, [language, text.trim()]] : others);
}
