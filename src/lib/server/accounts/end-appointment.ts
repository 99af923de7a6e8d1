import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Conflict, NotFound } from '../errors.ts';
import { mayAppoint } from './account-policy.ts';
import { isWithin, thingOf } from './appointment.ts';
import type { Appointment, Reach, Viewer } from './viewer.ts';

/**
 * Ends an appointment, or takes an invitation back, and returns whose it was (null for an invitation): the
 * caller ends that person's sign-ins in the same transaction (R115).
 *
 * @param within  the appointment's thing and all that it belongs to
 */
export async function endAppointment(
	sql: Transaction,
	viewer: Viewer,
	id: string,
	within: Reach
): Promise<string | null> {
	// Two administrators who end each other at once wait for one another here.
	await sql`select from appointments where role = 'administrator' order by id for update`;
	const [appointment] = await sql<(Appointment & { personId: string | null })[]>`
		select
			id, role, person_id as "personId", organisation_id as "organisationId", consultation_id as "consultationId",
			part_id as "partId", forum_id as "forumId", languages
		from appointments where id = ${id} and ended_at is null for update
	`;
	if (!appointment) throw new NotFound();
	const thing = thingOf(appointment);
	if (thing && !isWithin(thing, within)) throw new NotFound();
	if (!mayAppoint(viewer, appointment.role, within)) throw new NotFound();

	await sql`update appointments set ended_at = now() where id = ${id}`;
	if (appointment.role === 'administrator' && appointment.personId) await keepOneAdministrator(sql);
	await recordEvent(sql, viewer, 'appointment.ended', {
		appointmentId: id,
		personId: appointment.personId,
		role: appointment.role
	});
	return appointment.personId;
}

async function keepOneAdministrator(sql: Transaction) {
	const left = await sql`
		select from appointments
		where role = 'administrator' and accepted_at is not null and ended_at is null
			and (until_on is null or until_on >= current_date)
	`;
	if (left.length === 0) throw new Conflict('appointments.last_administrator');
}
