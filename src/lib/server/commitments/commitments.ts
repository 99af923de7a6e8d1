import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import type { Commitment, CommitmentState } from './commitment.ts';

export type CommitmentFilter = {
	/** Of all countries together counts for each. */
	country?: string;
	bodyId?: string;
	state?: CommitmentState | 'late';
	resolutionId?: string;
	clauses?: { resolutionId: string; key: string }[];
	ids?: string[];
};

/** What was promised, late first, then by deadline. */
export async function commitments(sql: Database, filter: CommitmentFilter = {}): Promise<Commitment[]> {
	const { country, bodyId, state, resolutionId, clauses, ids } = filter;
	return sql<Commitment[]>`
		select
			commitment.id, commitment.resolution_id as "resolutionId", resolution.slug as "resolutionSlug",
			resolution.title as "resolutionTitle", resolution.forum_id as "forumId",
			commitment.passage_key as "clauseKey", clause.marker as "clauseMarker", commitment.body_id as "bodyId",
			body.name as "bodyName", commitment.country, commitment.texts, commitment.child_texts as "childTexts",
			commitment.promised_on as "promisedOn", commitment.state, commitment.late,
			(
				select jsonb_agg(jsonb_build_object(
					'number', number, 'indicator', indicator, 'baseline', baseline, 'baselineOn', baseline_on,
					'baselineSource', baseline_source, 'target', target, 'deadline', deadline, 'whyChanged', why_changed
				) order by number) from commitment_terms where commitment_id = commitment.id
			) as terms,
			coalesce((
				select jsonb_agg(jsonb_build_object(
					'number', number, 'party', party, 'state', state, 'value', value, 'texts', texts, 'on', reported_on
				) order by number) from progress_reports where commitment_id = commitment.id
			), '[]') as reports
		from commitments_now commitment
		join organisations body on body.id = commitment.body_id
		join resolutions resolution on resolution.id = commitment.resolution_id
		join passages clause on (clause.resolution_id, clause.version, clause.key)
			= (commitment.resolution_id, commitment.version, commitment.passage_key)
		where true
			${country ? sql`and (commitment.country = ${country} or commitment.country is null)` : sql``}
			${bodyId ? sql`and commitment.body_id = ${bodyId}` : sql``}
			${state === 'late' ? sql`and commitment.late` : state ? sql`and commitment.state = ${state}` : sql``}
			${resolutionId ? sql`and commitment.resolution_id = ${resolutionId}` : sql``}
			${ids ? sql`and commitment.id = any(${ids}::uuid[])` : sql``}
			${
				clauses
					? sql`and (commitment.resolution_id, commitment.passage_key) in (
							select * from unnest(${clauses.map((c) => c.resolutionId)}::uuid[], ${clauses.map((c) => c.key)}::text[])
						)`
					: sql``
			}
		order by commitment.late desc, commitment.deadline, commitment.id
	`;
}

export async function findCommitment(sql: Database, id: string): Promise<Commitment> {
	const [commitment] = await commitments(sql, { ids: [id] });
	if (!commitment) throw new NotFound();
	return commitment;
}
