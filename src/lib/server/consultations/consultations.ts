import { liftDefinition } from '#lib/definition/lift.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { maySee } from './consultation-policy.ts';
import type { Consultation } from './consultation.ts';

/** The consultations of which the viewer is an organiser: itself, its owner or one of its parts; newest first. */
export async function consultationsOf(sql: Database, viewer: Viewer): Promise<Consultation[]> {
	const on = viewer.appointments.filter(({ role }) => role === 'organiser');
	const rows = await sql<Row[]>`
		${selectConsultations(sql)}
		where consultation.id = any(${ids(on.map((a) => a.consultationId))}::uuid[])
			or consultation.owner_id = any(${ids(on.map((a) => a.organisationId))}::uuid[])
			or exists (
				select from country_parts
				where consultation_id = consultation.id and id = any(${ids(on.map((a) => a.partId))}::uuid[])
			)
		order by consultation.created_at desc, consultation.id
	`;
	return rows.map(lifted);
}

/**
 * A consultation with its draft and its parts.
 *
 * @throws NotFound if there is none, or the viewer is no organiser of it
 */
export async function findConsultation(sql: Database, viewer: Viewer, slug: string): Promise<Consultation> {
	const [row] = await sql<Row[]>`${selectConsultations(sql)} where consultation.slug = ${slug}`;
	if (!row || !maySee(viewer, row)) throw new NotFound();
	return lifted(row);
}

/** The same by its id. */
export async function findConsultationById(sql: Database, viewer: Viewer, id: string): Promise<Consultation> {
	const [row] = await sql<Row[]>`${selectConsultations(sql)} where consultation.id = ${id}`;
	if (!row || !maySee(viewer, row)) throw new NotFound();
	return lifted(row);
}

/** The consultation that a part belongs to, by the same rules. */
export async function findConsultationOfPart(
	sql: Database,
	viewer: Viewer,
	partId: string
): Promise<Consultation> {
	const [row] = await sql<Row[]>`
		${selectConsultations(sql)}
		where consultation.id = (select consultation_id from country_parts where id = ${partId})
	`;
	if (!row || !maySee(viewer, row)) throw new NotFound();
	return lifted(row);
}

type Row = Omit<Consultation, 'draft'> & { draft: unknown };

const lifted = (row: Row): Consultation => ({ ...row, draft: liftDefinition(row.draft) });
const ids = (values: (string | null)[]) => values.filter((value) => value !== null);

const selectConsultations = (sql: Database) => sql`
	select
		consultation.id, consultation.slug, consultation.mode, consultation.owner_id as "ownerId",
		consultation.receiver_id as "receiverId", consultation.decision, consultation.decision_on as "decisionOn",
		consultation.feedback_due_on as "feedbackDueOn", consultation.contact, consultation.draft,
		consultation.draft_revision as revision,
		coalesce((
			select jsonb_agg(jsonb_build_object(
				'id', part.id, 'country', part.country, 'languages', part.languages, 'opensOn', part.opens_on,
				'closesOn', part.closes_on, 'settlesDays', part.settles_days, 'receiverId', part.receiver_id,
				'state', part.state, 'version', part.version,
				'settlesUntil', case when part.state = 'closed' then part.state_at::date + part.settles_days end
			) order by part.country)
			from parts_now part where part.consultation_id = consultation.id
		), '[]') as parts
	from consultations consultation
`;
