import type { Transaction } from '../database.ts';
import type { ReceiptHeld } from './submission-of-receipt.ts';

/**
 * Notes that the child asks for a second look at what it wrote and drew (R76), once.
 *
 * @returns false where it asked before, or took its answers back
 */
export async function askForSecondLook(
	sql: Transaction,
	{ partId, submissionId }: Pick<ReceiptHeld, 'partId' | 'submissionId'>
): Promise<boolean> {
	const asked = await sql`
		update submissions set second_look_on = current_date
		where part_id = ${partId} and id = ${submissionId} and second_look_on is null and withdrawn_on is null
		returning 1
	`;
	return asked.length > 0;
}
