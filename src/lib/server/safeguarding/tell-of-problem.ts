import type { Transaction } from '../database.ts';
import type { SealedComplaint } from './concern.ts';

/** The most that is taken, in characters. */
export const LONGEST_COMPLAINT = 4000;

/**
 * Gives what a child complains of to the safeguarding lead of the part, under seal like every concern (R16): nobody
 * who runs the consultation or moderates it sees that it exists.
 *
 * @param sessionId  the class that it came from, where that is known
 * @param language  of the page on which it was written
 */
export async function tellOfProblem(
	sql: Transaction,
	{ partId, sessionId }: { partId: string; sessionId: string | null },
	words: string,
	language: string
): Promise<void> {
	const copy: SealedComplaint = { kind: 'complaint', words, language };
	await sql`
		insert into sealed.concerns (part_id, origin, sealed_copy, session_id)
		values (${partId}, 'complaint', ${sql.json(copy)}, ${sessionId})
	`;
}
