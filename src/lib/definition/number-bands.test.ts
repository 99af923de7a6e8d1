import { expect, it } from 'vitest';
import { numberBands } from './number-bands.ts';

const bandsOf = (from: number, to: number, bands: number[] = []) =>
	numberBands({ from, to, bands }).map((band) =>
		band.from === band.to ? `${band.from}` : `${band.from}–${band.to}`
	);

it('takes the bands that a question declares', () => {
	expect(numberBands({ from: 0, to: 120, bands: [0, 11, 31] })).toEqual([
		{ key: 'n0_10', from: 0, to: 10 },
		{ key: 'n11_30', from: 11, to: 30 },
		{ key: 'n31_120', from: 31, to: 120 }
	]);
});

it('counts each number by itself where there are at most twelve', () => {
	expect(numberBands({ from: 0, to: 1, bands: [] }).map(({ key }) => key)).toEqual(['n0', 'n1']);
	expect(bandsOf(7, 18)).toHaveLength(12);
	expect(bandsOf(7, 19)).toEqual(['7', '8–9', '10–11', '12–13', '14–15', '16–17', '18–19']);
});

it('makes equal bands that begin at round numbers of more', () => {
	expect(bandsOf(0, 100)).toEqual([
		'0–9',
		'10–19',
		'20–29',
		'30–39',
		'40–49',
		'50–59',
		'60–69',
		'70–79',
		'80–89',
		'90–100'
	]);
	expect(bandsOf(1, 30)).toEqual(['1–4', '5–9', '10–14', '15–19', '20–24', '25–30']);
	expect(bandsOf(0, 1_000_000).at(-1)).toBe('900000–1000000');
});

it.each([
	[0, 13, []],
	[3, 47, []],
	[9, 1234, []],
	[0, 999_999, []],
	[0, 20, [0, 20]]
])('leaves no number from %i to %i out and none in two bands', (from, to, declared) => {
	const bands = numberBands({ from, to, bands: declared });
	expect(bands[0]!.from).toBe(from);
	expect(bands.at(-1)!.to).toBe(to);
	bands.slice(1).forEach((band, at) => expect(band.from).toBe(bands[at]!.to + 1));
	expect(bands.length).toBeLessThanOrEqual(12);
	expect(new Set(bands.map(({ key }) => key)).size).toBe(bands.length);
});
