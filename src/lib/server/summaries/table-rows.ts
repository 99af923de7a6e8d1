import type { Cell } from './disclosure.ts';
import type { RowLabel, ShownTable } from './published-tables.ts';

/** One number of the published tables as a line of an export; `country` is null for all of them together. */
export type TableRow = {
	table: string;
	question: string | null;
	/** What was judged, where the question has a table for each of its items. */
	item: string | null;
	/** Of a ranking only what came first is counted. */
	counts: 'answers' | 'first_places';
	row: string;
	answer: string;
	country: string | null;
	n: number | null;
	percent: number | null;
	hidden: Cell['hiddenAs'];
};

/** The published tables flattened, hidden numbers as empty with why. */
export function tableRows(tables: readonly ShownTable[]): TableRow[] {
	return tables.flatMap(({ key, question, item, ofFirstPlaces, columns, rows, asked }) =>
		[...rows, { key: 'asked', label: { tone: 'asked' }, ...asked }].flatMap((row) => {
			const line = (country: string | null, { n, percent, hiddenAs }: Cell) => ({
				table: key,
				question: question?.text ?? null,
				item: item?.text ?? null,
				counts: ofFirstPlaces ? ('first_places' as const) : ('answers' as const),
				row: row.key,
				answer: words(row.label),
				country,
				n,
				percent,
				hidden: hiddenAs
			});
			return [...columns.map(({ country }, at) => line(country, row.cells[at]!)), line(null, row.total)];
		})
	);
}

function words(label: RowLabel): string {
	if ('told' in label) return label.told.text;
	return 'fixed' in label ? label.fixed : label.tone;
}
