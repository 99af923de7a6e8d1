import type { Transaction } from '../database.ts';
import { recordRun, type Runner } from './runner.ts';
import { lockRunningSession } from './running-session.ts';
import { isOverdue } from './state-of-session.ts';

/** For so long the code of an ended session leads to the page of its consultation. */
const CODE_DAYS = 30;

/** What ending takes back; the code leads on to the consultation for a time, and is nobody else's so long. */
export const takenBack = (sql: Transaction) =>
	sql`ended_code = join_code, join_code = null, facilitator_key_hash = null`;

/** Lets nobody in any more and takes the join code back. Who is answering may still hand in. */
export async function endClassSession(sql: Transaction, runner: Runner, id: string): Promise<void> {
	const session = await lockRunningSession(sql, runner, id);
	await sql`update class_sessions set ended_at = now(), ${takenBack(sql)} where id = ${id}`;
	await recordRun(sql, runner, 'class_session.ended', session);
}

/** Takes the join codes back of sessions whose time is over. */
export async function endOverdueSessions(sql: Transaction): Promise<void> {
	await sql`
		update class_sessions session set ended_at = least(until, now()), ${takenBack(sql)}
		where ended_at is null and ${isOverdue(sql)}
	`;
}

/** Forgets the codes of sessions that ended long ago: they may be dealt again. */
export async function forgetEndedCodes(sql: Transaction): Promise<void> {
	await sql`
		update class_sessions set ended_code = null
		where ended_code is not null and ended_at < now() - ${CODE_DAYS} * interval '1 day'
	`;
}
