import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import type { FindingWords } from './add-finding.ts';
import { lockDraftOfFinding } from './summary-draft.ts';

/** Says a finding of the draft anew. */
export async function changeFinding(
	sql: Transaction,
	viewer: Viewer,
	findingId: string,
	{ texts, childTexts, articles }: FindingWords
): Promise<void> {
	await lockDraftOfFinding(sql, viewer, findingId);
	await sql`
		update findings set texts = ${sql.json(texts)}, child_texts = ${sql.json(childTexts)}, articles = ${articles}
		where id = ${findingId}
	`;
}
