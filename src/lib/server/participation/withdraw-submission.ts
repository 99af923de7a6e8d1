import type { Transaction } from '../database.ts';
import { receiptHash } from './receipt.ts';

/** The submission that was taken back, so that later rooms can erase what it wrote and drew. */
export type Withdrawn = { partId: string; submissionId: string };

/**
 * Takes a submission back for the child who holds its receipt (R3). Until the counting all of its answers go;
 * afterwards they no longer lead here, and only the words are left to be erased. Doing it twice changes nothing.
 *
 * @returns undefined where no submission has this receipt
 */
export async function withdrawSubmission(
	sql: Transaction,
	receipt: Uint8Array
): Promise<Withdrawn | undefined> {
	const hash = receiptHash(receipt);
	// In the order of all locks: a counting holds the part, so this comes before it or after it.
	await sql`
		select from country_parts part join submissions on submissions.part_id = part.id
		where receipt_hash = ${hash} for share of part
	`;
	const [withdrawn] = await sql<Withdrawn[]>`
		update submissions
		set
			withdrawn_on = coalesce(withdrawn_on, current_date), answers = null, session_id = null, age_band = null,
			order_seed = null
		where receipt_hash = ${hash}
		returning part_id as "partId", id as "submissionId"
	`;
	return withdrawn;
}
