import { describe, expect, it } from 'vitest';
import { isUnanswered } from '#lib/definition/definition.ts';
import { boundsOf, type Fact } from './attacker.sample.ts';
import { SHARED } from './raw-table.ts';
import { discloseTables, roundToTen, type PublishedTable, type RawTable } from './disclosure.ts';

function table(n: number[][], more: Partial<RawTable> = {}): RawTable {
	const columns = (n[0] ?? []).map((_, column) => `p${column}`);
	return {
		key: 'road',
		rows: n.map((_, row) => `o${row}`),
		columns,
		n,
		exclusive: true,
		base: columns.map((_, column) => n.reduce((sum, row) => sum + row[column]!, 0)),
		...more
	};
}

const disclose = (n: number[][], more?: Partial<RawTable>) => discloseTables([table(n, more)])[0]!;
const shown = (published: PublishedTable) =>
	published.cells.map((cells) => cells.map(({ n, hiddenAs }) => n ?? hiddenAs).join(' '));

describe('what is shown of one table', () => {
	it('shows large counts as they are and totals to the nearest 10', () => {
		const published = disclose([
			[101, 204],
			[52, 87]
		]);
		expect(shown(published)).toEqual(['101 204', '52 87']);
		expect(published.rowTotals.map(({ n }) => n)).toEqual([310, 140]);
		expect(published.columnTotals.map(({ n }) => n)).toEqual([150, 290]);
		expect(published.total.n).toBe(440);
	});

	it('hides a count under 10, also 0, with the smallest of its row and of its column', () => {
		expect(
			shown(
				disclose([
					[7, 150, 160],
					[60, 140, 155],
					[120, 145, 165]
				])
			)
		).toEqual(['c combined 160', 'combined combined 155', '120 145 165']);
		expect(shown(disclose([[0], [40], [50]]))).toEqual(['c', 'combined', '50']);
	});

	it('takes another with them when two hidden cells would still tell too much', () => {
		// 2 and 11 make 13, and a combined cell is 10 at least: the small one would be 3 at most.
		expect(shown(disclose([[2], [11], [60], [80]]))).toEqual(['c', 'combined', 'combined', '80']);
		// 1 and 2 make 3.
		expect(shown(disclose([[1], [2], [60], [80]]))).toEqual(['c', 'c', 'combined', '80']);
	});

	it('hides a total under 10', () => {
		const { rowTotals } = disclose([
			[1, 2, 3],
			[100, 120, 140],
			[200, 210, 220],
			[300, 310, 320]
		]);
		expect(rowTotals[0]).toEqual({ n: null, percent: null, hiddenAs: 'c' });
		expect(rowTotals[3]?.n).toBe(930);
	});

	it('gives percentages of the rounded base only, whole, and none on a base under 30', () => {
		const published = disclose([
			[34, 15],
			[20, 14]
		]);
		expect(published.cells[0]!.map(({ percent }) => percent)).toEqual([68, null]);
		expect(published.rowTotals.map(({ n, percent }) => [n, percent])).toEqual([
			[50, 63],
			[30, 38]
		]);
		expect(disclose([[34], [0]], { rows: ['a', 'b'] }).cells[1]![0]!.percent).toBeNull();
	});

	it('gives no number of a hidden cell in any form', () => {
		const published = disclose([
			[7, 150],
			[60, 140],
			[120, 145]
		]);
		for (const cell of [...published.cells.flat(), ...published.rowTotals]) {
			if (cell.hiddenAs) expect(cell).toEqual({ n: null, percent: null, hiddenAs: cell.hiddenAs });
			else expect(cell.n).not.toBeNull();
		}
	});
});

describe('one country', () => {
	it('has the totals of its rows in its only column, so that a number and its share agree', () => {
		const published = disclose([[203], [51], [4], [30]]);
		expect(shown(published)).toEqual(['203', '51', 'c', 'combined']);
		expect(published.rowTotals).toEqual(published.cells.map(([cell]) => cell));
		expect(published.total.n).toBe(290);
	});

	it('shows nothing of fewer than 10 people or 3 places', () => {
		for (const published of [disclose([[5], [4]]), disclose([[50], [40]], { placesN: [2] })]) {
			const all = [
				...published.cells.flat(),
				...published.rowTotals,
				...published.columnTotals,
				published.total
			];
			expect(all.every(({ n, percent }) => n === null && percent === null)).toBe(true);
		}
		expect(shown(disclose([[50], [40]], { placesN: [3] }))).toEqual(['50', '40']);
	});
});

