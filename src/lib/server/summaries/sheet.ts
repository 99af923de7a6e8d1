/** Why a number is not shown: it is under 10, or it would give away one that is. */
export type Mark = 'c' | 'combined';

/** Row by row and column by column; the totals are those of the rows. */
export type Marks = { cells: (Mark | null)[][]; totals: (Mark | null)[] };

export type Place = { row: number; column: number };

/** A table on its way through the protection. */
export type Sheet = {
	rows: string[];
	/** The parts. Those that are withheld are one column together, the last, of which nothing is ever shown. */
	columns: string[];
	pooled: boolean;
	n: number[][];
	base: number[];
	/** By row: whether one person can be in it and in another such row (an option of a question with several). */
	together: boolean[];
	/** In how many such rows one person can be. */
	most: number;
	/** By row: whether its total is published a second time, as the base of another table. */
	countedTwice: boolean[];
};

export function isPool(sheet: Sheet, column: number): boolean {
	return sheet.pooled && column === sheet.columns.length - 1;
}

/** With one column the column is the total; otherwise totals of rows are published beside the cells. */
export function hasTotals(sheet: Sheet): boolean {
	return sheet.pooled || sheet.columns.length > 1;
}

export function totalOf(sheet: Sheet, row: number): number {
	return sum(sheet.n[row]!);
}

export function placesOf(sheet: Sheet): Place[] {
	return sheet.rows.flatMap((_, row) => sheet.columns.map((_, column) => ({ row, column })));
}

export function visiblePlaces(sheet: Sheet, marks: Marks): Place[] {
	return placesOf(sheet).filter(
		({ row, column }) => !isPool(sheet, column) && marks.cells[row]![column] === null
	);
}

export function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, n) => total + n, 0);
}
