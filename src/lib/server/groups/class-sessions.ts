import type { Viewer } from '../accounts/viewer.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { mayRunSession } from './class-session-policy.ts';
import type { ClassSession } from './class-session.ts';
import type { Runner } from './runner.ts';
import { bellOf } from './session-bell.ts';
import { stateOf } from './state-of-session.ts';

/** The sessions that the viewer may run: those that did not end first, then those that did, each newest first. */
export async function classSessions(sql: Database, viewer: Viewer): Promise<ClassSession[]> {
	const facilitates = viewer.appointments.filter(({ role }) => role === 'facilitator');
	const organisations = facilitates.flatMap(({ organisationId }) => organisationId ?? []);
	const sessions = await sql<ClassSession[]>`
		${selectSessions(sql)}
		where groups.organisation_id = any(${organisations}::uuid[]) or session.opened_by = ${viewer.personId}
		order by (${stateOf(sql)}) = 'ended', session.opened_at desc, session.id
	`;
	return sessions.filter((session) => mayRunSession(viewer, session));
}

/** @throws NotFound if there is none, or it is not the runner's */
export async function findClassSession(sql: Database, runner: Runner, id: string): Promise<ClassSession> {
	const [session] = await sql<ClassSession[]>`${selectSessions(sql)} where session.id = ${id}`;
	if (!session || !mayRunSession(runner, session)) throw new NotFound();
	return session;
}

const selectSessions = (sql: Database) => sql`
	select
		session.id, session.part_id as "partId", part.consultation_id as "consultationId", part.country,
		groups.organisation_id as "organisationId", session.opened_by as "openedBy", groups.name as "groupName",
		place.name as "placeName",
		case when (${stateOf(sql)}) <> 'ended' then session.join_code end as "joinCode", session.answer_code as "answerCode",
		session.sign_colour as "signColour", session.sign_picture as "signPicture", session.tone, session.languages,
		session.head_count as "headCount", session.handed_in as "handedIn", session.opened_at as "openedAt",
		coalesce(session.ended_at, session.until) as until, ${stateOf(sql)} as state,
		session.read_together as "readTogether", ${bellOf(sql)} as bell,
		session.facilitator_key_hash is not null as "hasSlip"
	from class_sessions session
	join parts_now part on part.id = session.part_id
	join groups on groups.id = session.group_id
	join places place on place.id = groups.place_id
`;
