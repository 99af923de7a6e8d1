import type { Arc } from './leeway.ts';
import { sameTen, SMALLEST_COUNT } from './rounding.ts';
import {
	hasTotals,
	isPool,
	sum,
	totalOf,
	visiblePlaces,
	type Mark,
	type Marks,
	type Sheet
} from './sheet.ts';

/** A number that is not published, as an arc; without a column it is the total of its row. */
export type HiddenNumber = { row: number; column?: number; n: number; arc: Arc };

/**
 * What a reader does not know of a sheet, as a network of all that may still move: a cell from its row to its
 * column, the total of a row from outside to the row. What flows into a row or column flows out of it, because
 * the exact base of a column is taken as known.
 */
export function networkOf(sheet: Sheet, marks: Marks): { hidden: HiddenNumber[]; arcs: Arc[] } {
	const cells = hiddenCells(sheet, marks);
	const totals = rowTotals(sheet, marks);
	return {
		hidden: [...cells, ...totals.filter(({ row }) => hasTotals(sheet) && marks.totals[row] !== null)],
		arcs: [...cells.map(({ arc }) => arc), ...totals.map(({ arc }) => arc), ...answeredAtAll(sheet)]
	};
}

function hiddenCells(sheet: Sheet, marks: Marks): HiddenNumber[] {
	const hidden: HiddenNumber[] = [];
	sheet.n.forEach((cells, row) =>
		cells.forEach((n, column) => {
			const range = rangeOfCell(sheet, marks, row, column);
			if (!range) return;
			const to = sheet.together[row] ? `options of ${column}` : `column ${column}`;
			const most = sheet.together[row] ? Math.min(range.to, answered(sheet, column)) : range.to;
			hidden.push({
				row,
				column,
				n,
				arc: { from: `row ${row}`, to, up: Math.max(most - n, 0), down: n - range.from }
			});
		})
	);
	return hidden;
}

function rangeOfCell(sheet: Sheet, marks: Marks, row: number, column: number) {
	if (isPool(sheet, column)) return { from: 0, to: Infinity };
	return rangeOf(marks.cells[row]![column]!, () => largestCombined(sheet, marks, row, column));
}

/** What a mark says by itself. */
function rangeOf(mark: Mark | null, largest: () => number) {
	if (mark === 'c') return { from: 0, to: SMALLEST_COUNT - 1 };
	if (mark === 'combined') return { from: SMALLEST_COUNT, to: largest() };
	return undefined;
}

/** A combined cell was the smallest of its row or of its column, so it is not above all that is still shown there. */
function largestCombined(sheet: Sheet, marks: Marks, row: number, column: number): number {
	const shown = visiblePlaces(sheet, marks);
	const smallest = (line: typeof shown) =>
		Math.min(...line.map((place) => sheet.n[place.row]![place.column]!));
	const inColumn = smallest(shown.filter((place) => place.column === column));
	return hasTotals(sheet)
		? Math.max(inColumn, smallest(shown.filter((place) => place.row === row)))
		: inColumn;
}

function rowTotals(sheet: Sheet, marks: Marks): HiddenNumber[] {
	return sheet.rows.map((_, row) => {
		const n = totalOf(sheet, row);
		const range = rangeOfTotal(sheet, marks, row, n);
		const from = sheet.together[row] ? 'outside' : 'everybody';
		return { row, n, arc: { from, to: `row ${row}`, up: range.to - n, down: n - range.from } };
	});
}

function rangeOfTotal(sheet: Sheet, marks: Marks, row: number, n: number) {
	if (!hasTotals(sheet)) return { from: 0, to: Infinity };
	const hidden = rangeOf(marks.totals[row]!, () => Infinity);
	if (hidden) return hidden;
	return sheet.countedTwice[row] ? { from: n, to: n } : sameTen(n);
}

/**
 * Where one person can be in several rows, people and choices are two sums. Who answered at all is one more
 * hidden row beside those who did not; there are not fewer of them than chose any one option, and not more than
 * all choices together. Each sum is given leeway while the other holds still.
 */
function answeredAtAll(sheet: Sheet): Arc[] {
	if (!sheet.together.some(Boolean)) return [];
	const free = { up: Infinity, down: Infinity };
	const columns = sheet.columns.flatMap((_, column) => {
		const choices = sheet.n.filter((_, row) => sheet.together[row]).map((cells) => cells[column]!);
		const people = answered(sheet, column);
		const fewest = Math.max(...choices, Math.ceil(sum(choices) / sheet.most));
		return [
			{ from: 'answered', to: `column ${column}`, up: sum(choices) - people, down: people - fewest },
			{
				from: `options of ${column}`,
				to: 'outside',
				up: sheet.most * people - sum(choices),
				down: sum(choices) - people
			}
		];
	});
	return [{ from: 'everybody', to: 'answered', ...free }, ...columns];
}

function answered(sheet: Sheet, column: number): number {
	return (
		sheet.base[column]! - sum(sheet.n.filter((_, row) => !sheet.together[row]).map((cells) => cells[column]!))
	);
}
