import { networkOf, type HiddenNumber } from './hidden-numbers.ts';
import { hideUnderTen, OTHERS, type Outcome } from './hide-small-cells.ts';
import { leeway, type Arc } from './leeway.ts';
import { SHARED } from './raw-table.ts';
import { hasTotals, isPool, totalOf, visiblePlaces, type Marks, type Place, type Sheet } from './sheet.ts';

/**
 * Chooses what to hide in the tables of the items of one question.
 *
 * The same children were asked in each of them, and those who gave the question no answer at all (don't know,
 * rather not say, not reached) are the same rows with the same numbers in every one. So the tables are taken
 * apart into the rows of each alone, boxes or stances and what was skipped, and one sheet of those they share. In
 * each part the rows of every table alone hold the same number of children: all but those in the shared rows.
 *
 * 1. Every count under 10 is hidden.
 * 2. As long as a hidden number has fewer than ten possible values, the smallest visible one of its lines, or of
 *    the same part in the rows that leave it least room. A value is possible if the rows it stands among can have
 *    it, and if that moves children between them and the others, all the others can move as many.
 *
 * Nothing ties the skipped rows of two tables to each other: children who answered may have left any item lying,
 * so whatever fits these sums could have come about. What a reader knows besides is as in `hideSmallCells`; a
 * combined number was the smallest of its row or its part among the rows that it stands among.
 */
export function hideInSiblings(sheets: readonly Sheet[]): Outcome[] {
	const shared = rowsOf(sheets[0]!, true);
	const all = [shared, ...sheets.map((sheet) => rowsOf(sheet, false))];
	const rooms = new Rooms(all);
	for (;;) {
		const next = nextToHide(all, rooms);
		if (next === 'nothing')
			return sheets.map((sheet, at) => ({ kind: 'marks', marks: joined(sheet, shared, all[at + 1]!) }));
		if (next === 'all') return sheets.map(() => ({ kind: 'withhold' }));
		next.rows.marks.cells[next.row]![next.column] = 'combined';
		rooms.measureAgain(next.rows);
	}
}

/** Rows that stand in no other table, or those that stand in all, with what is hidden of them. */
type Rows = { sheet: Sheet; marks: Marks; areShared: boolean };
type Choice = Place & { rows: Rows };

function rowsOf(sheet: Sheet, areShared: boolean): Rows {
	const kept = <Value>(values: readonly Value[]) =>
		values.filter((_, row) => SHARED.includes(sheet.rows[row]!) === areShared);
	const part = {
		...sheet,
		rows: kept(sheet.rows),
		n: kept(sheet.n),
		together: kept(sheet.together),
		countedTwice: kept(sheet.countedTwice)
	};
	return { sheet: part, marks: hideUnderTen(part), areShared };
}

type Exposed = Pick<HiddenNumber, 'row' | 'column' | 'n'> & { rows: Rows };

/** The smallest number that has too few possible values decides: what hides it often hides others with it. */
function nextToHide(all: readonly Rows[], rooms: Rooms): Choice | 'nothing' | 'all' {
	let next: 'nothing' | 'all' = 'nothing';
	for (const number of hiddenNumbers(all, rooms)) {
		if (isSafe(number, number.rows, rooms)) continue;
		const [choice] = partnersOf(number, all, rooms).sort(bySize);
		if (choice) return choice;
		next = 'all';
	}
	return next;
}

function hiddenNumbers(all: readonly Rows[], rooms: Rooms): (HiddenNumber & { rows: Rows })[] {
	return all
		.flatMap((rows) => rooms.networkOf(rows).hidden.map((number) => ({ ...number, rows })))
		.sort((a, b) => a.n - b.n || compare(nameOf(a), nameOf(b)));
}

function isSafe(number: HiddenNumber, rows: Rows, rooms: Rooms): boolean {
	const { arcs } = rooms.networkOf(rows);
	return columnsOf(rows, number.column).some((column) =>
		rooms.moves(rows, column).some((move) => {
			const { up, down } = leeway([...arcs, move], number.arc, OTHERS);
			// Of the withheld parts only the sum is counted here; each of them can have any share of it, down to 0.
			const pool = number.column !== undefined && isPool(rows.sheet, number.column);
			return (pool ? number.n : down) + up >= OTHERS;
		})
	);
}

