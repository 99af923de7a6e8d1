import type { Database } from '../database.ts';
import { LONGEST_PAUSE_DAYS } from './class-session.ts';

/** The state of a row `session` of `class_sessions`, in SQL. */
export const stateOf = (sql: Database) => sql`
	case
		when session.ended_at is not null or ${isOverdue(sql)} then 'ended'
		when session.prepared_minutes is not null then 'prepared'
		when session.paused_at is not null then 'paused'
		else 'running'
	end
`;

/** Whether the time of a row `session` is over, though nobody ended it; while it is paused its time stands still. */
export const isOverdue = (sql: Database) => sql`
	coalesce(session.paused_at + ${LONGEST_PAUSE_DAYS} * interval '1 day', session.until) <= now()
`;
