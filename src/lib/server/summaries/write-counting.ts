import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { cellsOf, countingHash, type CountCell } from './counting.ts';
import { discloseTables, type RawTable } from './disclosure.ts';

/** Cells of a counting in one go, what to hide decided over all its tables together. */
export function disclosedCells(tables: readonly RawTable[]): CountCell[] {
	const shown = discloseTables(tables);
	return tables.flatMap((raw, at) => cellsOf(raw, shown[at]!));
}

/** A counting's own row, its cells still to come: `hash` and `rows` are known when they are computed. */
export type NewCounting = {
	id: string;
	consultationId: string;
	kind: 'answers' | 'themes';
	rows: number;
	cells: readonly CountCell[];
};

/** Writes a counting and its cells. They are never changed again. */
export async function writeCounting(sql: Transaction, viewer: Viewer, counting: NewCounting): Promise<void> {
	const { id, consultationId, kind, rows, cells } = counting;
	await sql`
		insert into countings (id, consultation_id, number, kind, rows, hash, previous, by)
		select ${id}, ${consultationId}, coalesce(max(number), 0) + 1, ${kind}, ${rows}, ${countingHash(cells)},
			(select id from countings where consultation_id = ${consultationId} and kind = ${kind} order by number desc limit 1),
			${viewer.personId}
		from countings where consultation_id = ${consultationId} and kind = ${kind}
	`;
	await sql`
		insert into count_cells (counting_id, table_key, row_key, column_key, n, places_n, hidden_as)
		select ${id}, cell."tableKey", cell."rowKey", cell."columnKey", cell.n, cell."placesN", cell."hiddenAs"
		from jsonb_to_recordset(${sql.json(cells)}) as cell(
			"tableKey" text, "rowKey" text, "columnKey" text, n integer, "placesN" integer, "hiddenAs" text
		)
	`;
}
