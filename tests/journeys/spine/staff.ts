import type postgres from 'postgres';
import type { Page } from 'playwright';
import type { Role } from '../../../src/lib/server/accounts/viewer.ts';
import { hashPassword } from '../../../src/lib/server/accounts/password-hash.ts';
import { visit } from '../../support/browser.ts';
import { CLASSES } from './class-list.ts';
import { decision, definition, LANGUAGES, slug } from './consultation.ts';

const PASSWORD = 'lamps along every way';

/** The adults of this journey: on what each is appointed. */
const CAST = {
	organiser: ['Aliya', 'organiser', 'owner'],
	second: ['Bota', 'organiser', 'owner'],
	facilitator: ['Dana', 'facilitator', 'owner'],
	moderator: ['Erlan', 'moderator', 'consultation'],
	otherModerator: ['Feruza', 'moderator', 'consultation'],
	lead: ['Gulnara', 'safeguarding_lead', 'part'],
	deputy: ['Hamid', 'safeguarding_deputy', 'part'],
	delegate: ['Indira', 'delegate', 'forum'],
	convenor: ['Jamila', 'organiser', 'convenor']
} as const satisfies Record<string, [name: string, role: Role, on: string]>;
export type Person = keyof typeof CAST;
export const PEOPLE = Object.keys(CAST) as Person[];

export const forum = { slug: 'forum-of-lamps', title: 'Forum of lamps' };

/** What the pages cannot do quickly: bodies, people with passwords, places with classes, the consultation's draft. */
export async function setTheStage(sql: postgres.Sql): Promise<void> {
	const body = async (kind: string, en: string) =>
		idOf(
			sql`insert into organisations (kind, name, country) values (${kind}, ${sql.json({ en })}, 'KZ') returning id`
		);
	const owner = await body('ngo', 'Lantern');
	const convenor = await body('coalition', 'Open Door');
	const receiver = await body('ministry', 'Ministry of roads');

	const consultation = await idOf(sql`
		insert into consultations (slug, owner_id, receiver_id, decision, feedback_due_on, draft)
		values (
			${slug}, ${owner}, ${receiver}, ${sql.json(decision)}, current_date + 60, ${sql.json(definition)}
		)
		returning id
	`);
	const part = await idOf(sql`
		insert into country_parts (consultation_id, country, languages, opens_on, closes_on, settles_days)
		values (${consultation}, 'KZ', ${[...LANGUAGES]}, current_date, current_date + 7, 0) returning id
	`);
	const held = await idOf(sql`
		insert into forums (slug, title, place, from_on, until_on)
		values (${forum.slug}, ${sql.json({ en: forum.title })}, '{"en": "Almaty"}', current_date, current_date) returning id
	`);
	await sql`insert into forum_convenors (forum_id, organisation_id) values (${held}, ${convenor})`;

	for (const [name, { tone, place, region }] of Object.entries(CLASSES)) {
		const placeId = await idOf(sql`
			insert into places (kind, name, country, region, settlement)
			values ('school', ${sql.json({ en: place })}, 'KZ', ${region}, 'town') returning id
		`);
		await sql`
			insert into groups (organisation_id, place_id, name, usual_tone, size)
			values (${owner}, ${placeId}, ${name}, ${tone}, 10)
		`;
	}

	const things = {
		owner: { organisation_id: owner },
		convenor: { organisation_id: convenor },
		consultation: { consultation_id: consultation },
		part: { part_id: part },
		forum: { forum_id: held }
	};
	const hash = await hashPassword(PASSWORD);
	for (const [name, role, on] of Object.values(CAST)) {
		const person = await idOf(sql`
			insert into people (name, email, password_hash) values (${name}, ${emailOf(name)}, ${hash}) returning id
		`);
		await sql`
			insert into appointments ${sql({ person_id: person, role, ...things[on], languages: [...LANGUAGES], accepted_at: new Date() })}
		`;
	}
}

async function idOf(inserted: PromiseLike<readonly postgres.Row[]>): Promise<string> {
	const [row] = await inserted;
	return row!.id;
}

/** Signs somebody in, in a browser of their own. */
export async function signIn(origin: string, person: Person): Promise<Page> {
	const { page } = await visit(origin);
	await page.goto('/sign-in');
	await page.getByLabel('E-mail').fill(emailOf(CAST[person][0]));
	await page.getByLabel('Password').fill(PASSWORD);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL((url) => url.pathname !== '/sign-in');
	return page;
}

const emailOf = (name: string) => `${name.toLowerCase()}@lantern.example`;
