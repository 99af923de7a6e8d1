import { countedTables, type CountedTable } from '#lib/definition/counted.ts';
import {
	isUnanswered,
	UNANSWERED,
	type Definition,
	type Question,
	type Stance,
	type Unanswered
} from '#lib/definition/definition.ts';
import type { Database } from '../database.ts';
import { formatNumber } from '../formats.ts';
import { PARTICIPANTS, tableOf } from './count-tables.ts';
import { ALL, ASKED, type CountCell } from './counting.ts';
import type { Cell } from './disclosure.ts';
import { shownCell, shownTotal } from './publish-table.ts';
import { toldText, toldWording, type Reader, type Told } from './told.ts';

/** A row's label: an option or a band in words, or a fixed one that the page has a message for. */
export type RowLabel = { told: Told } | { fixed: Unanswered | Stance | 'in_own_words' } | { tone: string };

/** A counted table as everybody may see it. Columns are country parts; `total` columns are over all of them. */
export type ShownTable = {
	key: string;
	/** The question; null for the table of who took part. */
	question: Told | null;
	/** What was judged, where the question has a table for each of its items. */
	item: Told | null;
	/** Of a ranking, in which the table counts what came first. */
	ofFirstPlaces: boolean;
	columns: { key: string; country: string }[];
	rows: { key: string; label: RowLabel; cells: Cell[]; total: Cell }[];
	asked: { cells: Cell[]; total: Cell };
};

/** How many of what moderators let through speak of a theme. */
export type ThemeCount = { key: string; told: Told; n: Cell };

type Row = CountCell & { country: string | null };

/**
 * The tables of a counting of answers, in the order of the questions. This file alone reads counted cells, and
 * gives no number that is hidden, and no total over several parts that is not rounded.
 */
export async function publishedTables(
	sql: Database,
	countingId: string,
	definition: Definition,
	reader: Reader
): Promise<ShownTable[]> {
	const cells = await cellsOfCounting(sql, countingId);
	const tables = [
		{ key: PARTICIPANTS, asked: undefined },
		...definition.questions.flatMap((question) =>
			countedTables(question).map((table) => ({ key: tableOf(table.key), asked: { question, table } }))
		)
	];
	return tables.flatMap(({ key, asked }) => {
		const own = cells.filter(({ tableKey }) => tableKey === key);
		return own.length > 0 ? [shownTable(key, own, asked, reader)] : [];
	});
}

/** Where a row is in a table in which a question is counted, and what it is called. */
type Asked = { question: Question; table: CountedTable };

/** One number of a counting, with how many were asked. A column over all parts has no country. */
export type PublishedNumber = Pick<CountCell, 'tableKey' | 'rowKey' | 'columnKey'> & {
	countingId: string;
	country: string | null;
	n: Cell;
	asked: Cell;
};

/** Every number of some countings, without words. */
export async function publishedNumbers(
	sql: Database,
	countingIds: readonly string[]
): Promise<PublishedNumber[]> {
	const all = await Promise.all(
		countingIds.map(async (countingId) => {
			const cells = await cellsOfCounting(sql, countingId);
			return cells
				.filter(({ rowKey }) => rowKey !== ASKED)
				.map((cell) => {
					const { tableKey, rowKey, columnKey, country } = cell;
					const table = cells.filter((each) => each.tableKey === tableKey);
					const asked = shown(table, askedOf(table, cell));
					return { countingId, tableKey, rowKey, columnKey, country, n: shown(table, cell), asked };
				});
		})
	);
	return all.flat();
}

/** The themes of a counting of themes, the most spoken of first, and how many contributions there were. */
export async function publishedThemes(
	sql: Database,
	countingId: string,
	reader: Reader
): Promise<{ themes: ThemeCount[]; of: Cell }> {
	const cells = await cellsOfCounting(sql, countingId);
	const names = await sql<{ key: string; name: Record<string, string> }[]>`
		select theme.key, name from themes theme
		join countings on countings.consultation_id = theme.consultation_id and countings.id = ${countingId}
	`;
	const named = cells.flatMap((cell) => {
		const name = names.find(({ key }) => key === cell.rowKey)?.name;
		return name ? [{ key: cell.rowKey, told: toldText(name, reader), n: shown(cells, cell) }] : [];
	});
	const asked = cells.find(({ rowKey }) => rowKey === ASKED)!;
	return { themes: named.sort((a, b) => (b.n.n ?? 0) - (a.n.n ?? 0)), of: shown(cells, asked) };
}

