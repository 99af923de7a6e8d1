import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { thingOf, tokenHash, type Invitation } from './appointment.ts';
import type { Appointment } from './viewer.ts';

export type OpenedInvitation = Invitation & { state: 'open' | 'used' | 'expired' };

/** The invitation that a link opens. Whoever holds the token is its viewer. */
export async function findInvitation(sql: Database, token: string): Promise<OpenedInvitation> {
	const [row] = await sql<(Appointment & Omit<OpenedInvitation, 'thing'>)[]>`
		select
			role, organisation_id as "organisationId", consultation_id as "consultationId", part_id as "partId",
			forum_id as "forumId", languages, until_on as "untilOn", seat_name as "seatName",
			case
				when accepted_at is not null then 'used'
				when ended_at is not null or link_expires_at <= now() then 'expired'
				else 'open'
			end as state
		from appointments where link_hash = ${tokenHash(token)}
	`;
	if (!row) throw new NotFound();
	const { role, languages, untilOn, seatName, state } = row;
	return { role, thing: thingOf(row), languages, untilOn, seatName, state };
}
