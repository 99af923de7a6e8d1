import type { Texts, Tone } from '#lib/definition/definition.ts';
import { liftDefinition } from '#lib/definition/lift.ts';
import type { Database } from '../database.ts';

/** A part that children may answer now. That it is open is public. */
export type OpenedPart = {
	id: string;
	consultationId: string;
	/** The organisation that asks. */
	ownerId: string;
	slug: string;
	country: string;
	languages: string[];
	title: Texts;
	tones: Tone[];
};

export async function openedParts(sql: Database): Promise<OpenedPart[]> {
	const rows = await sql<(Omit<OpenedPart, 'title' | 'tones'> & { definition: unknown })[]>`
		select
			part.id, part.consultation_id as "consultationId", consultation.owner_id as "ownerId", consultation.slug,
			part.country, part.languages, version.definition
		from parts_now part
		join consultations consultation on consultation.id = part.consultation_id
		join definition_versions version
			on version.consultation_id = part.consultation_id and version.number = part.version
		where part.state = 'opened'
		order by part.country, consultation.slug
	`;
	return rows.map(({ definition, ...part }) => {
		const { title, tones } = liftDefinition(definition);
		return { ...part, title, tones };
	});
}
