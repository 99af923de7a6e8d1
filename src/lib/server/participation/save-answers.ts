import type { Answers } from '#lib/definition/answer.ts';
import type { Database } from '../database.ts';
import { bellOf } from '../groups/session-bell.ts';
import type { DraftPlace } from './drafts.ts';
import { secretHash } from './receipt.ts';

/** What stands in a draft after answers were kept. */
export type Saved = {
	answers: Answers;
	/** Time is nearly up. */
	bell: boolean;
};

/**
 * Keeps answers in the draft, each in place of an earlier one; the same again changes nothing. It is one statement,
 * and so a transaction of its own: the most frequent change of all needs no further round trips.
 *
 * @returns undefined if the draft was handed in or thrown away
 */
export async function saveAnswers(
	sql: Database,
	{ partId, sessionId }: Pick<DraftPlace, 'partId' | 'sessionId'>,
	secret: Uint8Array,
	answers: Answers
): Promise<Saved | undefined> {
	const [saved] = await sql<Saved[]>`
		update drafts set answers = drafts.answers || ${sql.json(answers)}, touched_at = now()
		from class_sessions session
		where drafts.part_id = ${partId} and secret_hash = ${secretHash(secret)} and session.id = ${sessionId}
		returning drafts.answers, ${bellOf(sql)} as bell
	`;
	return saved;
}
