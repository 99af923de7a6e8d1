import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Forbidden } from '../errors.ts';
import { mayEdit } from './consultation-policy.ts';
import type { Consultation, PartFacts } from './consultation.ts';

/**
 * Adds a country to a consultation and returns the part's id.
 *
 * @throws Conflict if the country has a part already
 */
export async function addPart(
	sql: Transaction,
	viewer: Viewer,
	consultation: Consultation,
	facts: PartFacts
): Promise<string> {
	if (!mayEdit(viewer, consultation)) throw new Forbidden();
	const [added] = await sql<{ id: string }[]>`
		insert into country_parts (consultation_id, country, languages, opens_on, closes_on, settles_days, receiver_id)
		values (
			${consultation.id}, ${facts.country}, ${facts.languages}, ${facts.opensOn}, ${facts.closesOn},
			${facts.settlesDays}, ${facts.receiverId === consultation.receiverId ? null : facts.receiverId}
		)
		on conflict (consultation_id, country) do nothing
		returning id
	`;
	if (!added) throw new Conflict('organise.consultation_part_exists');
	await recordEvent(sql, viewer, 'part.added', { partId: added.id });
	return added.id;
}
