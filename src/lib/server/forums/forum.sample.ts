import { definitionWith, options, said } from '#lib/definition/definition.sample.ts';
import { Definition } from '#lib/definition/definition.ts';
import type { Appointment, Role, Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import type { PassageFacts } from './resolution.ts';

/** A consultation whose summary is published with three findings, and one finding of a summary that is not. */
export async function sampleSummary(sql: Transaction) {
	const ownerId = await insertOrganisation(sql, 'Safe Roads');
	const definition = Definition.parse(
		definitionWith([{ key: 'light', kind: 'single', text: said('Light?'), options: options('dark', 'lit') }])
	);
	const [consultation] = await sql<{ id: string }[]>`
		insert into consultations (slug, owner_id, receiver_id, feedback_due_on, draft)
		values (${`roads-${ownerId}`}, ${ownerId}, ${ownerId}, current_date + 60, ${sql.json(definition)})
		returning id
	`;
	const consultationId = consultation!.id;
	await sql`
		insert into definition_versions (consultation_id, number, definition, hash)
		values (${consultationId}, 1, ${sql.json(definition)}, 'hash')
	`;
	const [part] = await sql<{ id: string }[]>`
		insert into country_parts (consultation_id, country, languages, opens_on, closes_on)
		values (${consultationId}, 'KG', '{ru,ky}', current_date - 60, current_date - 30)
		returning id
	`;
	const partId = part!.id;
	await sql`
		insert into part_states (part_id, number, state, version, at) values
			(${partId}, 1, 'opened', 1, now() - interval '60 days'), (${partId}, 2, 'closed', null, now() - interval '30 days'),
			(${partId}, 3, 'counted', null, now() - interval '9 days'), (${partId}, 4, 'published', null, now() - interval '8 days')
	`;
	const quoteId = await insertQuote(sql, consultationId, partId);
	const findings = await insertFindings(
		sql,
		consultationId,
		1,
		['finding_1', 'finding_2', 'finding_3'],
		quoteId
	);
	await sql`update summary_versions set published_at = now() - interval '8 days' where consultation_id = ${consultationId}`;
	const [unpublished] = await insertFindings(sql, consultationId, 2, ['not_yet'], quoteId);
	return { ownerId, consultationId, partId, quoteId, findings, unpublished: unpublished! };
}

/** A forum with its convenor's organiser and a delegate. */
export async function sampleForum(sql: Transaction) {
	const convenorId = await insertOrganisation(sql, 'The Long Table');
	const [forum] = await sql<{ id: string }[]>`
		insert into forums (slug, title, place, from_on, until_on)
		values (
			${`forum-${convenorId}`}, '{"en": "Forum"}', '{"en": "By the lake"}', current_date - 3, current_date - 1
		)
		returning id
	`;
	const forumId = forum!.id;
	await sql`insert into forum_convenors values (${forumId}, ${convenorId})`;
	return {
		forumId,
		convenorId,
		convenor: await insertViewer(sql, 'organiser', { organisationId: convenorId }),
		delegate: await insertViewer(sql, 'delegate', { forumId }),
		stranger: await insertViewer(sql, 'delegate', {})
	};
}

export function passage(facts: Partial<PassageFacts> = {}): PassageFacts {
	return {
		kind: 'operative',
		marker: '1.',
		texts: { en: 'Every way to school shall be lit,' },
		childTexts: {},
		articles: ['28.1'],
		bodies: [],
		findings: [],
		...facts
	};
}

export async function insertOrganisation(sql: Transaction, name: string): Promise<string> {
	const [row] = await sql<{ id: string }[]>`
		insert into organisations (kind, name) values ('ngo', ${sql.json({ en: name })}) returning id
	`;
	return row!.id;
}

export async function insertViewer(sql: Transaction, role: Role, on: Partial<Appointment>): Promise<Viewer> {
	const [person] = await sql<{ id: string }[]>`
		insert into people (name, email) values (${role}, gen_random_uuid() || '@example.org') returning id
	`;
	const nowhere = { organisationId: null, consultationId: null, partId: null, forumId: null };
	const appointment = { id: person!.id, role, languages: [], ...nowhere, ...on };
	return { personId: person!.id, name: role, locale: 'en', appointments: [appointment] };
}

async function insertQuote(sql: Transaction, consultationId: string, partId: string) {
	const [one, two] = [await insertViewer(sql, 'organiser', {}), await insertViewer(sql, 'moderator', {})];
	const [quote] = await sql<{ id: string }[]>`
		insert into quotes (
			consultation_id, part_id, ruling_number, kind, shown, language, hash, age_band, country, approved_by,
			approved_at, confirmed_by, confirmed_at
		)
		values (
			${consultationId}, ${partId}, 1, 'text', ${sql.json({ kind: 'text', pieces: [{ kind: 'text', text: 'Не горит ни одна лампа' }] })}, 'ru',
			'hash', '10-12', 'KG', ${one.personId}, now(), ${two.personId}, now()
		)
		returning id
	`;
	return quote!.id;
}

async function insertFindings(
	sql: Transaction,
	consultationId: string,
	number: number,
	keys: string[],
	quoteId: string
): Promise<string[]> {
	const [version] = await sql<{ id: string }[]>`
		insert into summary_versions (consultation_id, number) values (${consultationId}, ${number}) returning id
	`;
	const rows = await sql<{ id: string }[]>`
		insert into findings (summary_version_id, key, position, texts)
		select ${version!.id}, key, nth, jsonb_build_object('en', 'Found ' || key)
		from unnest(${keys}::text[]) with ordinality as finding (key, nth)
		returning id
	`;
	await sql`insert into finding_evidence (finding_id, position, quote_id) values (${rows[0]!.id}, 1, ${quoteId})`;
	return rows.map(({ id }) => id);
}
