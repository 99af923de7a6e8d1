import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { EXTENSION_MINUTES, LONGEST_MINUTES } from './class-session.ts';
import { lockRunningSession } from './running-session.ts';

/** Gives a running session more time, up to the longest that one may run. */
export async function extendClassSession(sql: Transaction, viewer: Viewer, id: string): Promise<void> {
	const session = await lockRunningSession(sql, viewer, id);
	const extended = await sql`
		update class_sessions set until = until + ${EXTENSION_MINUTES} * interval '1 minute'
		where id = ${id}
			and until + ${EXTENSION_MINUTES} * interval '1 minute' <= opened_at + ${LONGEST_MINUTES} * interval '1 minute'
	`;
	if (extended.count === 0) throw new Conflict('sessions.longest');
	await recordEvent(sql, viewer, 'class_session.extended', { sessionId: id, partId: session.partId });
}
