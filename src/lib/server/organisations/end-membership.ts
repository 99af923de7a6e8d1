import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { NotFound } from '../errors.ts';
import { mayKeepOrganisations } from './organisation-policy.ts';

/** Ends a membership today. It stays on record. */
export async function endMembership(sql: Transaction, viewer: Viewer, id: string): Promise<void> {
	if (!mayKeepOrganisations(viewer)) throw new NotFound();
	const ended = await sql`update memberships set until = current_date where id = ${id} and until is null`;
	if (ended.count === 0) throw new NotFound();
	await recordEvent(sql, viewer, 'membership.ended', { membershipId: id });
}
