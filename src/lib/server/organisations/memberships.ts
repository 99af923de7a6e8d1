import type { Database } from '../database.ts';
import type { Membership } from './organisation.ts';

/** What an organisation is or was a member of, and who is or was a member of it; newest first. */
export async function membershipsOf(sql: Database, organisationId: string): Promise<Membership[]> {
	return sql<Membership[]>`
		select
			id, organisation_id as "organisationId", of_organisation_id as "ofOrganisationId", mandate, since, until
		from memberships
		where organisation_id = ${organisationId} or of_organisation_id = ${organisationId}
		order by until desc nulls first, since desc, id
	`;
}
