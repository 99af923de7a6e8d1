import type { Texts } from '#lib/definition/definition.ts';
import type { Database } from '../database.ts';
import type { Shown } from '../moderation/ruling.ts';

/** A number of a counting, by its keys: `published-tables.ts` says what of it may be shown. */
export type CellEvidence = { kind: 'cell'; countingId: string; table: string; row: string; column: string };
export type ThemeEvidence = { kind: 'theme'; countingId: string | null; key: string; name: Texts };
export type QuoteEvidence = { kind: 'quote' } & PublishedQuote;
export type FindingEvidence = CellEvidence | ThemeEvidence | QuoteEvidence;

/** A quote that two people published. One that was taken back shows nothing any more. */
export type PublishedQuote = {
	id: string;
	shown: Shown | null;
	language: string;
	translations: Texts;
	ageBand: string | null;
	country: string;
	takenBackOn: string | null;
};

/** A sentence with its evidence, of a summary that was published. */
export type PublishedFinding = {
	id: string;
	consultationId: string;
	key: string;
	/** As it is called: finding 3. */
	number: number;
	articles: string[];
	texts: Texts;
	childTexts: Texts;
	evidence: FindingEvidence[];
};

/**
 * Published findings: those with these ids, of whichever summary; those of the summary of a consultation that is
 * in force; or those of all summaries in force.
 */
export async function publishedFindings(
	sql: Database,
	of: { ids: readonly string[] } | { consultationId: string } | 'all'
): Promise<PublishedFinding[]> {
	return sql<PublishedFinding[]>`
		select
			finding.id, finding.consultation_id as "consultationId", finding.key, finding.articles, finding.texts,
			finding.child_texts as "childTexts", finding.number, coalesce((
				select jsonb_agg(${evidenceOf(sql)} order by evidence.position)
				from finding_evidence evidence
				left join themes theme on theme.id = evidence.theme_id
				left join quotes quote on quote.id = evidence.quote_id
				where evidence.finding_id = finding.id and (quote.id is null or quote.confirmed_by is not null)
			), '[]') as evidence
		from published_findings finding
		where ${chosen(sql, of)}
		order by finding.consultation_id, finding.position
	`;
}

/** The findings of summaries in force that a quote bears out, by id. */
export async function findingsOfQuote(sql: Database, quoteId: string): Promise<string[]> {
	const rows = await sql<{ id: string }[]>`
		select finding.id from published_findings finding
		join finding_evidence evidence on evidence.finding_id = finding.id
		where evidence.quote_id = ${quoteId} and finding.is_latest
		order by finding.position
	`;
	return rows.map(({ id }) => id);
}

/** The consultations whose summary was published last, newest first. */
export async function consultationsSummarised(sql: Database, most: number): Promise<string[]> {
	const rows = await sql<{ id: string }[]>`
		select consultation_id as id from summary_versions where published_at is not null
		group by consultation_id order by max(published_at) desc limit ${most}
	`;
	return rows.map(({ id }) => id);
}

function chosen(sql: Database, of: Parameters<typeof publishedFindings>[1]) {
	if (of === 'all') return sql`finding.is_latest`;
	if ('ids' in of) return sql`finding.id = any(${of.ids as string[]}::uuid[])`;
	return sql`finding.consultation_id = ${of.consultationId} and finding.is_latest`;
}

const evidenceOf = (sql: Database) => sql`
	case
		when quote.id is not null then jsonb_build_object(
			'kind', 'quote', 'id', quote.id, 'shown', case when quote.taken_back_on is null then quote.shown end,
			'translations', case when quote.taken_back_on is null then quote.translations else '{}' end,
			'language', quote.language, 'ageBand', quote.age_band, 'country', quote.country,
			'takenBackOn', quote.taken_back_on
		)
		when theme.id is not null then jsonb_build_object(
			'kind', 'theme', 'countingId', finding.themes_counting_id, 'key', theme.key, 'name', theme.name
		)
		else jsonb_build_object(
			'kind', 'cell', 'countingId', evidence.counting_id, 'table', evidence.table_key, 'row', evidence.row_key,
			'column', evidence.column_key
		)
	end
`;
