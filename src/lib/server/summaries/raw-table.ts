import { isUnanswered, type Unanswered } from '#lib/definition/definition.ts';
import { sum } from './sheet.ts';

/** One declared table of a counting, before hiding. Its innermost counts are `n[row][column]`. */
export type RawTable = {
	key: string;
	/**
	 * Options, and the reasons of being unanswered that this question can have. A row that can only be empty
	 * (don't know, where it was not offered) is left out: everybody knows its 0, so it hides nothing.
	 */
	rows: string[];
	/** Country parts. */
	columns: string[];
	n: number[][];
	/** Whether everybody in the base is in exactly one row; otherwise in several of the options. */
	exclusive: boolean;
	/** By column: everybody who was asked. The same in all tables without `onlyIf`. */
	base: number[];
	/** By column: in how many places they were. */
	placesN?: number[];
	/** In how many options one person can be, where the definition says so. */
	most?: number;
	/**
	 * For a question with a table for each of its items: the name that all of them share. The same children were
	 * asked in each, and but for what was skipped item by item, the same children gave no answer (`SHARED`).
	 */
	siblings?: string;
	/** For a question that was put only to some: the rows of an earlier table in which they were. */
	onlyIf?: { table: string; rows: string[] };
};

/** The reasons that hold for a whole question, so that tables of its items have the same numbers in these rows. */
export const SHARED: readonly string[] = ['dont_know', 'rather_not', 'not_reached'] satisfies Unanswered[];

/** Who was not asked is not in the base, so it is no row of a published table. */
export function withoutNotAsked(table: RawTable): RawTable {
	const kept = table.rows.map((key) => key !== 'not_asked');
	return {
		...table,
		rows: table.rows.filter((_, row) => kept[row]),
		n: table.n.filter((_, row) => kept[row])
	};
}

/** @throws RangeError if tables contradict themselves or each other: then no protection would hold. */
export function refuseBroken(tables: readonly RawTable[]): void {
	const [first] = tables;
	const base = tables.find(({ onlyIf }) => !onlyIf)?.base;
	tables.forEach((table, index) => {
		const asked = withoutNotAsked(table);
		const refuse = (unless: boolean, what: string) => {
			if (!unless) throw new RangeError(`Table ${table.key}: ${what}`);
		};
		refuse(isWhole(table), 'rows, columns and counts do not fit together');
		refuse(
			asked.columns.every((_, column) => fitsBase(asked, column)),
			'the counts do not fit the base'
		);
		refuse(String(table.columns) === String(first?.columns), 'other columns than the first table');
		refuse(!tables.slice(0, index).some(({ key }) => key === table.key), 'there are two of this name');
		const elder = table.siblings && tables.find(({ siblings }) => siblings === table.siblings);
		if (elder) {
			refuse(String(elder.base) === String(table.base), 'another base than its siblings');
			refuse(sharedRows(elder) === sharedRows(table), 'other reasons for no answer than its siblings');
		}
		if (table.onlyIf)
			return refuse(standsOn(table.onlyIf, tables.slice(0, index)), 'no earlier table says who was asked');
		refuse(String(table.base) === String(base), 'another base than the other tables');
		refuse(
			sum(table.n[table.rows.indexOf('not_asked')] ?? []) === 0,
			'some were not asked, and it is not said why'
		);
	});
}

function sharedRows({ rows, n }: RawTable): string {
	return JSON.stringify(SHARED.map((key) => n[rows.indexOf(key)]));
}

function isWhole({ rows, columns, n, base, placesN }: RawTable): boolean {
	const isCount = (count: number) => Number.isSafeInteger(count) && count >= 0;
	return (
		columns.length > 0 &&
		new Set(rows).size === rows.length &&
		new Set(columns).size === columns.length &&
		n.length === rows.length &&
		[...n, base, placesN ?? base].every((counts) => counts.length === columns.length && counts.every(isCount))
	);
}

function fitsBase({ rows, n, base, exclusive, most = rows.length }: RawTable, column: number): boolean {
	const counts = n.map((row) => row[column]!);
	if (exclusive) return sum(counts) === base[column];
	const answered = base[column]! - sum(counts.filter((_, row) => isUnanswered(rows[row]!)));
	const chosen = counts.filter((_, row) => !isUnanswered(rows[row]!));
	return answered >= Math.max(0, ...chosen) && answered <= sum(chosen) && sum(chosen) <= most * answered;
}

function standsOn({ table, rows }: NonNullable<RawTable['onlyIf']>, earlier: readonly RawTable[]): boolean {
	const known = earlier.find(({ key }) => key === table)?.rows ?? [];
	return rows.length > 0 && rows.every((key) => known.includes(key));
}
