import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Invalid, NotFound } from '../errors.ts';
import { mayAppoint } from './account-policy.ts';
import {
	canStandOn,
	INVITATION_HOURS,
	isWithin,
	newToken,
	tokenHash,
	type Invitation
} from './appointment.ts';
import type { Reach, Viewer } from './viewer.ts';

/**
 * Invites somebody to a role and returns the token of the link, which is shown once and kept nowhere.
 *
 * @param within  the thing of the invitation and all that it belongs to
 */
export async function inviteToRole(
	sql: Transaction,
	viewer: Viewer,
	invitation: Invitation,
	within: Reach
): Promise<string> {
	const { role, thing, languages, untilOn, seatName } = invitation;
	if (thing && !isWithin(thing, within)) throw new NotFound();
	if (!mayAppoint(viewer, role, within)) throw new NotFound();
	if (!canStandOn(role, thing)) throw new Invalid('appointments.thing_wrong');
	if (role === 'moderator' && languages.length === 0) throw new Invalid('appointments.languages_needed');
	if (seatName && role !== 'delegate') throw new Invalid('appointments.seat_delegate');
	if (seatName) await keepSeatName(sql, seatName);

	const token = newToken();
	const on = (kind: string) => (thing?.kind === kind ? thing.id : null);
	const [invited] = await sql<{ id: string }[]>`
		insert into appointments (
			role, organisation_id, consultation_id, part_id, forum_id, languages, until_on, seat_name, appointed_by,
			link_hash, invited_at, link_expires_at
		) values (
			${role}, ${on('organisation')}, ${on('consultation')}, ${on('part')}, ${on('forum')}, ${languages}, ${untilOn},
			${seatName}, ${viewer.personId}, ${tokenHash(token)}, now(), now() + ${INVITATION_HOURS} * interval '1 hour'
		)
		returning id
	`;
	await recordEvent(sql, viewer, 'appointment.invited', { appointmentId: invited!.id, role });
	return token;
}

/** A seat's name is nobody else's, not even an open invitation's. */
async function keepSeatName(sql: Transaction, seatName: string) {
	const taken = await sql`
		select from people where lower(sign_in_name) = lower(${seatName})
		union all
		select from appointments
		where lower(seat_name) = lower(${seatName}) and accepted_at is null and ended_at is null
			and link_expires_at > now()
	`;
	if (taken.length) throw new Conflict('appointments.seat_name_taken');
}
