import { formatNumber, formatPercent, countryName } from '#lib/server/formats.ts';
import type { Cell } from '#lib/server/summaries/disclosure.ts';
import type {
	FindingEvidence,
	PublishedFinding,
	QuoteEvidence
} from '#lib/server/summaries/published-findings.ts';
import type { RowLabel, ShownTable, ThemeCount } from '#lib/server/summaries/published-tables.ts';
import { toldText, type Reader, type Told } from '#lib/server/summaries/told.ts';

/** A number as a page shows it, in the digits of the reader's language. */
export type NumberView = {
	n: string | null;
	percent: string | null;
	share: number | null;
	hiddenAs: Cell['hiddenAs'];
};

export function numberView(locale: string, { n, percent, hiddenAs }: Cell): NumberView {
	return {
		n: n === null ? null : formatNumber(locale, n),
		percent: percent === null ? null : formatPercent(locale, percent),
		share: percent,
		hiddenAs
	};
}

export type TableView = ReturnType<typeof tableView>;

export function tableView(
	locale: string,
	{ key, question, item, ofFirstPlaces, columns, rows, asked }: ShownTable
) {
	const line = ({ cells, total }: ShownTable['asked']) => ({
		cells: cells.map((cell) => numberView(locale, cell)),
		total: numberView(locale, total)
	});
	return {
		key,
		question,
		item,
		ofFirstPlaces,
		countries: columns.map(({ country }) => countryName(locale, country)),
		rows: rows.map((row) => ({ key: row.key, label: row.label, ...line(row) })),
		asked: line(asked)
	};
}

/** Tables by their question, with those of its items together. */
export function byQuestion(tables: readonly TableView[]): TableView[][] {
	const groups: TableView[][] = [];
	for (const table of tables) {
		const last = groups.at(-1);
		const isSibling = table.item && last?.[0]?.item && questionOf(last[0]) === questionOf(table);
		if (isSibling) last.push(table);
		else groups.push([table]);
	}
	return groups;
}

/** The key of a table without that of its item. */
const questionOf = ({ key }: TableView) => key.split('.')[1];

export function themeViews(locale: string, themes: readonly ThemeCount[]) {
	return themes.map(({ key, told, n }) => ({ key, told, number: numberView(locale, n) }));
}

export type QuoteView = Pick<QuoteEvidence, 'id' | 'shown' | 'language' | 'ageBand'> & {
	kind: 'quote';
	country: string;
	translation: Told | null;
};
/** A number, theme or quote that a finding rests on, in words. */
type EvidenceView = { position: number } & (
	| {
			kind: 'cell';
			question: Told | null;
			item: Told | null;
			ofFirstPlaces: boolean;
			label: RowLabel;
			country: string | null;
			number: NumberView;
			asked: string | null;
	  }
	| { kind: 'theme'; name: Told; number: NumberView; of: string | null }
	| QuoteView
);
export type FindingView = Pick<PublishedFinding, 'id' | 'key' | 'number' | 'articles'> & {
	text: Told;
	evidence: EvidenceView[];
};

/** A finding as a page tells it to this reader. */
export function findingView(
	locale: string,
	reader: Reader,
	{ id, key, number, articles, texts, childTexts, evidence }: PublishedFinding,
	tables: readonly ShownTable[],
	forChildren: boolean
): FindingView {
	const said = forChildren && hasAny(childTexts) ? childTexts : texts;
	return {
		id,
		key,
		number,
		articles,
		text: toldText(said, reader),
		evidence: evidence.flatMap((each) => evidenceView(locale, reader, each, tables))
	};
}

function evidenceView(
	locale: string,
	reader: Reader,
	evidence: FindingEvidence,
	tables: readonly ShownTable[]
): EvidenceView[] {
	const { position } = evidence;
	if (evidence.kind === 'theme') {
		const { name, n, of, hiddenAs } = evidence;
		const number = numberView(locale, { n, percent: null, hiddenAs });
		return [{ kind: 'theme', position, name: toldText(name, reader), number, of: digits(locale, of) }];
	}
	if (evidence.kind === 'quote') return [{ position, ...quoteView(locale, evidence) }];
	const table = tables.find(({ key }) => key === evidence.table);
	const row = table?.rows.find(({ key }) => key === evidence.row);
	if (!table || !row) return [];
	return [
		{
			kind: 'cell',
			position,
			question: table.question,
			item: table.item,
			ofFirstPlaces: table.ofFirstPlaces && 'told' in row.label,
			label: row.label,
			country: evidence.country && countryName(locale, evidence.country),
			number: numberView(locale, evidence),
			asked: digits(locale, evidence.asked)
		}
	];
}

/** A quote with its translation, if there is one into the reader's language. */
function quoteView(
	locale: string,
	{ id, shown, language, ageBand, translations, country }: Omit<QuoteEvidence, 'kind'>
): QuoteView {
	const words = language === locale ? undefined : translations[locale];
	const translation = words ? { text: words, language: locale } : null;
	return { kind: 'quote', id, shown, language, ageBand, country: countryName(locale, country), translation };
}

const digits = (locale: string, n: number | null) => (n === null ? null : formatNumber(locale, n));

export function hasAny(texts: Record<string, string>): boolean {
	return Object.values(texts).some((text) => text.trim());
}
