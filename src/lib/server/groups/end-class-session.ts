import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { lockRunningSession } from './running-session.ts';

/** Lets nobody in any more and takes the join code back. Who is answering may still hand in. */
export async function endClassSession(sql: Transaction, viewer: Viewer, id: string): Promise<void> {
	const session = await lockRunningSession(sql, viewer, id);
	await sql`update class_sessions set ended_at = now(), join_code = null where id = ${id}`;
	await recordEvent(sql, viewer, 'class_session.ended', { sessionId: id, partId: session.partId });
}

/** Takes the join codes back of sessions whose time is over. */
export async function endOverdueSessions(sql: Transaction): Promise<void> {
	await sql`update class_sessions set ended_at = until, join_code = null where ended_at is null and until <= now()`;
}
