import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import type { ClassSession } from './class-session.ts';
import { findClassSession } from './class-sessions.ts';
import type { Runner } from './runner.ts';

/** Holds a session of the runner that has not ended for this transaction, so that it changes once at a time. */
export async function lockRunningSession(
	sql: Transaction,
	runner: Runner,
	id: string
): Promise<ClassSession> {
	await sql`select from class_sessions where id = ${id} for update`;
	const session = await findClassSession(sql, runner, id);
	if (session.state === 'ended') throw new Conflict('sessions.has_ended');
	return session;
}
