import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { NotFound } from '../errors.ts';
import { mayKeepOrganisations } from './organisation-policy.ts';
import type { Organisation } from './organisation.ts';

/** Adds an organisation and returns its id. */
export async function addOrganisation(
	sql: Transaction,
	viewer: Viewer,
	{ kind, name, country }: Omit<Organisation, 'id'>
): Promise<string> {
	if (!mayKeepOrganisations(viewer)) throw new NotFound();
	const [added] = await sql<{ id: string }[]>`
		insert into organisations (kind, name, country) values (${kind}, ${sql.json(name)}, ${country}) returning id
	`;
	await recordEvent(sql, viewer, 'organisation.added', { organisationId: added!.id });
	return added!.id;
}
