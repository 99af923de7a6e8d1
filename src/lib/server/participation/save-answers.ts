import type { Answers } from '#lib/definition/answer.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { secretHash } from './receipt.ts';

/**
 * Keeps answers in the draft, each in place of an earlier one; the same again changes nothing. It is one statement,
 * and so a transaction of its own: the most frequent change of all needs no further round trips.
 *
 * @throws NotFound if the draft was handed in or thrown away
 */
export async function saveAnswers(
	sql: Database,
	partId: string,
	secret: Uint8Array,
	answers: Answers
): Promise<void> {
	const { count } = await sql`
		update drafts set answers = answers || ${sql.json(answers)}, touched_at = now()
		where part_id = ${partId} and secret_hash = ${secretHash(secret)}
	`;
	if (count === 0) throw new NotFound('child.draft_gone');
}
