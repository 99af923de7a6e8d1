import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { mayAdminister, maySeeAppointments } from './account-policy.ts';
import { isWithin, thingOf, type Thing } from './appointment.ts';
import type { Appointment, Reach, Role, Viewer } from './viewer.ts';

/** An appointment that has not ended, or an invitation to one, as those see it who appoint. */
export type ListedAppointment = {
	id: string;
	role: Role;
	thing: Thing;
	languages: string[];
	untilOn: string | null;
	/** Null until the invitation is accepted. */
	person: { id: string; name: string | null; signInName: string } | null;
	/** Of an invitation: until when its link works. */
	linkExpiresAt: Date | null;
	isExpired: boolean;
};

export async function allAppointments(sql: Database, viewer: Viewer): Promise<ListedAppointment[]> {
	if (!mayAdminister(viewer)) throw new NotFound();
	return listed(await sql<Row[]>`${selectAppointments(sql)} ${inOrder(sql)}`);
}

/**
 * The appointments on a consultation, its parts, and its owner.
 *
 * @param on  the parts that the viewer may see; `organisationId` and `consultationId` only if they reach so far
 */
export async function appointmentsOnConsultation(
	sql: Database,
	viewer: Viewer,
	on: { organisationId: string; consultationId: string; partIds: string[] }
): Promise<ListedAppointment[]> {
	const { organisationId, consultationId, partIds } = on;
	const all = maySeeAppointments(viewer, { organisationId, consultationId });
	const owner = maySeeAppointments(viewer, { organisationId });
	const parts = partIds.filter((partId) => all || maySeeAppointments(viewer, { partId }));
	if (!all && parts.length === 0) throw new NotFound();
	return listed(
		await sql<Row[]>`
			${selectAppointments(sql)}
				and (
					(${all} and a.consultation_id = ${consultationId})
					or (${owner} and a.organisation_id = ${organisationId})
					or a.part_id = any(${parts}::uuid[])
				)
			${inOrder(sql)}
		`
	);
}

/**
 * An appointment for those who may end it.
 *
 * @param reaches  the things that the page is about, each with all that it belongs to
 */
export async function findAppointment(
	sql: Database,
	viewer: Viewer,
	id: string,
	reaches: Reach[] = []
): Promise<ListedAppointment> {
	const [row] = await sql<Row[]>`${selectAppointments(sql)} and a.id = ${id}`;
	const [found] = listed(row ? [row] : []);
	const isReached =
		mayAdminister(viewer) ||
		reaches.some((within) => isWithin(found?.thing ?? null, within) && maySeeAppointments(viewer, within));
	if (!found || !isReached) throw new NotFound();
	return found;
}

type Row = Omit<ListedAppointment, 'thing'> & Appointment;

const listed = (rows: Row[]): ListedAppointment[] =>
	rows.map(({ id, role, languages, untilOn, person, linkExpiresAt, isExpired, ...on }) => ({
		...{ id, role, languages, untilOn, person, linkExpiresAt, isExpired },
		thing: thingOf(on)
	}));

const selectAppointments = (sql: Database) => sql`
	select
		a.id, a.role, a.organisation_id as "organisationId", a.consultation_id as "consultationId",
		a.part_id as "partId", a.forum_id as "forumId", a.languages, a.until_on as "untilOn",
		case when person.id is not null then jsonb_build_object(
			'id', person.id, 'name', person.name, 'signInName', coalesce(person.email, person.sign_in_name)
		) end as person,
		case when a.accepted_at is null then a.link_expires_at end as "linkExpiresAt",
		a.accepted_at is null and coalesce(a.link_expires_at <= now(), true) as "isExpired"
	from appointments a left join people person on person.id = a.person_id
	where a.ended_at is null
`;
const inOrder = (sql: Database) => sql`order by person.name nulls last, a.invited_at desc, a.role, a.id`;
