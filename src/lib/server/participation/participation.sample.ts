import { randomBytes } from 'node:crypto';
import { Definition } from '#lib/definition/definition.ts';
import { definitionWith, options, said } from '#lib/definition/definition.sample.ts';
import type { Database } from '../database.ts';
import { SECRET_BYTES } from './receipt.ts';

/** An opened part with one running class session, for tests. */
export async function sampleSession(sql: Database, { headCount = 3, margin = 0 } = {}) {
	const [owner] = await sql<{ id: string }[]>`
		insert into organisations (kind, name) values ('ngo', ${sql.json({ en: 'Coalition' })}) returning id
	`;
	const [consultation] = await sql<{ id: string }[]>`
		insert into consultations (slug, owner_id, receiver_id, feedback_due_on, draft)
		values ('roads-' || gen_random_uuid(), ${owner!.id}, ${owner!.id}, current_date + 90, '{}') returning id
	`;
	await sql`
		insert into definition_versions (consultation_id, number, definition, hash)
		values (${consultation!.id}, 1, ${sql.json(Definition.parse(definitionWith(QUESTIONS)))}, 'hash')
	`;
	const [part] = await sql<{ id: string }[]>`
		insert into country_parts (consultation_id, country, languages, opens_on, closes_on)
		values (${consultation!.id}, 'KZ', ${['en', 'ru']}, current_date, current_date + 30) returning id
	`;
	await sql`insert into part_states (part_id, number, state, version) values (${part!.id}, 1, 'opened', 1)`;
	const code = String(randomBytes(4).readUInt32BE() % 1e9).padStart(9, '0');
	const [session] = await sql<{ id: string }[]>`
		insert into class_sessions
			(part_id, join_code, answer_code, sign_colour, sign_picture, tone, languages, head_count, margin, until)
		values
			(${part!.id}, ${code}, ${code}, 'blue', 'boat', '10-12', ${['en', 'ru']}, ${headCount}, ${margin}, now() + interval '1 hour')
		returning id
	`;
	return { partId: part!.id, sessionId: session!.id, code };
}

export const newSecret = () => randomBytes(SECRET_BYTES);

const QUESTIONS = [
	{
		key: 'age',
		kind: 'single',
		text: said('How old are you?'),
		options: options('a7_9', 'a10_12'),
		aboutMe: 'age'
	},
	{ key: 'road', kind: 'scale', text: said('Is the road safe?'), options: options('yes', 'no') },
	{ key: 'why', kind: 'text', text: said('Why?'), onlyIf: { question: 'road', choices: ['no'] } }
];
