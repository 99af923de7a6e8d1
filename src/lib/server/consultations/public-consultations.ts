import type { Definition, Texts } from '#lib/definition/definition.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import type { CountryPart, Mode } from './consultation.ts';
import { findVersion } from './definition-version.ts';

/** A consultation as anybody may read of it: once one of its parts was opened, and only with those. */
export type PublicConsultation = {
	id: string;
	slug: string;
	mode: Mode;
	ownerId: string;
	receiverId: string;
	decision: Texts;
	decisionOn: string | null;
	feedbackDueOn: string;
	contact: string;
	definition: Definition;
	parts: Pick<
		CountryPart,
		'id' | 'country' | 'languages' | 'opensOn' | 'closesOn' | 'receiverId' | 'state'
	>[];
};

/** All that were ever opened, the youngest first. */
export async function publicConsultations(sql: Database): Promise<PublicConsultation[]> {
	const rows = await sql<Row[]>`${selectOpened(sql)} order by consultation.created_at desc, consultation.id`;
	return Promise.all(rows.map((row) => withDefinition(sql, row)));
}

/** @throws NotFound if there is none, or none of its parts was opened yet */
export async function findPublicConsultation(sql: Database, slug: string): Promise<PublicConsultation> {
	const [row] = await sql<Row[]>`${selectOpened(sql)} where consultation.slug = ${slug}`;
	if (!row) throw new NotFound();
	return withDefinition(sql, row);
}

/** Whether children may answer somewhere. */
export function isOpen({ parts }: Pick<PublicConsultation, 'parts'>): boolean {
	return parts.some(({ state }) => state === 'opened' || state === 'paused');
}

type Row = Omit<PublicConsultation, 'definition'> & { version: number };

async function withDefinition(sql: Database, { version, ...row }: Row): Promise<PublicConsultation> {
	return { ...row, definition: await findVersion(sql, row.id, version) };
}

const selectOpened = (sql: Database) => sql`
	select
		consultation.id, consultation.slug, consultation.mode, consultation.owner_id as "ownerId",
		consultation.receiver_id as "receiverId", consultation.decision, consultation.decision_on as "decisionOn",
		consultation.feedback_due_on as "feedbackDueOn", consultation.contact, opened.version, opened.parts
	from consultations consultation
	join lateral (
		select max(part.version) as version, jsonb_agg(jsonb_build_object(
			'id', part.id, 'country', part.country, 'languages', part.languages, 'opensOn', part.opens_on,
			'closesOn', part.closes_on, 'receiverId', part.receiver_id, 'state', part.state
		) order by part.country) as parts
		from parts_now part
		where part.consultation_id = consultation.id and part.version is not null
	) opened on opened.parts is not null
`;
