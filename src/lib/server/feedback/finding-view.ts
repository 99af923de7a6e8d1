import { countedTables } from '#lib/definition/counted.ts';
import type { Definition } from '#lib/definition/definition.ts';
import type { Database } from '../database.ts';
import { countryName, formatDay, formatNumber } from '../formats.ts';
import { slugsOf } from '../consultations/slugs-of.ts';
import type { CellEvidence, PublishedFinding, PublishedQuote } from '../summaries/published-findings.ts';
import { tableOf } from '../summaries/count-tables.ts';
import { labelOf } from '../summaries/published-tables.ts';
import { questionsCounted } from '../summaries/questions-counted.ts';
import { readerOf, toldWording } from '../summaries/told.ts';
import { saidIn, saidToChildren, type Said } from './said.ts';

export type QuoteView = Pick<PublishedQuote, 'id' | 'shown' | 'language' | 'ageBand'> & {
	translation: Said | null;
	country: string;
	takenBackOn: string | null;
};

/** A counted number in the reader's digits; both null where it is hidden. */
export type CellView = {
	question: Said | null;
	/** What was judged, where the question has several items. */
	item: Said | null;
	/** In words, or the name of a fixed row or a tone. */
	answer: Said | { row: string };
	/** Of a ranking: it counts who put this first. */
	first: boolean;
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
	const ids = [...new Set(findings.map(({ consultationId }) => consultationId))];
	const slugs = await slugsOf(sql, ids);
	const asked = new Map<string, Definition>();
	for (const id of ids) asked.set(id, await questionsCounted(sql, id));
	return findings.map((finding) =>
		viewOf(finding, slugs.get(finding.consultationId)!, asked.get(finding.consultationId)!, reader)
	);
}

function viewOf(
	{ id, number, texts, childTexts, articles, evidence }: PublishedFinding,
	slug: string,
	definition: Definition,
	reader: Reader
): FindingView {
	const { locale, forChildren } = reader;
	const view: FindingView = {
		id,
		number,
		text: forChildren ? saidToChildren([locale], childTexts, texts) : saidIn([locale], texts),
		articles,
		slug,
		consultation: saidIn([locale], definition.title),
		cells: [],
		themes: [],
		quotes: []
	};
	for (const each of evidence) {
		if (each.kind === 'cell') view.cells.push(cellView(each, definition, reader));
		else if (each.kind === 'quote') view.quotes.push(quoteView(each, locale));
		else
			view.themes.push({
				name: saidIn([locale], each.name),
				n: numberOf(locale, each.n),
				of: numberOf(locale, each.of)
			});
	}
	return view;
}

function quoteView(quote: PublishedQuote, locale: string): QuoteView {
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

function cellView(
	{ table, row, country, n, percent }: CellEvidence,
	definition: Definition,
	{ locale, forChildren }: Reader
): CellView {
	const reader = readerOf(locale, forChildren);
	const asked = definition.questions
		.flatMap((question) => countedTables(question).map((counted) => ({ question, counted })))
		.find(({ counted }) => tableOf(counted.key) === table);
	const label = labelOf(row, asked?.counted, reader);
	return {
		question: asked ? toldWording(asked.question.text, reader) : null,
		item: asked?.counted.item ? toldWording(asked.counted.item.text, reader) : null,
		answer: 'told' in label ? label.told : { row: 'fixed' in label ? label.fixed : label.tone },
		first: asked?.question.kind === 'ranking' && 'told' in label,
		country: country && countryName(locale, country),
		n: numberOf(locale, n),
		percent
	};
}

const numberOf = (locale: string, n: number | null) => (n === null ? null : formatNumber(locale, n));