/** What could be hidden to give a number more possible values. */
function partnersOf({ rows, row, column }: Exposed, all: readonly Rows[], rooms: Rooms): Choice[] {
	const beside = visible(rows).filter((place) => place.row === row || place.column === column);
	const across = columnsOf(rows, column).flatMap((at) =>
		visible(rooms.narrowest(rows, at)).filter((place) => place.column === at)
	);
	const near = [...beside, ...across];
	return near.length > 0 ? near : all.flatMap(visible);
}

function visible(rows: Rows): Choice[] {
	return visiblePlaces(rows.sheet, rows.marks).map((place) => ({ ...place, rows }));
}

/** The column of a cell; for the total of a row all of them. */
function columnsOf({ sheet }: Rows, column: number | undefined): number[] {
	return column === undefined ? sheet.columns.map((_, at) => at) : [column];
}

/**
 * How many children could stand in some rows instead of the others. Only one such move is made at a time: in one
 * part, or in one part as many more as in another fewer. So all the others can make it at once.
 */
class Rooms {
	readonly #all: readonly Rows[];
	readonly #networks = new Map<Rows, ReturnType<typeof networkOf>>();
	readonly #rooms = new Map<Rows, Map<string, { up: number; down: number }>>();

	constructor(all: readonly Rows[]) {
		this.#all = all;
		for (const rows of all) this.measureAgain(rows);
	}

	/** After more was hidden of these rows. */
	measureAgain(rows: Rows): void {
		this.#networks.set(rows, networkOf(rows.sheet, rows.marks));
		this.#rooms.set(rows, new Map());
	}

	networkOf(rows: Rows) {
		return this.#networks.get(rows)!;
	}

	/** What the others let these rows hold more or fewer in a column, as arcs for their network. */
	moves(rows: Rows, column: number): Arc[] {
		return rows.sheet.columns.map((_, other) => {
			const to = other === column ? 'everybody' : `column ${other}`;
			const rooms = this.#others(rows).map((each) => {
				const { up, down } = this.#room(each, column, to);
				return each.areShared === rows.areShared ? { up, down } : { up: down, down: up };
			});
			const up = Math.min(...rooms.map((room) => room.up));
			const down = Math.min(...rooms.map((room) => room.down));
			return { from: `column ${column}`, to, up, down };
		});
	}

	/** The other rows that leave these least room in a column. */
	narrowest(rows: Rows, column: number): Rows {
		const size = (each: Rows) => {
			const { up, down } = this.#room(each, column, 'everybody');
			return up + down;
		};
		return this.#others(rows).sort(
			(a, b) => size(a) - size(b) || compare(a.sheet.rows.join(), b.sheet.rows.join())
		)[0]!;
	}

	#others(rows: Rows): Rows[] {
		return this.#all.filter((each) => each !== rows);
	}

	#room(rows: Rows, column: number, to: string) {
		const known = this.#rooms.get(rows)!;
		const key = `${column} ${to}`;
		const sum = { from: `column ${column}`, to, up: Infinity, down: Infinity };
		const room = known.get(key) ?? leeway([...this.networkOf(rows).arcs, sum], sum, OTHERS);
		known.set(key, room);
		return room;
	}
}

/** By count, then by name, so that the order in which rows and columns came decides nothing. */
function bySize(a: Choice, b: Choice): number {
	const count = ({ rows, row, column }: Choice) => rows.sheet.n[row]![column]!;
	return count(a) - count(b) || compare(nameOf(a), nameOf(b));
}

function nameOf({ rows: { sheet }, row, column }: { rows: Rows; row: number; column?: number }): string {
	return JSON.stringify([
		sheet.rows[row],
		column === undefined ? totalOf(sheet, row) : sheet.columns[column]
	]);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The marks of a whole table, in its own order of rows. */
function joined(sheet: Sheet, ...parts: Rows[]): Marks {
	const marks = sheet.rows.map((key) => {
		const part = parts.find((rows) => rows.sheet.rows.includes(key))!;
		const row = part.sheet.rows.indexOf(key);
		const cells = part.marks.cells[row]!;
		return { cells, total: hasTotals(sheet) ? part.marks.totals[row]! : (cells[0] ?? null) };
	});
	return { cells: marks.map(({ cells }) => cells), totals: marks.map(({ total }) => total) };
}
