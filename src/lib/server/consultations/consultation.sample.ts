import { definitionWith, options, said } from '#lib/definition/definition.sample.ts';
import { Definition } from '#lib/definition/definition.ts';
import type { Appointment, Role, Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';

export const CLOSED_QUESTION = {
	key: 'road',
	kind: 'single',
	text: said('Road?'),
	options: options('a', 'b')
};
export const OWN_WORDS = { key: 'why', kind: 'text', text: said('Why?') };

async function sampleOrganisation(sql: Transaction, name = 'Coalition'): Promise<string> {
	const [row] = await sql<{ id: string }[]>`
		insert into organisations (kind, name) values ('ngo', ${sql.json({ en: name })}) returning id
	`;
	return row!.id;
}

/** A person who holds one role on one thing, as a viewer. */
export async function sampleViewer(
	sql: Transaction,
	role: Role,
	on: Partial<Pick<Appointment, 'organisationId' | 'consultationId' | 'partId'>>
): Promise<Viewer> {
	const [person] = await sql<{ id: string }[]>`
		insert into people (name, email) values ('Somebody', gen_random_uuid() || '@example.org') returning id
	`;
	const { organisationId = null, consultationId = null, partId = null } = on;
	const [row] = await sql<{ id: string }[]>`
		insert into appointments (person_id, role, organisation_id, consultation_id, part_id, accepted_at)
		values (${person!.id}, ${role}, ${organisationId}, ${consultationId}, ${partId}, now())
		returning id
	`;
	const appointment = {
		id: row!.id,
		role,
		organisationId,
		consultationId,
		partId,
		forumId: null,
		languages: []
	};
	return { personId: person!.id, name: 'Somebody', locale: 'en', appointments: [appointment] };
}

/** A consultation with one part, from which nothing is missing to open, and its organiser. */
export async function sampleConsultation(sql: Transaction, questions: object[] = [CLOSED_QUESTION]) {
	const ownerId = await sampleOrganisation(sql);
	const receiverId = await sampleOrganisation(sql, 'Ministry');
	const organiser = await sampleViewer(sql, 'organiser', { organisationId: ownerId });
	const slug = `roads-${ownerId}`;
	const [consultation] = await sql<{ id: string }[]>`
		insert into consultations (slug, owner_id, receiver_id, decision, feedback_due_on, draft)
		values (
			${slug}, ${ownerId}, ${receiverId}, ${sql.json({ en: 'The road plan', ru: 'План дорог' })},
			current_date + 90, ${sql.json(Definition.parse(definitionWith(questions)))}
		)
		returning id
	`;
	const [part] = await sql<{ id: string }[]>`
		insert into country_parts (consultation_id, country, languages, opens_on, closes_on)
		values (${consultation!.id}, 'KZ', ${['en', 'ru']}, current_date, current_date + 30)
		returning id
	`;
	await sql`
		insert into helplines (country, number, name, hours, free, source, sure, checked_on)
		values ('KZ', '111', '{}', '{}', true, 'https://example.org', true, current_date)
		on conflict do nothing
	`;
	return { organiser, ownerId, slug, consultationId: consultation!.id, partId: part!.id };
}
