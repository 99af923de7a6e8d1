import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { recordRun, type Runner } from './runner.ts';
import { lockRunningSession } from './running-session.ts';

/** Opens what was prepared, for the time that was planned. */
export async function openPreparedSession(sql: Transaction, runner: Runner, id: string): Promise<void> {
	const session = await lockRunningSession(sql, runner, id);
	if (session.state !== 'prepared') throw new Conflict('sessions.is_open');
	await sql`
		update class_sessions
		set opened_at = now(), until = now() + prepared_minutes * interval '1 minute', prepared_minutes = null
		where id = ${id}
	`;
	await recordRun(sql, runner, 'class_session.opened', session);
}

/** Goes on after a pause with as much time as was left. */
export async function resumeClassSession(sql: Transaction, runner: Runner, id: string): Promise<void> {
	const session = await lockRunningSession(sql, runner, id);
	if (session.state !== 'paused') throw new Conflict('sessions.is_open');
	await sql`
		update class_sessions set until = until + (now() - paused_at), paused_at = null, bell_rung_at = null
		where id = ${id}
	`;
	await recordRun(sql, runner, 'class_session.resumed', session);
}