/** All cells of a table of themes stand in the column over everything, which is then exact. */
export const THEMES = 'themes';

function shownTable(
	key: string,
	cells: readonly Row[],
	asked: Asked | undefined,
	reader: Reader
): ShownTable {
	const columns = cells
		.filter((cell) => cell.rowKey === ASKED && cell.columnKey !== ALL)
		.map(({ columnKey, country }) => ({ key: columnKey, country: country ?? '' }))
		.sort((a, b) => (a.country < b.country ? -1 : 1));
	const line = (rowKey: string) => {
		const at = (columnKey: string) => {
			const cell = cells.find((each) => each.rowKey === rowKey && each.columnKey === columnKey);
			return shown(cells, cell!);
		};
		return { cells: columns.map((column) => at(column.key)), total: at(ALL) };
	};
	const rows = inOrder(new Set(cells.map(({ rowKey }) => rowKey)), asked?.table).map((rowKey) => ({
		key: rowKey,
		label: labelOf(rowKey, asked?.table, reader),
		...line(rowKey)
	}));
	return {
		key,
		question: asked ? toldWording(asked.question.text, reader) : null,
		item: asked?.table.item ? toldWording(asked.table.item.text, reader) : null,
		ofFirstPlaces: asked?.question.kind === 'ranking',
		columns,
		rows,
		asked: line(ASKED)
	};
}

function inOrder(keys: ReadonlySet<string>, table: CountedTable | undefined): string[] {
	const options = table?.rows.map(({ key }) => key) ?? [];
	const rest = [...keys].filter((key) => key !== ASKED && !options.includes(key));
	const reason = (key: string) => UNANSWERED.findIndex((each) => each === key);
	// Tones sort by their first digits: "7-9" before "10-12" before "13+".
	rest.sort((a, b) => reason(a) - reason(b) || parseInt(a) - parseInt(b));
	return [...options.filter((key) => keys.has(key)), ...rest];
}

/** What a row of a table is called; one that an earlier version had has its key for a name. */
export function labelOf(key: string, table: CountedTable | undefined, reader: Reader): RowLabel {
	if (isUnanswered(key)) return { fixed: key };
	if (!table) return { tone: key };
	const row = table.rows.find((each) => each.key === key);
	if (!row) return { told: { text: key, language: 'en' } };
	if ('own' in row) return { fixed: row.own };
	if ('stance' in row) return { fixed: row.stance };
	if ('option' in row) return { told: toldWording(row.option.text, reader) };
	const [locale = 'en'] = reader.languages;
	const { from, to } = row.band;
	const ends = (from === to ? [from] : [from, to]).map((n) => formatNumber(locale, n));
	return { told: { text: ends.join('–'), language: locale } };
}

function shown(cells: readonly Row[], cell: Row): Cell {
	const base = askedOf(cells, cell).n;
	if (cell.rowKey === ASKED) return shownTotal(cell.n, cell.hiddenAs);
	if (cell.columnKey !== ALL || cell.tableKey === THEMES) return shownCell(cell.n, cell.hiddenAs, base);
	const parts = cells.filter(({ rowKey, columnKey }) => rowKey === cell.rowKey && columnKey !== ALL);
	const [only] = parts.length === 1 ? parts : [];
	return only && !only.hiddenAs ? shown(cells, only) : shownTotal(cell.n, cell.hiddenAs, base);
}

function askedOf(cells: readonly Row[], { columnKey }: Row): Row {
	return cells.find((cell) => cell.rowKey === ASKED && cell.columnKey === columnKey)!;
}

function cellsOfCounting(sql: Database, countingId: string) {
	return sql<Row[]>`
		select
			table_key as "tableKey", row_key as "rowKey", column_key as "columnKey", n, places_n as "placesN",
			hidden_as as "hiddenAs", part.country
		from count_cells
		left join country_parts part on part.id::text = column_key
		where counting_id = ${countingId}
	`;
}
