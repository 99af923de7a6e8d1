import { DEFINITION_SHAPE } from '#lib/definition/definition.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { addGroup } from './add-group.ts';
import { addPlace } from './add-place.ts';

const DEFINITION = {
	shape: DEFINITION_SHAPE,
	languages: ['ru', 'kk'],
	tones: ['10-12', '13+'],
	title: { ru: 'Дороги', kk: 'Жолдар' },
	purpose: {},
	about: Object.fromEntries(
		['who', 'why', 'happens', 'decides', 'cannotChange', 'reply', 'read'].map((field) => [field, {}])
	),
	questions: []
};

/** A facilitator of an organisation with one group, beside a part that is open in the country of its school. */
export async function sampleGroup(sql: Transaction) {
	const [body] = await sql<
		{ id: string }[]
	>`insert into organisations (kind, name) values ('ngo', '{"ru":"НПО"}') returning id`;
	const [person] = await sql<
		{ id: string }[]
	>`insert into people (name, email) values ('F', gen_random_uuid() || '@example.org') returning id`;
	const [consultation] = await sql<{ id: string }[]>`
		insert into consultations (slug, owner_id, receiver_id, feedback_due_on, draft)
		values ('roads', ${body!.id}, ${body!.id}, current_date, ${sql.json(DEFINITION)}) returning id`;
	await sql`insert into definition_versions (consultation_id, number, definition, hash)
		values (${consultation!.id}, 1, ${sql.json(DEFINITION)}, 'h')`;
	const [part] = await sql<{ id: string }[]>`
		insert into country_parts (consultation_id, country, languages, opens_on, closes_on)
		values (${consultation!.id}, 'KZ', ${['ru', 'kk']}, current_date, current_date) returning id`;
	await sql`insert into part_states (part_id, number, state, version) values (${part!.id}, 1, 'opened', 1)`;

	const appointment = {
		id: 'a',
		role: 'facilitator' as const,
		organisationId: body!.id,
		consultationId: null,
		partId: null,
		forumId: null,
		languages: []
	};
	const viewer: Viewer = { personId: person!.id, name: 'F', locale: 'ru', appointments: [appointment] };
	const placeId = await addPlace(sql, viewer, {
		kind: 'school',
		name: { ru: 'Школа 12' },
		region: 'KZ-61',
		settlement: 'village'
	});
	const group = { organisationId: body!.id, placeId, name: '5-А', usualTone: '10-12' as const, size: 28 };
	const groupId = await addGroup(sql, viewer, group);
	const plan = {
		groupId,
		partId: part!.id,
		tone: '10-12' as const,
		languages: ['kk', 'ru'],
		headCount: 28,
		minutes: 45
	};
	return { viewer, plan, organisationId: body!.id };
}
