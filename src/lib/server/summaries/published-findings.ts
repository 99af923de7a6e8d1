import type { Texts } from '#lib/definition/definition.ts';
import type { MaskedPiece } from '#lib/masking/mask-words.ts';
import type { Database } from '../database.ts';

/** A number of a published counting; null where it is hidden. */
export type CellEvidence = {
	kind: 'cell';
	table: string;
	row: string;
	/** Key of the column: a country, or all of them. */
	column: string;
	n: number | null;
};
export type ThemeEvidence = { kind: 'theme'; name: Texts; n: number | null };
export type QuoteEvidence = { kind: 'quote' } & PublishedQuote;
export type FindingEvidence = CellEvidence | ThemeEvidence | QuoteEvidence;

export type Pencil = { colour: string; width: number; points: [number, number][] };

/** A quote that two people published. One that was taken back shows nothing any more. */
export type PublishedQuote = {
	id: string;
	shown: { kind: 'text'; pieces: MaskedPiece[] } | { kind: 'drawing'; strokes: Pencil[] } | null;
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
	/** Whether its summary is the one in force. */
	isLatest: boolean;
	evidence: FindingEvidence[];
};

type StoredQuote = Omit<QuoteEvidence, 'shown'> & { form: 'text' | 'drawing'; content: unknown };
type StoredFinding = Omit<PublishedFinding, 'evidence'> & {
	evidence: (CellEvidence | ThemeEvidence | StoredQuote)[];
};

/** Published findings: those with these ids, or those of the summary of a consultation that is in force. */
export async function publishedFindings(
	sql: Database,
	of: { ids: string[] } | { consultationId: string } | 'all'
): Promise<PublishedFinding[]> {
	const chosen =
		of === 'all'
			? sql`finding.is_latest`
			: 'ids' in of
				? sql`finding.id = any(${of.ids}::uuid[])`
				: sql`finding.consultation_id = ${of.consultationId} and finding.is_latest`;
	const rows = await sql<StoredFinding[]>`
		select
			finding.id, finding.consultation_id as "consultationId", finding.key, finding.articles, finding.texts,
			finding.child_texts as "childTexts", finding.is_latest as "isLatest",
			rank() over (partition by finding.consultation_id, finding.published_at order by finding.position)::int as number,
			coalesce((
				select jsonb_agg(${evidenceOf(sql)} order by evidence.position)
				from finding_evidence evidence
				left join count_cells cell on cell.counting_id = evidence.counting_id
					and cell.table_key = evidence.table_key and cell.row_key = evidence.row_key
					and cell.column_key = evidence.column_key
				left join themes theme on theme.id = evidence.theme_id
				left join quotes quote on quote.id = evidence.quote_id
				where evidence.finding_id = finding.id and (quote.id is null or quote.confirmed_at is not null)
			), '[]') as evidence
		from published_findings finding
		where ${chosen}
		order by finding.consultation_id, finding.position
	`;
	return rows.map((row) => ({
		...row,
		evidence: row.evidence.map((each) => (each.kind === 'quote' ? readQuote(each) : each))
	}));
}

/** The findings of published summaries that a quote bears out, by id. */
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

const evidenceOf = (sql: Database) => sql`
	case
		when quote.id is not null then jsonb_build_object(
			'kind', 'quote', 'id', quote.id, 'form', quote.kind,
			'content', case when quote.taken_back_on is null then quote.shown end, 'language', quote.language,
			'translations', case when quote.taken_back_on is null then quote.translations else '{}' end,
			'ageBand', quote.age_band, 'country', quote.country, 'takenBackOn', quote.taken_back_on
		)
		when theme.id is not null then jsonb_build_object(
			'kind', 'theme', 'name', theme.name, 'n', (
				select n from count_cells themed
				where themed.counting_id = finding.themes_counting_id and themed.row_key = theme.key
					and themed.hidden_as is null
				limit 1
			)
		)
		else jsonb_build_object(
			'kind', 'cell', 'table', cell.table_key, 'row', cell.row_key, 'column', cell.column_key,
			'n', case when cell.hidden_as is null then cell.n end
		)
	end
`;

/** The copy is stored as the pieces or strokes alone, or as `{ kind, pieces | strokes }`. */
function readQuote({ form, content, ...quote }: StoredQuote): QuoteEvidence {
	if (!content) return { ...quote, shown: null };
	const list = Array.isArray(content) ? content : Object.values(content).find(Array.isArray);
	return {
		...quote,
		shown:
			form === 'text'
				? { kind: 'text', pieces: list as MaskedPiece[] }
				: { kind: 'drawing', strokes: list as Pencil[] }
	};
}
