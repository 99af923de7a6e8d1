import type { Database } from '../database.ts';
import { receiptHash } from './receipt.ts';

/** All that a receipt opens: which part was answered, and whether the answers were taken back. */
export type ReceiptHeld = { partId: string; consultationId: string; isWithdrawn: boolean };

export async function submissionOfReceipt(
	sql: Database,
	receipt: Uint8Array
): Promise<ReceiptHeld | undefined> {
	const [held] = await sql<ReceiptHeld[]>`
		select submission.part_id as "partId", part.consultation_id as "consultationId",
			submission.withdrawn_on is not null as "isWithdrawn"
		from submissions submission join country_parts part on part.id = submission.part_id
		where submission.receipt_hash = ${Buffer.from(receiptHash(receipt))}
	`;
	return held;
}
