import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { recordRun, type Runner } from './runner.ts';
import { lockRunningSession } from './running-session.ts';

/**
 * Between two shifts or lessons: nobody new starts, and the session's time stands still. Who began goes on and
 * hands in; what was begun stays.
 */
export async function pauseClassSession(sql: Transaction, runner: Runner, id: string): Promise<void> {
	const session = await lockRunningSession(sql, runner, id);
	if (session.state !== 'running') throw new Conflict('sessions.not_running');
	await sql`update class_sessions set paused_at = now() where id = ${id}`;
	await recordRun(sql, runner, 'class_session.paused', session);
}
