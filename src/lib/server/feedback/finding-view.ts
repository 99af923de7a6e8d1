import type { Definition } from '#lib/definition/definition.ts';
import { findVersion } from '../consultations/definition-version.ts';
import { lastVersions } from '../consultations/last-versions.ts';
import type { Database } from '../database.ts';
import { countryName, formatDay, formatNumber } from '../formats.ts';
import type { CellEvidence, PublishedFinding, PublishedQuote } from '../summaries/published-findings.ts';
import { saidIn, saidToChildren, saidWith, type Said } from './said.ts';

export type QuoteView = Pick<PublishedQuote, 'id' | 'shown' | 'language' | 'ageBand'> & {
	translation: Said | null;
	country: string;
	takenBackOn: string | null;
};

/** A finding as a reader of one language sees it, down to numbers, themes and quotes. */
export type FindingView = {
	id: string;
	number: number;
	text: Said | null;
	articles: string[];
	slug: string;
	consultation: Said | null;
	/** `n` in the reader's digits; null where it is hidden. */
	cells: { question: Said | null; answer: Said | null; country: string | null; n: string | null }[];
	themes: { name: Said | null; n: string | null }[];
	quotes: QuoteView[];
};

export type Reader = { locale: string; forChildren?: boolean };

/** Findings for one reader, in the order given. */
export async function findingViews(
	sql: Database,
	findings: readonly PublishedFinding[],
	reader: Reader
): Promise<FindingView[]> {
	const asked = await lastVersions(sql, [...new Set(findings.map(({ consultationId }) => consultationId))]);
	return Promise.all(
		findings.map(async (finding) => {
			const { slug, version } = asked.get(finding.consultationId)!;
			return viewOf(finding, slug, await findVersion(sql, finding.consultationId, version), reader);
		})
	);
}

function viewOf(
	{ id, number, texts, childTexts, articles, evidence }: PublishedFinding,
	slug: string,
	definition: Definition,
	{ locale, forChildren }: Reader
): FindingView {
	const languages = [locale];
	return {
		id,
		number,
		text: forChildren ? saidToChildren(languages, childTexts, texts) : saidIn(languages, texts),
		articles,
		slug,
		consultation: saidIn(languages, definition.title),
		cells: evidence.flatMap((each) => (each.kind === 'cell' ? [cellView(each, definition, locale)] : [])),
		themes: evidence.flatMap((each) =>
			each.kind === 'theme' ? [{ name: saidIn(languages, each.name), n: numberOf(locale, each.n) }] : []
		),
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
		translation: language === locale ? null : saidIn([locale], translations),
		country: countryName(locale, country),
		takenBackOn: takenBackOn && formatDay(locale, takenBackOn)
	};
}

function cellView(cell: CellEvidence, definition: Definition, locale: string) {
	const question = definition.questions.find(({ key }) => cell.table.split('.').includes(key));
	const option =
		question && 'options' in question ? question.options.find(({ key }) => key === cell.row) : undefined;
	return {
		question: saidWith([locale], '13+', question?.text ?? null),
		answer: saidWith([locale], '13+', option?.text ?? null),
		country: /^[A-Z]{2}$/.test(cell.column) ? countryName(locale, cell.column) : null,
		n: numberOf(locale, cell.n)
	};
}

const numberOf = (locale: string, n: number | null) => (n === null ? null : formatNumber(locale, n));
