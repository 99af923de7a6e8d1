import { expect, it } from 'vitest';
import { inRandomOrder, ORDER_SEEDS } from './order-options.ts';

const keyed = (...keys: string[]) => keys.map((key) => ({ key }));
const keysOf = (options: readonly { key: string }[]) => options.map(({ key }) => key).join('');

it('the same seed gives the same order, today and in the years of a stored seed', () => {
	const orders = [0, 1, 7, 9999].map((seed) =>
		keysOf(inRandomOrder(keyed('a', 'b', 'c', 'd', 'e'), seed, 'fears'))
	);
	expect(orders).toMatchInlineSnapshot(`
		[
		  "ecbad",
		  "bcade",
		  "caedb",
		  "ceabd",
		]
	`);
});

it('every option stands about as often at every place', () => {
	const options = keyed('a', 'b', 'c', 'd');
	const seen = new Map<string, number>();
	for (let seed = 0; seed < ORDER_SEEDS; seed++) {
		inRandomOrder(options, seed, 'fears').forEach(({ key }, at) => {
			seen.set(key + at, (seen.get(key + at) ?? 0) + 1);
		});
	}
	expect(seen.size).toBe(16);
	for (const [, count] of seen) expect(Math.abs(count - ORDER_SEEDS / 4)).toBeLessThan(ORDER_SEEDS * 0.02);
});

it('every order of the options comes about as often', () => {
	const seen = new Map<string, number>();
	for (let seed = 0; seed < ORDER_SEEDS; seed++) {
		const order = keysOf(inRandomOrder(keyed('a', 'b', 'c', 'd'), seed, 'wish'));
		seen.set(order, (seen.get(order) ?? 0) + 1);
	}
	expect(seen.size).toBe(24);
	for (const [, count] of seen) expect(Math.abs(count - ORDER_SEEDS / 24)).toBeLessThan(100);
});

it('two questions with the same options are ordered apart', () => {
	const options = keyed('a', 'b', 'c', 'd');
	const same = Array.from({ length: 1000 }, (_, seed) => seed).filter(
		(seed) => keysOf(inRandomOrder(options, seed, 'home')) === keysOf(inRandomOrder(options, seed, 'school'))
	);
	expect(same.length).toBeLessThan(80);
});

it('what is marked to stay last stays last', () => {
	const options = [{ key: 'a' }, { key: 'none', last: true }, { key: 'b' }, { key: 'other', last: true }];
	const ends = Array.from({ length: 50 }, (_, seed) =>
		keysOf(inRandomOrder(options, seed, 'fears')).slice(2)
	);
	expect(new Set(ends)).toEqual(new Set(['noneother']));
	expect(keysOf(options)).toBe('anonebother');
});
