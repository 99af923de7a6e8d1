import type { Transaction } from '../../src/lib/server/database.ts';
import type { Role } from '../../src/lib/server/accounts/viewer.ts';
import { coalition } from './content/organisations.ts';
import { people, seat } from './content/people.ts';
import { dateOf } from './content/wordings.ts';
import { idOf, type Ids } from './fill-people.ts';

type Thing = Partial<Record<'organisation_id' | 'consultation_id' | 'part_id' | 'forum_id', string>>;

/** Gives everybody of the cast their roles: on their organisation, on every consultation, or at the forum. */
export async function fillAppointments(
	sql: Transaction,
	ids: { organisations: Ids; people: Ids; forum: string },
	consultations: { id: string }[],
	today: Date
): Promise<void> {
	const appoint = (person: string, role: Role, on: Thing, languages: readonly string[]) => sql`
		insert into appointments ${sql({
			person_id: idOf(ids.people, person),
			role,
			...on,
			languages: [...languages],
			from_on: dateOf(-400, today),
			appointed_by: idOf(ids.people, 'administrator'),
			accepted_at: dateOf(-400, today)
		})}
	`;
	for (const { key, role, organisation, languages } of people)
		for (const thing of thingsOf(role, organisation)) await appoint(key, role, thing, languages);
	await appoint(seat.key, seat.role, { forum_id: ids.forum }, seat.languages);

	function thingsOf(role: Role, organisation: string): Thing[] {
		switch (role) {
			case 'administrator':
				return [{}];
			case 'organiser':
				return [{ organisation_id: idOf(ids.organisations, coalition.key) }];
			case 'facilitator':
				return [{ organisation_id: idOf(ids.organisations, organisation) }];
			case 'delegate':
				return [{ forum_id: ids.forum }];
			default:
				return consultations.map(({ id }) => ({ consultation_id: id }));
		}
	}
}
