import type { Transaction } from '../database.ts';

/** One more submission of this session. The counter is all that the session knows of it. */
export async function countHandIn(sql: Transaction, sessionId: string): Promise<void> {
	await sql`update class_sessions set handed_in = handed_in + 1 where id = ${sessionId}`;
}
