import { isUnanswered } from '#lib/definition/definition.ts';
import type { RawTable } from './raw-table.ts';
import { sum, type Sheet } from './sheet.ts';

/** A table as it is protected: withheld parts in one column, or all parts in one where only some were asked. */
export function sheetOf(table: RawTable, tables: readonly RawTable[], withheld: ReadonlySet<string>): Sheet {
	const together = table.rows.map((key) => !table.exclusive && !isUnanswered(key));
	const counted = tables.flatMap(({ onlyIf }) => (onlyIf?.table === table.key ? onlyIf.rows : []));
	const all = table.columns.map((_, column) => column);
	const shown = all.filter((column) => !withheld.has(table.columns[column]!));
	const pool = all.filter((column) => !shown.includes(column));
	const groups = table.onlyIf
		? [all]
		: [...shown.map((column) => [column]), ...(pool.length > 0 ? [pool] : [])];
	const merge = (numbers: number[]) => groups.map((group) => sum(group.map((column) => numbers[column]!)));
	return {
		rows: table.rows,
		columns: groups.map((group) => group.map((column) => table.columns[column]).join(' ')),
		pooled: !table.onlyIf && pool.length > 0,
		n: table.n.map(merge),
		base: merge(table.base),
		together,
		most: table.most ?? together.filter(Boolean).length,
		countedTwice: table.rows.map((key) => counted.includes(key))
	};
}
