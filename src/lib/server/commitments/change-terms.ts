import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import type { TermsFacts } from './commitment.ts';
import { lockCommitment } from './lock-commitment.ts';
import { writeTerms } from './write-terms.ts';

/** Changes what was promised, and says why. What stood before stays in view. */
export async function changeTerms(
	sql: Transaction,
	viewer: Viewer,
	commitmentId: string,
	terms: TermsFacts,
	whyChanged: string
): Promise<void> {
	await lockCommitment(sql, viewer, commitmentId);
	await writeTerms(sql, viewer, commitmentId, terms, whyChanged);
	await recordEvent(sql, viewer, 'commitment.terms_changed', { commitmentId });
}
