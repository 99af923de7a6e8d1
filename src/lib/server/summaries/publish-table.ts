import type { Outcome } from './hide-small-cells.ts';
import type { RawTable } from './raw-table.ts';
import { roundToTen, SMALLEST_BASE } from './rounding.ts';
import { sum, type Mark } from './sheet.ts';

/** What may be shown of one number. A hidden one has neither count nor percentage. */
export type Cell = { n: number | null; percent: number | null; hiddenAs: Mark | null };

/**
 * As `RawTable`, with the totals of each row over all parts and of each column, rounded to the nearest 10. Those of
 * the rows of one part that is shown repeat that part.
 */
export type PublishedTable = {
	key: string;
	rows: string[];
	columns: string[];
	/** Exact counts, row by row. */
	cells: Cell[][];
	rowTotals: Cell[];
	columnTotals: Cell[];
	total: Cell;
};

const COMBINED: Cell = { n: null, percent: null, hiddenAs: 'combined' };

/** A table with its marks as it may be shown: what is hidden without its number, totals rounded. */
export function publishTable(
	table: RawTable,
	withheld: ReadonlySet<string>,
	outcome: Outcome
): PublishedTable {
	const marks = outcome.kind === 'marks' ? outcome.marks : undefined;
	const single = table.columns.length === 1;
	const byPart = single || !table.onlyIf;
	// A withheld part has no column of its own in the marks.
	const shown = table.columns.filter((key) => !withheld.has(key));
	const cells = table.n.map((counts, row) =>
		counts.map((n, column) => {
			const position = shown.indexOf(table.columns[column]!);
			if (!marks || !byPart || position < 0) return COMBINED;
			return shownCell(n, marks.cells[row]![position]!, table.base[column]!);
		})
	);
	const base = sum(table.base);
	return {
		key: table.key,
		rows: table.rows,
		columns: table.columns,
		cells,
		rowTotals: table.n.map((counts, row) => {
			if (!marks) return COMBINED;
			return single && shown.length > 0 ? cells[row]![0]! : shownTotal(sum(counts), marks.totals[row]!, base);
		}),
		columnTotals: table.base.map((n, column) =>
			!byPart || withheld.has(table.columns[column]!) || (single && !marks) ? COMBINED : shownTotal(n, null)
		),
		total: !marks ? COMBINED : shownTotal(base, null)
	};
}

/** One number as it may be shown. */
export function shownCell(n: number, hiddenAs: Mark | null, base = 0): Cell {
	if (hiddenAs) return { n: null, percent: null, hiddenAs };
	const percent = Math.min(100, Math.round((100 * n) / roundToTen(base)));
	return { n, percent: base < SMALLEST_BASE ? null : percent, hiddenAs };
}

/** A total as it may be shown: rounded. */
export function shownTotal(n: number, hiddenAs: Mark | null, base = 0): Cell {
	return shownCell(roundToTen(n), hiddenAs, base);
}
