import type { Transaction } from '../database.ts';

/**
 * Erases all that one submission wrote and drew, whole, because its child took it back. The erased leave the
 * moderators' queue with it. Published quotes and sealed copies are copies of their own and stay.
 */
export async function forgetContributions(
	sql: Transaction,
	partId: string,
	submissionId: string
): Promise<void> {
	await sql`
		update contributions set words = null, strokes = null, erased_on = current_date
		where part_id = ${partId} and submission_id = ${submissionId} and erased_on is null
	`;
}
