import type { Database } from '../database.ts';
import { BELL_MINUTES } from './class-session.ts';
import { stateOf } from './state-of-session.ts';

/** Whether time is nearly up for a row `session` of `class_sessions`, in SQL: from the bell on, and once it ended. */
export const bellOf = (sql: Database) => sql`
	(
		session.bell_rung_at is not null or (${stateOf(sql)}) = 'ended'
		or (${stateOf(sql)}) = 'running' and session.until <= now() + ${BELL_MINUTES} * interval '1 minute'
	)
`;

/** Whether children of this session are told that time is nearly up: hand in what there is, or throw it away. */
export async function sessionBell(sql: Database, sessionId: string): Promise<boolean> {
	const [session] = await sql<{ bell: boolean }[]>`
		select ${bellOf(sql)} as bell from class_sessions session where session.id = ${sessionId}
	`;
	return session?.bell ?? true;
}