describe('parts that are withheld', () => {
	const n = [
		[300, 200, 100, 80],
		[310, 210, 110, 90]
	];

	it('takes the smallest other part with one of fewer than 3 places', () => {
		const published = disclose(n, { placesN: [2, 9, 9, 9] });
		expect(shown(published)).toEqual(['combined 200 100 combined', 'combined 210 110 combined']);
		expect(published.columnTotals.map((cell) => cell.n)).toEqual([null, 410, 210, null]);
		expect(published.rowTotals.map((cell) => cell.n)).toEqual([680, 720]);
	});

	it('withholds a part of fewer than 10 people in every table', () => {
		const small = n.map(([a, b, c]) => [a!, b!, c!, 4]);
		const [first, second] = discloseTables([table(small), table([...small].reverse(), { key: 'dogs' })]);
		for (const published of [first!, second!]) {
			expect(published.columnTotals.map((cell) => cell.n)).toEqual([610, 410, null, null]);
			expect(published.cells.every((cells) => cells[2]!.n === null && cells[3]!.n === null)).toBe(true);
		}
	});
});

describe('questions that were put only to some', () => {
	const earlier = table([
		[90, 80],
		[60, 70]
	]);
	const later = (n: number[][], rows: string[]) =>
		table(n, {
			key: 'dark',
			rows: ['yes', 'no', 'not_asked'],
			base: [90, 80],
			onlyIf: { table: 'road', rows }
		});

	it('are shown over all parts only, without those who were not asked', () => {
		const [, published] = discloseTables([
			earlier,
			later(
				[
					[50, 30],
					[40, 50],
					[60, 70]
				],
				['o0']
			)
		]);
		expect(published!.rows).toEqual(['yes', 'no']);
		expect(published!.cells.flat().every((cell) => cell.n === null)).toBe(true);
		expect(published!.rowTotals).toEqual([
			{ n: 80, percent: 47, hiddenAs: null },
			{ n: 90, percent: 53, hiddenAs: null }
		]);
	});

	it('are not shown where the earlier answer is hidden', () => {
		const rare = table([
			[3, 4],
			[60, 70],
			[80, 90]
		]);
		const [, published] = discloseTables([
			rare,
			{
				...later(
					[
						[2, 3],
						[1, 1]
					],
					['o0']
				),
				rows: ['yes', 'no'],
				base: [3, 4]
			}
		]);
		expect(published!.rowTotals.every((cell) => cell.n === null)).toBe(true);
		expect(published!.total.n).toBeNull();
	});
});

describe('tables that contradict themselves', () => {
	const good = table([
		[40, 50],
		[60, 70]
	]);
	it.each<[string, RawTable[]]>([
		['counts that do not add up', [{ ...good, base: [101, 120] }]],
		['a negative count', [table([[-1], [20]])]],
		[
			'two bases of one part',
			[
				good,
				table(
					[
						[41, 50],
						[60, 70]
					],
					{ key: 'dogs' }
				)
			]
		],
		['other columns', [good, { ...good, key: 'dogs', columns: ['p1', 'p0'] }]],
		['one key twice', [good, good]],
		['one row twice', [{ ...good, rows: ['a', 'a'] }]],
		['more in an option than were asked', [table([[40], [41]], { exclusive: false, base: [40] })]],
		[
			'a condition on a later table',
			[
				{ ...good, onlyIf: { table: 'dogs', rows: ['o0'] } },
				{ ...good, key: 'dogs' }
			]
		]
	])('are refused: %s', (_what, tables) => {
		expect(() => discloseTables(tables)).toThrow(RangeError);
	});
});

