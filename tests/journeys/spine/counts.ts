import type postgres from 'postgres';
import { CLASSES, type Child, type Given } from './class-list.ts';

/** Numbers by table, row and column, as `q.travel walk all`; what nobody gave is left out. */
export type Counts = Record<string, number>;

/** What must be counted, to the child, from what each of them entered. */
export function countsOf(children: readonly Child[]): Counts {
	const counts: Counts = {};
	const add = (table: string, row: string) => {
		for (const column of ['KZ', 'all']) {
			const cell = `${table} ${row} ${column}`;
			counts[cell] = (counts[cell] ?? 0) + 1;
		}
	};
	for (const { className, answers } of children) {
		add('participants', CLASSES[className].tone);
		add('participants', '*');
		for (const [question, given] of Object.entries(answers)) {
			for (const row of rowsOf(given)) add(`q.${question}`, row);
			add(`q.${question}`, '*');
		}
	}
	return counts;
}

function rowsOf(given: Given): string[] {
	if (typeof given === 'object' && 'words' in given) return ['in_own_words'];
	return [given].flat();
}

/** What was counted, before anything is hidden. */
export async function rawCounts(sql: postgres.Sql): Promise<Counts> {
	const cells = await sql<{ cell: string; n: number }[]>`
		select concat_ws(' ', table_key, row_key, coalesce(country, column_key)) as cell, n
		from count_cells left join country_parts part on part.id::text = column_key
		where n > 0
	`;
	return Object.fromEntries(cells.map(({ cell, n }) => [cell, n]));
}
