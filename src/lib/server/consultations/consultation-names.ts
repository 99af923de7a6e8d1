import type { Texts } from '#lib/definition/definition.ts';
import { liftDefinition } from '#lib/definition/lift.ts';
import type { Database } from '../database.ts';

/** What a consultation is called where something else speaks of it. */
export type ConsultationName = {
	id: string;
	slug: string;
	ownerId: string;
	title: Texts;
	parts: { id: string; country: string }[];
};

/** Names of consultations, for the server to pick from: a page shows only those of the things it speaks of. */
export async function consultationNames(sql: Database): Promise<ConsultationName[]> {
	const rows = await sql<(Omit<ConsultationName, 'title'> & { draft: unknown })[]>`
		select
			consultation.id, consultation.slug, consultation.owner_id as "ownerId", consultation.draft,
			coalesce((
				select jsonb_agg(jsonb_build_object('id', id, 'country', country) order by country)
				from country_parts where consultation_id = consultation.id
			), '[]') as parts
		from consultations consultation
		order by consultation.created_at desc, consultation.id
	`;
	return rows.map(({ draft, ...names }) => ({ ...names, title: liftDefinition(draft).title }));
}
