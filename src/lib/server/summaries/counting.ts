import { createHash } from 'node:crypto';
import type { PublishedTable, RawTable } from './disclosure.ts';

/** The row of a table that holds how many were asked, and the column over all parts. No key of either is so. */
export const ASKED = '*';
export const ALL = 'all';

/** One number of a counting, with why it is not shown. */
export type CountCell = {
	tableKey: string;
	rowKey: string;
	columnKey: string;
	n: number;
	placesN: number | null;
	hiddenAs: 'c' | 'combined' | null;
};

/** All cells of a table: those of its rows and parts, the totals, and those asked. */
export function cellsOf(raw: RawTable, shown: PublishedTable): CountCell[] {
	const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
	const cell = (rowKey: string, columnKey: string, n: number, hiddenAs: CountCell['hiddenAs']) => ({
		tableKey: raw.key,
		rowKey,
		columnKey,
		n,
		placesN: raw.placesN?.[raw.columns.indexOf(columnKey)] ?? null,
		hiddenAs
	});
	const rows = raw.rows.flatMap((rowKey, row) => [
		...raw.columns.map((part, column) =>
			cell(rowKey, part, raw.n[row]![column]!, shown.cells[row]![column]!.hiddenAs)
		),
		cell(rowKey, ALL, sum(raw.n[row]!), shown.rowTotals[row]!.hiddenAs)
	]);
	return [
		...rows,
		...raw.columns.map((part, column) =>
			cell(ASKED, part, raw.base[column]!, shown.columnTotals[column]!.hiddenAs)
		),
		cell(ASKED, ALL, sum(raw.base), shown.total.hiddenAs)
	];
}

/** SHA-256 over the numbers in an order of their own: a recount of the same answers gives the same. */
export function countingHash(cells: readonly CountCell[]): string {
	const lines = cells.map(({ tableKey, rowKey, columnKey, n }) =>
		JSON.stringify([tableKey, rowKey, columnKey, n])
	);
	return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
