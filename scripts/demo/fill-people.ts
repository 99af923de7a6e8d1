import type { Transaction } from '../../src/lib/server/database.ts';
import { hashPassword } from '../../src/lib/server/accounts/password-hash.ts';
import { groups } from './content/groups.ts';
import { coalition, members, organisations } from './content/organisations.ts';
import { demoPassword, people, seat } from './content/people.ts';
import { places } from './content/places.ts';
import { dateOf } from './content/wordings.ts';

/** Ids by the keys of the content. */
export type Ids = Record<string, string>;

/** Finds an id by its key; a key that the content does not have is a fault of the demo. */
export function idOf(ids: Ids, key: string): string {
	const id = ids[key];
	if (!id) throw new Error(`the demo has no ${key}`);
	return id;
}

export async function fillOrganisations(sql: Transaction, today: Date): Promise<Ids> {
	const ids: Ids = {};
	for (const { key, kind, country, name } of organisations) {
		const [row] = await sql<{ id: string }[]>`
			insert into organisations (kind, name, country) values (${kind}, ${sql.json(name)}, ${country}) returning id
		`;
		ids[key] = row!.id;
	}
	for (const { key } of members)
		await sql`
			insert into memberships (organisation_id, of_organisation_id, since)
			values (${idOf(ids, key)}, ${idOf(ids, coalition.key)}, ${dateOf(-900, today)})
		`;
	return ids;
}

/** The cast, with one password; a seat's sign-in belongs to its organisation. */
export async function fillPeople(sql: Transaction, today: Date): Promise<Ids> {
	const ids: Ids = {};
	const hash = await hashPassword(demoPassword);
	for (const { key, name, email, languages } of people) {
		const [row] = await sql<{ id: string }[]>`
			insert into people (name, email, password_hash, locale, trained_until)
			values (${name}, ${email}, ${hash}, ${languages[0]!}, ${dateOf(200, today)}) returning id
		`;
		ids[key] = row!.id;
	}
	const [row] = await sql<{ id: string }[]>`
		insert into people (kind, sign_in_name, password_hash, locale)
		values ('seat', ${seat.signInName}, ${hash}, ${seat.languages[0]}) returning id
	`;
	ids[seat.key] = row!.id;
	return ids;
}

export async function fillGroups(sql: Transaction, organisationIds: Ids): Promise<Ids> {
	const placeIds: Ids = {};
	for (const { key, kind, name, country, region, settlement } of places) {
		const [row] = await sql<{ id: string }[]>`
			insert into places (kind, name, country, region, settlement)
			values (${kind}, ${sql.json(name)}, ${country}, ${region}, ${settlement}) returning id
		`;
		placeIds[key] = row!.id;
	}
	const ids: Ids = {};
	for (const { key, organisation, place, name, tone, size } of groups) {
		const [row] = await sql<{ id: string }[]>`
			insert into groups (organisation_id, place_id, name, usual_tone, size)
			values (${idOf(organisationIds, organisation)}, ${idOf(placeIds, place)}, ${name}, ${tone}, ${size}) returning id
		`;
		ids[key] = row!.id;
	}
	return ids;
}
