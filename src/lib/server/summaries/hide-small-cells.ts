import { networkOf } from './hidden-numbers.ts';
import { leeway } from './leeway.ts';
import { SMALLEST_COUNT } from './rounding.ts';
import {
	hasTotals,
	isPool,
	placesOf,
	totalOf,
	visiblePlaces,
	type Mark,
	type Marks,
	type Place,
	type Sheet
} from './sheet.ts';

/** What came of it: what to hide, or that a part, or all of the sheet, cannot be shown. */
export type Outcome =
	{ kind: 'marks'; marks: Marks } | { kind: 'withhold part'; part: string } | { kind: 'withhold' };

/** A hidden number has ten possible values: itself and this many others. */
export const OTHERS = SMALLEST_COUNT - 1;

/**
 * Chooses what to hide in one table.
 *
 * 1. Every count under 10.
 * 2. Where a row or column has exactly one hidden cell, the smallest visible one of that line with it.
 * 3. As long as a hidden number has fewer than ten possible values, the smallest visible one of its lines.
 *
 * "Possible" means that another table with this value would be published in exactly the same way. The reader is
 * taken to know more than is published: the exact base of each column that is shown, what each mark means, and
 * that a combined cell was the smallest of a line. As no other table tells more about a base, tables are safe
 * together when each is safe alone; those of the items of one question, which tell more about each other, are
 * made so by `hideInSiblings`. The order of rows and columns does not matter.
 */
export function hideSmallCells(sheet: Sheet): Outcome {
	const marks = hideUnderTen(sheet);
	for (;;) {
		const lone = loneCells(sheet, marks);
		const exposed = lone.length > 0 ? lone : exposedNumbers(sheet, marks);
		if (exposed.length === 0) return { kind: 'marks', marks: withTotals(sheet, marks) };

		// The smallest number first: what hides it often hides what was hidden with it.
		const worst = exposed.sort((a, b) => byCount(sheet, a, b)).find(({ partners }) => partners.length > 0);
		const next = worst?.partners.sort((a, b) => byCount(sheet, a, b))[0];
		const part = exposed.flatMap(({ part }) => part ?? []).sort()[0];
		if (next) marks.cells[next.row]![next.column] = 'combined';
		else if (part !== undefined) return { kind: 'withhold part', part };
		else if (!hideSmallestTotal(sheet, marks)) return { kind: 'withhold' };
	}
}

/** A hidden number that could be computed, the cells that could hide it better, and the part it belongs to. */
type Exposed = { row: number; column?: number; partners: Place[]; part?: string };

export function hideUnderTen(sheet: Sheet): Marks {
	const mark = (n: number): Mark | null => (n < SMALLEST_COUNT ? 'c' : null);
	return {
		cells: sheet.n.map((cells) => cells.map((n, column) => (isPool(sheet, column) ? null : mark(n)))),
		totals: sheet.rows.map((_, row) => mark(totalOf(sheet, row)))
	};
}

/** Hidden cells that are alone in a line which adds up to something published, and are so its difference. */
function loneCells(sheet: Sheet, marks: Marks): Exposed[] {
	const visible = visiblePlaces(sheet, marks);
	return placesOf(sheet)
		.filter((place) => !isPool(sheet, place.column) && marks.cells[place.row]![place.column] !== null)
		.flatMap((place) => {
			const row = visible.filter(({ row }) => row === place.row);
			const column = visible.filter(({ column }) => column === place.column);
			const aloneInRow = sheet.columns.length > 1 && !sheet.pooled && row.length === sheet.columns.length - 1;
			const aloneInColumn = !sheet.together.some(Boolean) && column.length === sheet.rows.length - 1;
			return [
				...(aloneInRow ? [{ ...place, partners: row }] : []),
				...(aloneInColumn ? [{ ...place, partners: column }] : [])
			];
		})
		.filter(({ partners }) => partners.length > 0);
}

function exposedNumbers(sheet: Sheet, marks: Marks): Exposed[] {
	const { hidden, arcs } = networkOf(sheet, marks);
	const visible = visiblePlaces(sheet, marks);
	return hidden.flatMap(({ row, column, n, arc }): Exposed[] => {
		const { up, down } = leeway(arcs, arc, OTHERS);
		// Of the withheld parts only the sum is counted here; each of them can have any share of it, down to 0.
		const pool = column !== undefined && isPool(sheet, column);
		if ((pool ? n : down) + up >= OTHERS) return [];
		if (pool || column === undefined) {
			const inRow = visible.filter((place) => place.row === row);
			return [{ row, column, partners: inRow.length > 0 ? inRow : visible }];
		}
		const lines = visible.filter((place) => place.row === row || place.column === column);
		return [{ row, column, partners: lines, part: hasTotals(sheet) ? sheet.columns[column] : undefined }];
	});
}

function withTotals(sheet: Sheet, marks: Marks): Marks {
	return hasTotals(sheet) ? marks : { ...marks, totals: marks.cells.map(([mark]) => mark ?? null) };
}

function hideSmallestTotal(sheet: Sheet, marks: Marks): boolean {
	if (!hasTotals(sheet)) return false;
	const visible = sheet.rows.flatMap((_, row) => (marks.totals[row] === null ? [{ row }] : []));
	const [next] = visible.sort((a, b) => byCount(sheet, a, b));
	if (next) marks.totals[next.row] = 'combined';
	return next !== undefined;
}

/** By count, then by name, so that the order in which rows and columns came decides nothing. */
function byCount(
	sheet: Sheet,
	a: { row: number; column?: number },
	b: { row: number; column?: number }
): number {
	const count = ({ row, column }: typeof a) =>
		column === undefined ? totalOf(sheet, row) : sheet.n[row]![column]!;
	const name = ({ row, column }: typeof a) => JSON.stringify([sheet.rows[row], sheet.columns[column ?? -1]]);
	return count(a) - count(b) || (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0);
}
