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