/** A small generator, so that a failure can be repeated. */
function dice(seed: number) {
	let state = seed;
	return (below: number) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

function randomTables(seed: number, parts: number, count: number): RawTable[] {
	const roll = dice(seed);
	const columns = Array.from({ length: parts }, (_, part) => `p${part}`);
	const base = columns.map(() => [roll(30), 20 + roll(60), 100 + roll(300), 300][roll(4)]!);
	const placesN = columns.map(() => (roll(8) === 0 ? 2 : 3 + roll(9)));
	const tables: RawTable[] = Array.from({ length: count }, (_, index) => {
		const exclusive = roll(3) > 0;
		const rows = ['o0', 'o1', 'o2', 'skipped', 'dont_know'].slice(0, 3 + roll(3));
		const weights = rows.map(() => [1, 3, 10, 40][roll(4)]!);
		const n = rows.map(() => columns.map(() => 0));
		base.forEach((people, column) => {
			for (let person = 0; person < people; person++) {
				const chosen = pick(weights, roll);
				n[chosen]![column]!++;
				if (exclusive || isUnanswered(rows[chosen]!)) continue;
				for (const other of [0, 1, 2]) if (other !== chosen && roll(4) === 0) n[other]![column]!++;
			}
		});
		return { key: `t${index}`, rows, columns, n, exclusive, base, placesN };
	});
	const asked = tables[0]!.n[0]!;
	const yes = asked.map((people) => roll(people + 1));
	const no = asked.map((people, column) => people - yes[column]!);
	const only = { rows: ['yes', 'no'], n: [yes, no], base: asked, onlyIf: { table: 't0', rows: ['o0'] } };
	return [...tables, { key: 'some', columns, exclusive: true, placesN, ...only } as RawTable];
}

/** Tables of the items of one question, from children who each answer for all of them or for none. */
function randomSiblings(seed: number, parts: number, length: number): RawTable[] {
	const roll = dice(seed);
	const columns = Array.from({ length: parts }, (_, part) => `p${part}`);
	const base = columns.map(() => [10 + roll(30), 20 + roll(60), 100 + roll(300)][roll(3)]!);
	const items = Array.from({ length }, () => [0, 0, 0].map(() => [1, 3, 10, 40][roll(4)]!));
	const reasons = ['dont_know', 'rather_not', 'not_reached'].slice(0, 1 + roll(3));
	const silence = ['skipped', ...reasons].map(() => [0, 1, 3, 10][roll(4)]!);
	const leaving = [0, 1, 20][roll(3)]!;
	const rows = ['o0', 'o1', 'o2', 'skipped', ...reasons];
	const n = items.map(() => rows.map(() => columns.map(() => 0)));
	base.forEach((people, column) => {
		for (let person = 0; person < people; person++) {
			const silent = pick([80, ...silence], roll) - 1;
			items.forEach((weights, item) => {
				const chosen = pick([...weights, leaving], roll);
				n[item]![silent >= 0 ? 3 + silent : chosen]![column]!++;
			});
		}
	});
	return n.map((counts, item) => ({
		...{ key: `s.${item}`, siblings: 's', rows, columns, n: counts, exclusive: true, base }
	}));
}

function pick(weights: number[], roll: (below: number) => number) {
	let left = roll(weights.reduce((sum, weight) => sum + weight, 0));
	return weights.findIndex((weight) => (left -= weight) < 0);
}

const sumOf = (names: string[]) => Object.fromEntries(names.map((name) => [name, 1]));

/** Everything that can be read off the published tables, by somebody who also knows the exact size of each part. */
function whatIsKnown(raw: RawTable[], published: PublishedTable[], alone = false) {
	const facts: Fact[] = [];
	const truth: Record<string, number> = {};
	const hidden: string[] = [];
	const exactly = (of: Record<string, number>, n: number) => facts.push({ of, from: n, to: n });
	const base = raw[0]!.base;
	base.forEach((n, column) => {
		truth[`base ${column}`] = n;
		const closed = published[0]!.columnTotals[column]!.n === null;
		facts.push({ of: { [`base ${column}`]: 1 }, from: closed ? 0 : n, to: closed ? Infinity : n });
	});
	exactly(
		sumOf(base.map((_, column) => `base ${column}`)),
		base.reduce((sum, n) => sum + n, 0)
	);

	published.forEach((shown, t) => {
		const { rows, exclusive, n, onlyIf, siblings } = raw[t]!;
		// Who gave a question no answer is the same number in the tables of all its items.
		const isShared = (row: number) => siblings !== undefined && SHARED.includes(rows[row]!);
		const nameOf = (row: number, column: number | string) =>
			isShared(row) ? `${siblings} ${rows[row]} ${column}` : `${t} ${row} ${column}`;
		const largestOf = (row: number, column: number) =>
			largest(shown, row, column, (other) => alone || isShared(other) === isShared(row));
		const closed = shown.total.n === null;
		if (onlyIf) {
			const asked = sumOf(n[0]!.map((_, column) => `0 0 ${column}`));
			if (!closed)
				exactly(
					asked,
					raw[t]!.base.reduce((sum, people) => sum + people, 0)
				);
			if (n[0]!.length > 1) {
				const rest: Record<string, number> = {};
				shown.rowTotals.forEach((total, row) => {
					const name = `${t} ${row} total`;
					truth[name] = n[row]!.reduce((a, b) => a + b, 0);
					const { from, to } = rangeOf(total, closed, () => Infinity);
					// Taken as known exactly, although it is published to the nearest 10.
					facts.push({
						of: { [name]: 1 },
						from: total.n === null ? from : truth[name],
						to: total.n === null ? to : truth[name]
					});
					rest[name] = -1;
					if (total.n === null) hidden.push(name);
				});
				return exactly({ ...asked, ...rest }, 0);
			}
		}
		shown.cells.forEach((cells, row) => {
			cells.forEach((cell, column) => {
				const name = nameOf(row, column);
				truth[name] = n[row]![column]!;
				const silent = closed || shown.columnTotals[column]!.n === null;
				if (cell.n === null) hidden.push(name);
				facts.push({ of: { [name]: 1 }, ...rangeOf(cell, silent, () => largestOf(row, column)) });
			});
			const total = shown.rowTotals[row]!;
			const names = cells.map((_, column) => nameOf(row, column));
			const sum = n[row]!.reduce((a, b) => a + b, 0);
			const { from, to } = rangeOf(total, closed, () => Infinity);
			const range = total.n === null ? { from, to } : { from: Math.max(total.n - 5, 10), to: total.n + 4 };
			const name = nameOf(row, 'total');
			truth[name] = sum;
			facts.push({ of: { [name]: 1 }, ...range });
			exactly({ ...sumOf(names), [name]: -1 }, 0);
			if (total.n === null) hidden.push(name);
		});
		base.forEach((people, column) => {
			const named = (alone: boolean) =>
				rows.flatMap((key, row) => ((exclusive || isUnanswered(key)) === alone ? [nameOf(row, column)] : []));
			const whole = { ...sumOf(named(true)), [onlyIf ? `0 0 ${column}` : `base ${column}`]: -1 };
			if (exclusive) return exactly(whole, 0);
			const answered = `${t} answered ${column}`;
			truth[answered] = people - named(true).reduce((sum, name) => sum + truth[name]!, 0);
			exactly({ ...whole, [answered]: 1 }, 0);
			const options = named(false);
			facts.push({ of: { ...sumOf(options), [answered]: -1 }, from: 0, to: Infinity });
			facts.push({ of: { ...sumOf(options), [answered]: -options.length }, from: -Infinity, to: 0 });
			for (const name of options) facts.push({ of: { [name]: 1, [answered]: -1 }, from: -Infinity, to: 0 });
		});
	});
	return { facts, truth, hidden };
}

function rangeOf(
	{ n, hiddenAs }: { n: number | null; hiddenAs: string | null },
	silent: boolean,
	most: () => number
) {
	if (n !== null) return { from: n, to: n };
	if (silent) return { from: 0, to: Infinity };
	return hiddenAs === 'c' ? { from: 0, to: 9 } : { from: 10, to: most() };
}

/** A combined cell was the smallest of its row or column when it was hidden, among the rows that it stands among. */
function largest(shown: PublishedTable, row: number, column: number, among: (row: number) => boolean) {
	const smallest = (cells: { n: number | null }[]) => Math.min(...cells.map(({ n }) => n ?? Infinity));
	const inColumn = smallest(shown.cells.filter((_, at) => among(at)).map((cells) => cells[column]!));
	return shown.columns.length > 1 ? Math.max(inColumn, smallest(shown.cells[row]!)) : inColumn;
}

describe('an attacker with everything published and the size of each part', () => {
	const seeds = Array.from({ length: 25 }, (_, index) => index + 1);

	it.each([1, 2, 3])(
		'cannot tell a hidden number of %i parts from nine others',
		{ timeout: 60_000 },
		(parts) => {
			let attacked = 0;
			for (const seed of seeds) {
				const raw = randomTables(seed * 31 + parts, parts, 2);
				const { facts, truth, hidden } = whatIsKnown(raw, discloseTables(raw));
				if (raw[0]!.base.reduce((sum, n) => sum + n, 0) < 10) continue;
				for (const name of hidden) {
					attacked++;
					const { from, to } = boundsOf(name, facts, truth);
					if (to - from < 9 - 1e-6)
						expect.fail(`seed ${seed}: ${name} is ${truth[name]}, within ${from} to ${to}`);
				}
			}
			expect(attacked).toBeGreaterThan(seeds.length);
		}
	);

	it.each([
		[1, 3, 20],
		[2, 3, 8],
		[3, 2, 8]
	])(
		'cannot tell a hidden number of %i parts from nine others where %i items of one question were judged',
		{ timeout: 60_000 },
		(parts, items, times) => {
			let attacked = 0;
			for (const seed of seeds.slice(0, times)) {
				const raw = randomSiblings(seed * 37 + parts, parts, items);
				const { facts, truth, hidden } = whatIsKnown(raw, discloseTables(raw));
				for (const name of new Set(hidden)) {
					attacked++;
					const { from, to } = boundsOf(name, facts, truth);
					if (to - from < 9 - 1e-6)
						expect.fail(`seed ${seed}: ${name} is ${truth[name]}, within ${from} to ${to}`);
				}
			}
			expect(attacked).toBeGreaterThan(seeds.length);
		}
	);

	it('would win if tables of the items of one question were protected one by one', () => {
		const exposed = seeds.find((seed) => {
			const raw = randomSiblings(seed * 37 + 1, 1, 3);
			const alone = raw.flatMap((each) => discloseTables([each]));
			const { facts, truth, hidden } = whatIsKnown(raw, alone, true);
			return hidden.some((name) => {
				const { from, to } = boundsOf(name, facts, truth);
				return to - from < 9 - 1e-6;
			});
		});
		expect(exposed).toBeDefined();
	});

	it('would win if only the small counts were hidden', () => {
		const raw = [
			table([
				[7, 150],
				[60, 140]
			])
		];
		const published = discloseTables(raw);
		published[0]!.cells = raw[0]!.n.map((counts) =>
			counts.map((n) =>
				n < 10 ? { n: null, percent: null, hiddenAs: 'c' } : { n, percent: null, hiddenAs: null }
			)
		);
		const { facts, truth } = whatIsKnown(raw, published);
		expect(boundsOf('0 0 0', facts, truth)).toEqual({ from: 7, to: 7 });
	});

	it('meets the same table in whatever order rows and columns come', () => {
		for (const seed of seeds) {
			const raw = randomTables(seed, 4, 3);
			const turned = raw.map((each) => ({
				...each,
				rows: [...each.rows].reverse(),
				columns: [...each.columns].reverse(),
				n: [...each.n].reverse().map((counts) => [...counts].reverse()),
				base: [...each.base].reverse(),
				placesN: [...(each.placesN ?? [])].reverse()
			}));
			const [some, ...others] = turned.reverse();
			const back = discloseTables([...others, some!]);
			back.unshift(back.pop()!);
			back.reverse();
			expect(back.map(({ cells }) => [...cells].reverse().map((row) => [...row].reverse()))).toEqual(
				discloseTables(raw).map(({ cells }) => cells)
			);
		}
	});
});

it('rounds to the nearest 10', () => {
	expect([0, 4, 5, 14, 15, 2395].map(roundToTen)).toEqual([0, 0, 10, 10, 20, 2400]);
});

it('leaves most of a large consultation visible', () => {
	const people = [660, 580, 480, 340, 200, 140];
	const shares = [0.34, 0.28, 0.2, 0.11, 0.05, 0.015];
	const n = shares.map((share) => people.map((each) => Math.round(each * share)));
	n.push(people.map((each, column) => each - n.reduce((sum, row) => sum + row[column]!, 0)));
	const published = disclose(n, { rows: ['a', 'b', 'c', 'd', 'skipped', 'dont_know', 'rather_not'] });
	const answers = published.cells.slice(0, 4).flat();
	expect(answers.filter((cell) => cell.n !== null).length).toBeGreaterThan(20);
	expect(published.rowTotals.every((cell) => cell.n !== null)).toBe(true);
});
