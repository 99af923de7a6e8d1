import type { Database } from '../database.ts';
import { countryName, formatDay, formatNumber } from '../formats.ts';
import { slugsOf } from '../consultations/slugs-of.ts';
import type { CellEvidence, PublishedFinding, PublishedQuote } from '../summaries/published-findings.ts';
import {
	publishedTables,
	publishedThemes,
	type RowLabel,
	type ShownTable
} from '../summaries/published-tables.ts';
import { questionsCounted } from '../summaries/questions-counted.ts';
import { readerOf } from '../summaries/told.ts';
import { saidIn, saidToChildren, type Said } from './said.ts';

export type QuoteView = Pick<PublishedQuote, 'id' | 'shown' | 'language' | 'ageBand'> & {
	translation: Said | null;
	country: string;
	takenBackOn: string | null;
};

/** A counted number in the reader's digits; both null where it is hidden. */
export type CellView = {
	question: Said | null;
	answer: RowLabel;
	country: string | null;
	n: string | null;
	percent: number | null;
};

/** A finding as a reader of one language sees it, down to numbers, themes and quotes. */
export type FindingView = {
	id: string;
	number: number;
	text: Said | null;
	articles: string[];
	slug: string;
	consultation: Said | null;
	cells: CellView[];
	/** How many contributions speak of it, of how many. */
	themes: { name: Said | null; n: string | null; of: string | null }[];
	quotes: QuoteView[];
};

export type Reader = { locale: string; forChildren?: boolean };

/** Findings for one reader, in the order given. */
export async function findingViews(
	sql: Database,
	findings: readonly PublishedFinding[],
	reader: Reader
): Promise<FindingView[]> {
	const slugs = await slugsOf(
		sql,
		findings.map(({ consultationId }) => consultationId)
	);
	const counted = await countedOf(sql, findings, reader);
	return findings.map((finding) => viewOf(finding, slugs.get(finding.consultationId)!, counted, reader));
}

type Counted = {
	titles: Map<string, Said | null>;
	tables: Map<string, ShownTable[]>;
	themes: Map<string, Awaited<ReturnType<typeof publishedThemes>>>;
};

/** Everything counted that the findings point at, each counting read once. */
async function countedOf(
	sql: Database,
	findings: readonly PublishedFinding[],
	{ locale, forChildren }: Reader
): Promise<Counted> {
	const counted: Counted = { titles: new Map(), tables: new Map(), themes: new Map() };
	const reader = readerOf(locale, forChildren);
	for (const { consultationId, evidence } of findings) {
		const definition = await questionsCounted(sql, consultationId);
		counted.titles.set(consultationId, saidIn([locale], definition.title));
		for (const each of evidence) {
			if (each.kind === 'cell' && !counted.tables.has(each.countingId))
				counted.tables.set(each.countingId, await publishedTables(sql, each.countingId, definition, reader));
			if (each.kind === 'theme' && each.countingId && !counted.themes.has(each.countingId))
				counted.themes.set(each.countingId, await publishedThemes(sql, each.countingId, reader));
		}
	}
	return counted;
}

function viewOf(
	{ id, consultationId, number, texts, childTexts, articles, evidence }: PublishedFinding,
	slug: string,
	counted: Counted,
	{ locale, forChildren }: Reader
): FindingView {
	return {
		id,
		number,
		text: forChildren ? saidToChildren([locale], childTexts, texts) : saidIn([locale], texts),
		articles,
		slug,
		consultation: counted.titles.get(consultationId) ?? null,
		cells: evidence.flatMap((each) => (each.kind === 'cell' ? cellView(each, counted, locale) : [])),
		themes: evidence.flatMap((each) => {
			if (each.kind !== 'theme') return [];
			const known = counted.themes.get(each.countingId ?? '');
			const n = known?.themes.find(({ key }) => key === each.key)?.n.n ?? null;
			return [
				{
					name: saidIn([locale], each.name),
					n: numberOf(locale, n),
					of: numberOf(locale, known?.of.n ?? null)
				}
			];
		}),
		quotes: evidence.flatMap((each) => (each.kind === 'quote' ? [quoteView(each, locale)] : []))
	};
}

export function quoteView(quote: PublishedQuote, locale: string): QuoteView {
	const { id, shown, language, ageBand, translations, country, takenBackOn } = quote;
	return {
		id,
		shown,
		language,
		ageBand,
		translation: translations[locale] ? saidIn([locale], translations) : null,
		country: countryName(locale, country),
		takenBackOn: takenBackOn && formatDay(locale, takenBackOn)
	};
}

function cellView({ countingId, table, row, column }: CellEvidence, { tables }: Counted, locale: string) {
	const shown = tables.get(countingId)?.find(({ key }) => key === table);
	const line = shown?.rows.find(({ key }) => key === row);
	if (!shown || !line) return [];
	const at = shown.columns.findIndex(({ key }) => key === column);
	const cell = line.cells[at] ?? line.total;
	const country = shown.columns[at]?.country;
	return [
		{
			question: shown.question,
			answer: line.label,
			country: country ? countryName(locale, country) : null,
			n: numberOf(locale, cell.n),
			percent: cell.percent
		}
	];
}

const numberOf = (locale: string, n: number | null) => (n === null ? null : formatNumber(locale, n));
