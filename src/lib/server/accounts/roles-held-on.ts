import type { Database } from '../database.ts';
import type { Role } from './viewer.ts';

/** The roles that somebody has accepted on one of these things and holds today. */
export async function rolesHeldOn(
	sql: Database,
	{ consultationId, partId }: { consultationId: string; partId: string }
): Promise<Role[]> {
	const rows = await sql<{ role: Role }[]>`
		select distinct role from appointments
		where (consultation_id = ${consultationId} or part_id = ${partId})
			and accepted_at is not null and ended_at is null
			and from_on <= current_date and (until_on is null or until_on >= current_date)
	`;
	return rows.map(({ role }) => role);
}
