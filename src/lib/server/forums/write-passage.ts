import type { Transaction } from '../database.ts';
import { Invalid } from '../errors.ts';
import { publishedFindings } from '../summaries/published-findings.ts';
import type { HeldDraft } from './lock-draft.ts';
import { isClause, type PassageFacts } from './resolution.ts';

/**
 * Writes what a passage rests on, in the given order, in place of what stood there.
 *
 * @throws Invalid  a finding is not published
 */
export async function writeEvidence(
	sql: Transaction,
	{ resolutionId, version }: HeldDraft,
	key: string,
	{ kind, findings }: PassageFacts
): Promise<void> {
	const linked = isClause({ kind }) ? findings : [];
	if (linked.length > 0 && (await publishedFindings(sql, { ids: linked })).length < new Set(linked).size)
		throw new Invalid('forum.refused_finding');
	await sql`
		delete from passage_evidence
		where resolution_id = ${resolutionId} and version = ${version} and key = ${key} and finding_id is not null
	`;
	await sql`
		insert into passage_evidence (resolution_id, version, key, position, finding_id)
		select ${resolutionId}, ${version}, ${key}, nth - 1 + (
			select coalesce(max(position) + 1, 0) from passage_evidence
			where resolution_id = ${resolutionId} and version = ${version} and key = ${key}
		), id
		from unnest(${linked}::uuid[]) with ordinality as finding (id, nth)
	`;
}

/** Puts each sub-item under the clause that stands before it. */
export async function settleParents(sql: Transaction, { resolutionId, version }: HeldDraft): Promise<void> {
	await sql`
		update passages passage set parent_key = case passage.kind when 'sub_item' then (
			select key from passages clause
			where clause.resolution_id = passage.resolution_id and clause.version = passage.version
				and clause.kind = 'operative' and clause.position < passage.position
			order by position desc limit 1
		) end
		where resolution_id = ${resolutionId} and version = ${version}
	`;
}
