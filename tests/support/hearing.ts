import { randomUUID } from 'node:crypto';
import { DEFINITION_SHAPE } from '../../src/lib/definition/definition.ts';
import type { Role, Viewer } from '../../src/lib/server/accounts/viewer.ts';
import { contentHash } from '../../src/lib/server/contributions/add-contributions.ts';
import type { Transaction } from '../../src/lib/server/database.ts';
import { queueContributions } from '../../src/lib/server/moderation/queue-contributions.ts';

/** A consultation that is being heard: one part in Kazakhstan and one in Kyrgyzstan, with a class session each. */
export type Hearing = {
	ownerId: string;
	consultationId: string;
	kz: HeardPart;
	kg: HeardPart;
};
export type HeardPart = { partId: string; sessionId: string };

const STROKES = [
	{
		colour: '#1f2a2e',
		width: 6,
		points: [
			[50, 50],
			[80, 60]
		]
	},
	{
		colour: '#96211a',
		width: 6,
		points: [
			[700, 500],
			[900, 600]
		]
	}
];

export async function hearing(sql: Transaction): Promise<Hearing> {
	const ownerId = randomUUID();
	const consultationId = randomUUID();
	await sql`insert into organisations (id, kind, name) values (${ownerId}, 'ngo', '{"en": "Safe Roads"}')`;
	await sql`
		insert into consultations (id, slug, owner_id, receiver_id, feedback_due_on, draft)
		values (${consultationId}, ${`heard-${consultationId}`}, ${ownerId}, ${ownerId}, current_date + 60, '{}')
	`;
	await sql`
		insert into definition_versions (consultation_id, number, definition, hash)
		values (${consultationId}, 1, ${sql.json(definition())}, 'hash')
	`;
	return {
		ownerId,
		consultationId,
		kz: await part(sql, consultationId, 'KZ'),
		kg: await part(sql, consultationId, 'KG')
	};
}

/** What a child wrote, or drew where `words` is left out, before the moderators. */
export async function heard(
	sql: Transaction,
	{ partId, sessionId }: HeardPart,
	{ words, language = 'ru', ageBand = '10-12' }: { words?: string; language?: string; ageBand?: string } = {}
): Promise<{ partId: string; id: string; submissionId: string; language: string }> {
	const id = randomUUID();
	const submissionId = randomUUID();
	await sql`
		insert into submissions (part_id, id, receipt_hash, session_id, version, tone, age_band, language, answers)
		values (
			${partId}, ${submissionId}, ${Buffer.from(submissionId)}, ${sessionId}, 1, '10-12', ${ageBand}, ${language}, '{}'
		)
	`;
	await sql`
		insert into contributions (part_id, id, submission_id, question_key, kind, language, age_band, words, strokes, content_hash)
		values (
			${partId}, ${id}, ${submissionId}, ${words ? 'change' : 'road'}, ${words ? 'text' : 'drawing'}, ${language},
			${ageBand}, ${words ?? null}, ${words ? null : sql.json(STROKES)},
			${contentHash(words ?? JSON.stringify(STROKES))}
		)
	`;
	await queueContributions(sql, [{ partId, id, language }]);
	return { partId, id, submissionId, language };
}

/** Somebody with one role on one thing. */
export async function appointed(
	sql: Transaction,
	role: Role,
	on: { partId?: string; consultationId?: string; organisationId?: string },
	languages: string[] = []
): Promise<Viewer> {
	const personId = randomUUID();
	await sql`
		insert into people (id, name, email) values (${personId}, ${role}, ${`${personId}@example.org`})
	`;
	const nowhere = { organisationId: null, consultationId: null, partId: null, forumId: null };
	return {
		personId,
		name: role,
		locale: 'en',
		appointments: [{ id: randomUUID(), role, ...nowhere, ...on, languages }]
	};
}

async function part(sql: Transaction, consultationId: string, country: string): Promise<HeardPart> {
	const partId = randomUUID();
	const sessionId = randomUUID();
	await sql`
		insert into country_parts (id, consultation_id, country, languages, opens_on, closes_on)
		values (${partId}, ${consultationId}, ${country}, '{ru,kk}', current_date, current_date + 14)
	`;
	await sql`insert into part_states (part_id, number, state, version) values (${partId}, 1, 'opened', 1)`;
	await sql`
		insert into class_sessions (id, part_id, answer_code, sign_colour, sign_picture, tone, languages, head_count, until)
		values (
			${sessionId}, ${partId}, lpad(floor(random() * 1e9)::bigint::text, 9, '0'), 'teal', 'kite', '10-12', '{ru,kk}',
			30, now() + interval '1 hour'
		)
	`;
	return { partId, sessionId };
}

function definition() {
	const text = (ru: string, en: string) => ({ ru: { '10-12': ru }, en: { '10-12': en } });
	const about = ['who', 'why', 'happens', 'decides', 'cannotChange', 'reply', 'read'];
	return {
		shape: DEFINITION_SHAPE,
		languages: ['ru', 'kk', 'en'],
		tones: ['10-12'],
		title: { en: 'Is the way to school safe?', ru: 'Безопасна ли дорога в школу?' },
		purpose: {},
		about: Object.fromEntries(about.map((field) => [field, {}])),
		questions: [
			{ key: 'change', kind: 'text', text: text('Что бы ты изменил?', 'What would you change?') },
			{ key: 'road', kind: 'drawing', text: text('Нарисуй свою дорогу', 'Draw your way') }
		]
	};
}

/** Where a string stands in the rows of any table of the given schemas: for what must be nowhere. */
export async function tablesWith(sql: Transaction, needle: string, schemas = ['public']): Promise<string[]> {
	const tables = await sql<{ schema: string; name: string }[]>`
		select table_schema as schema, table_name as name from information_schema.tables
		where table_schema = any(${schemas}) and table_type = 'BASE TABLE' order by 2
	`;
	const found: string[] = [];
	for (const { schema, name } of tables) {
		const rows = await sql`
			select from ${sql(`${schema}.${name}`)} as row where row::text like ${`%${needle}%`} limit 1
		`;
		if (rows.length > 0) found.push(name);
	}
	return found;
}
