import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { EXTENSION_MINUTES, LONGEST_MINUTES } from './class-session.ts';
import { recordRun, type Runner } from './runner.ts';
import { lockRunningSession } from './running-session.ts';

/** Gives a session more time, up to the longest that one may run from now, and takes the bell back. */
export async function extendClassSession(sql: Transaction, runner: Runner, id: string): Promise<void> {
	const session = await lockRunningSession(sql, runner, id);
	const extended = await sql`
		update class_sessions
		set until = until + ${EXTENSION_MINUTES} * interval '1 minute', bell_rung_at = null
		where id = ${id} and prepared_minutes is null
			and until + ${EXTENSION_MINUTES} * interval '1 minute'
				<= coalesce(paused_at, now()) + ${LONGEST_MINUTES} * interval '1 minute'
	`;
	if (extended.count === 0) throw new Conflict('sessions.longest');
	await recordRun(sql, runner, 'class_session.extended', session);
}
