import { createHash, randomBytes } from 'node:crypto';
import { people, demoPassword, seat } from '../../scripts/demo/content/people.ts';
import { fillDemo } from '../../scripts/demo/fill.ts';
import { Caller } from './caller.ts';
import { startServer, type TestServer } from './server.ts';

/** A server on a database that the demo filled: the one cast of people, three consultations. */
export async function startDemoServer(environment?: NodeJS.ProcessEnv): Promise<TestServer> {
	const server = await startServer(environment);
	await fillDemo(server.sql);
	return server;
}

/** Everybody of the cast by key, the seat too. */
export const CAST = [...people.map(({ key }) => key), seat.key];

export function signInNameOf(key: string): string {
	if (key === seat.key) return seat.signInName;
	return people.find((person) => person.key === key)!.email;
}

/** Signs somebody of the cast in through the page. */
export async function signIn({ origin }: TestServer, key: string): Promise<Caller> {
	const caller = new Caller(origin);
	const form: [string, string][] = [
		['name', signInNameOf(key)],
		['password', demoPassword]
	];
	const { status } = await caller.call('/sign-in', { form });
	if (status !== 303) throw new Error(`${key} could not sign in: ${status}`);
	return caller;
}

/**
 * Somebody with every role but an administrator's, on a body, a consultation, its part and a forum that the
 * demo's people know nothing of.
 */
export async function stranger({ origin, sql }: TestServer): Promise<Caller> {
	const [{ id: bodyId } = { id: '' }] = await sql<{ id: string }[]>`
		insert into organisations (kind, name) values ('ngo', '{"en": "Elsewhere"}') returning id
	`;
	const [{ id: consultationId } = { id: '' }] = await sql<{ id: string }[]>`
		insert into consultations (slug, owner_id, receiver_id, feedback_due_on, draft)
		select 'elsewhere', ${bodyId}, ${bodyId}, current_date, draft || '{"title": {"en": "Asked elsewhere"}}'
		from consultations limit 1
		returning id
	`;
	const [{ id: partId } = { id: '' }] = await sql<{ id: string }[]>`
		insert into country_parts (consultation_id, country, languages, opens_on, closes_on)
		values (${consultationId}, 'KZ', '{en}', current_date, current_date + 14) returning id
	`;
	const [{ id: forumId } = { id: '' }] = await sql<{ id: string }[]>`
		insert into forums (slug, title, place, from_on, until_on)
		values ('elsewhere', '{"en": "Forum elsewhere"}', '{}', current_date, current_date) returning id
	`;
	const [{ id: personId } = { id: '' }] = await sql<{ id: string }[]>`
		insert into people (name, email) values ('Stranger', 'stranger@elsewhere.example') returning id
	`;
	const on = { organisation_id: null, consultation_id: null, part_id: null, forum_id: null };
	const appointments = [
		{ role: 'facilitator', ...on, organisation_id: bodyId },
		{ role: 'moderator', ...on, consultation_id: consultationId },
		{ role: 'safeguarding_lead', ...on, part_id: partId },
		{ role: 'safeguarding_deputy', ...on, part_id: partId },
		{ role: 'organiser', ...on, organisation_id: bodyId },
		{ role: 'translator', ...on, consultation_id: consultationId },
		{ role: 'delegate', ...on, forum_id: forumId }
	].map((appointment) => ({ ...appointment, person_id: personId, accepted_at: new Date() }));
	await sql`insert into appointments ${sql(appointments)}`;

	const token = randomBytes(20).toString('hex');
	await sql`
		insert into sign_ins (id_hash, person_id, expires_at)
		values (${createHash('sha256').update(token).digest()}, ${personId}, now() + interval '30 minutes')
	`;
	const caller = new Caller(origin);
	caller.cookies.set('staff', token);
	return caller;
}
