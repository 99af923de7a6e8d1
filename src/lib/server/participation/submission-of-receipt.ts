import type { Tone } from '#lib/definition/definition.ts';
import type { Database } from '../database.ts';
import { receiptHash } from './receipt.ts';

/** All that a receipt opens: which part was answered and in which tone, and what its child asked for since. */
export type ReceiptHeld = {
	partId: string;
	consultationId: string;
	submissionId: string;
	/** Null from counting on, like the tone. */
	sessionId: string | null;
	tone: Tone | null;
	isWithdrawn: boolean;
	hasAskedAgain: boolean;
};

export async function submissionOfReceipt(
	sql: Database,
	receipt: Uint8Array
): Promise<ReceiptHeld | undefined> {
	const [held] = await sql<ReceiptHeld[]>`
		select submission.part_id as "partId", part.consultation_id as "consultationId",
			submission.id as "submissionId", submission.session_id as "sessionId", submission.tone,
			submission.withdrawn_on is not null as "isWithdrawn",
			submission.second_look_on is not null as "hasAskedAgain"
		from submissions submission join country_parts part on part.id = submission.part_id
		where submission.receipt_hash = ${Buffer.from(receiptHash(receipt))}
	`;
	return held;
}
