import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Invalid, NotFound } from '../errors.ts';
import { mayKeepOrganisations } from './organisation-policy.ts';
import type { Membership } from './organisation.ts';

/** Makes an organisation a member of another, from a day on. */
export async function addMembership(
	sql: Transaction,
	viewer: Viewer,
	{ organisationId, ofOrganisationId, mandate, since }: Omit<Membership, 'id' | 'until'>
): Promise<void> {
	if (!mayKeepOrganisations(viewer)) throw new NotFound();
	if (organisationId === ofOrganisationId) throw new Invalid('administer.member_of_itself');
	const added = await sql`
		insert into memberships (organisation_id, of_organisation_id, mandate, since)
		select ${organisationId}, ${ofOrganisationId}, ${mandate}, ${since}
		where not exists (
			select from memberships
			where organisation_id = ${organisationId} and of_organisation_id = ${ofOrganisationId}
				and (until is null or until >= ${since})
		)
		on conflict do nothing
	`;
	if (added.count === 0) throw new Conflict('administer.member_already');
	await recordEvent(sql, viewer, 'membership.added', { organisationId, ofOrganisationId });
}
