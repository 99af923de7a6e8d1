import type { Texts } from '#lib/definition/definition.ts';
import type { Database } from '../database.ts';

/** A clause of an adopted resolution, where something else speaks of it. */
export type AdoptedClause = {
	resolutionId: string;
	version: number;
	key: string;
	marker: string;
	texts: Texts;
	childTexts: Texts;
	slug: string;
	title: Texts;
	forumId: string;
	adoptedOn: string;
};

/** The clauses in force that rest on these findings; each names those of them that it rests on. */
export async function clausesOfFindings(
	sql: Database,
	findingIds: readonly string[]
): Promise<(AdoptedClause & { findings: string[] })[]> {
	return sql<(AdoptedClause & { findings: string[] })[]>`
		select ${clauseColumns(sql)}, array_agg(evidence.finding_id::text order by evidence.position) as findings
		from adopted_clauses clause
		join passage_evidence evidence on (evidence.resolution_id, evidence.version, evidence.key)
			= (clause.resolution_id, clause.version, clause.key)
		where evidence.finding_id = any(${findingIds as string[]}::uuid[])
		group by clause.resolution_id, clause.version, clause.key, clause.position, clause.marker, clause.texts,
			clause.child_texts, clause.slug, clause.title, clause.forum_id, clause.adopted_on
		order by clause.adopted_on desc, clause.slug, clause.position
	`;
}

/** One clause in force; undefined where it is none. */
export async function findClause(
	sql: Database,
	{ resolutionId, key }: { resolutionId: string; key: string }
): Promise<AdoptedClause | undefined> {
	const [clause] = await sql<AdoptedClause[]>`
		select ${clauseColumns(sql)} from adopted_clauses clause
		where clause.resolution_id = ${resolutionId} and clause.key = ${key}
	`;
	return clause;
}

const clauseColumns = (sql: Database) => sql`
	clause.resolution_id as "resolutionId", clause.version, clause.key, clause.marker, clause.texts,
	clause.child_texts as "childTexts", clause.slug, clause.title, clause.forum_id as "forumId",
	clause.adopted_on as "adoptedOn"
`;
