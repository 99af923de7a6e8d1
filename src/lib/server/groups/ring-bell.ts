import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { recordRun, type Runner } from './runner.ts';
import { lockRunningSession } from './running-session.ts';

/** Tells who is answering that time is nearly up. More time takes it back. */
export async function ringBell(sql: Transaction, runner: Runner, id: string): Promise<void> {
	const session = await lockRunningSession(sql, runner, id);
	if (session.state === 'prepared') throw new Conflict('sessions.not_running');
	await sql`update class_sessions set bell_rung_at = coalesce(bell_rung_at, now()) where id = ${id}`;
	await recordRun(sql, runner, 'class_session.bell_rung', session);
}
