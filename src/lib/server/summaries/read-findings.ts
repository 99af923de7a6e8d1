import type postgres from 'postgres';
import type { Texts } from '#lib/definition/definition.ts';
import type { Database } from '../database.ts';
import type { Cell } from './disclosure.ts';
import { publishedNumbers, type PublishedNumber } from './published-tables.ts';
import type { Quote } from './quote.ts';
import { quotesById } from './quotes.ts';

/** A number of a counting; null where it is hidden. Its column is a part, or `all` and then of no country. */
export type CellEvidence = {
	kind: 'cell';
	countingId: string;
	table: string;
	row: string;
	column: string;
	country: string | null;
	n: number | null;
	percent: number | null;
	hiddenAs: Cell['hiddenAs'];
	asked: number | null;
};

/** A theme, with how many contributions speak of it and of how many; null in a draft and where it is hidden. */
type ThemeEvidence = {
	kind: 'theme';
	themeId: string;
	countingId: string | null;
	key: string;
	name: Texts;
	n: number | null;
	of: number | null;
	hiddenAs: Cell['hiddenAs'];
};

/** A quote that two people published. One that was taken back shows nothing any more. */
export type PublishedQuote = Omit<Quote, 'shown' | 'consultationId'> & { shown: Quote['shown'] | null };
export type QuoteEvidence = { kind: 'quote' } & PublishedQuote;
export type FindingEvidence = (CellEvidence | ThemeEvidence | QuoteEvidence) & { position: number };

/** A sentence with its evidence. */
export type Finding = {
	id: string;
	summaryVersionId: string;
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

type EvidenceRow = {
	findingId: string;
	position: number;
	countingId: string | null;
	tableKey: string;
	rowKey: string;
	columnKey: string;
	quoteId: string | null;
	themeId: string;
	themeKey: string;
	themeName: Texts;
	themesCountingId: string | null;
};

/** Findings of the versions that a condition on `version` and `finding` names, with their evidence. */
export async function readFindings(
	sql: Database,
	condition: postgres.PendingQuery<postgres.Row[]>
): Promise<Finding[]> {
	const findings = await sql<Omit<Finding, 'evidence'>[]>`
		select finding.id, version.id as "summaryVersionId", version.consultation_id as "consultationId", finding.key,
			(
				select count(*)::int from findings before
				where before.summary_version_id = version.id and before.position <= finding.position
			) as number,
			finding.articles, finding.texts, finding.child_texts as "childTexts",
			version.published_at is not null and not exists (
				select from summary_versions later
				where later.consultation_id = version.consultation_id and later.number > version.number
					and later.published_at is not null
			) as "isLatest"
		from findings finding join summary_versions version on version.id = finding.summary_version_id
		where ${condition}
		order by version.consultation_id, version.number, finding.position
	`;
	const rows = await evidenceRows(
		sql,
		findings.map(({ id }) => id)
	);
	const evidence = await readEvidence(sql, rows);
	return findings.map((finding) => ({
		...finding,
		evidence: evidence.flatMap(({ findingId, ...each }) => (findingId === finding.id ? [each] : []))
	}));
}

function evidenceRows(sql: Database, findingIds: readonly string[]) {
	return sql<EvidenceRow[]>`
		select evidence.finding_id as "findingId", evidence.position, evidence.counting_id as "countingId",
			table_key as "tableKey", row_key as "rowKey", column_key as "columnKey", quote_id as "quoteId",
			theme.id as "themeId", theme.key as "themeKey", theme.name as "themeName", version.themes_counting_id as "themesCountingId"
		from finding_evidence evidence
		join findings finding on finding.id = evidence.finding_id
		join summary_versions version on version.id = finding.summary_version_id
		left join themes theme on theme.id = evidence.theme_id
		where evidence.finding_id = any(${findingIds}::uuid[])
		order by evidence.finding_id, evidence.position
	`;
}

async function readEvidence(sql: Database, rows: readonly EvidenceRow[]) {
	const present = (ids: (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
	const numbers = await publishedNumbers(
		sql,
		present(rows.flatMap((row) => [row.countingId, row.themeKey ? row.themesCountingId : null]))
	);
	const quotes = await quotesById(sql, present(rows.map(({ quoteId }) => quoteId)));
	return rows.flatMap((row) => {
		const { findingId, position } = row;
		const found = row.countingId
			? cellEvidence(row, numbers)
			: row.quoteId
				? quoteEvidence(quotes.get(row.quoteId))
				: themeEvidence(row, numbers);
		return found ? [{ findingId, position, ...found }] : [];
	});
}

function cellEvidence(row: EvidenceRow, numbers: readonly PublishedNumber[]): CellEvidence | undefined {
	const cell = numbers.find(
		(each) =>
			each.countingId === row.countingId &&
			each.tableKey === row.tableKey &&
			each.rowKey === row.rowKey &&
			each.columnKey === row.columnKey
	);
	if (!cell) return undefined;
	const { countingId, tableKey: table, rowKey, columnKey: column, country, n, asked } = cell;
	return { kind: 'cell', countingId, table, row: rowKey, column, country, ...n, asked: asked.n };
}

function themeEvidence(
	{ themeKey: key, themeName: name, themeId, themesCountingId }: EvidenceRow,
	numbers: readonly PublishedNumber[]
): ThemeEvidence {
	const cell = numbers.find((each) => each.countingId === themesCountingId && each.rowKey === key);
	return {
		kind: 'theme',
		themeId,
		countingId: themesCountingId,
		key,
		name,
		n: cell?.n.n ?? null,
		of: cell?.asked.n ?? null,
		hiddenAs: cell?.n.hiddenAs ?? null
	};
}

function quoteEvidence(quote: Quote | undefined): QuoteEvidence | undefined {
	if (!quote) return undefined;
	const { id, shown, language, translations, ageBand, country, takenBackOn } = quote;
	const stands = takenBackOn === null;
	return {
		kind: 'quote',
		id,
		shown: stands ? shown : null,
		language,
		translations: stands ? translations : {},
		ageBand,
		country,
		takenBackOn
	};
}
