import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { tokenHash } from './appointment.ts';

/** Gives the invited role to a person or seat. A link works once, and not after its time. */
export async function acceptInvitation(sql: Transaction, token: string, personId: string): Promise<void> {
	const [accepted] = await sql<{ id: string; role: string }[]>`
		update appointments set person_id = ${personId}, accepted_at = now()
		where link_hash = ${tokenHash(token)} and accepted_at is null and ended_at is null and link_expires_at > now()
			and (seat_name is null) = (select kind = 'person' from people where id = ${personId})
		returning id, role
	`;
	if (!accepted) throw new Conflict('public.invitation_over');
	await recordEvent(sql, null, 'appointment.accepted', {
		appointmentId: accepted.id,
		personId,
		role: accepted.role
	});
}
