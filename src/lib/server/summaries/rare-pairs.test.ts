import { expect, it } from 'vitest';
import { rarePairs, type Pair } from './rare-pairs.ts';

const pair = (language: string, n: number, partId = 'kz'): Pair => ({
	partId,
	language,
	ageBand: '10-12',
	n
});
const languages = (pairs: Pair[]) => rarePairs(pairs).map(({ language }) => language);

it('keeps pairs that ten or more have', () => {
	expect(languages([pair('ru', 10), pair('kk', 40)])).toEqual([]);
});

it('takes pairs that fewer have', () => {
	expect(languages([pair('ru', 40), pair('kk', 6), pair('tg', 5)])).toEqual(['tg', 'kk']);
});

it('takes the next smallest with them, so that those without a pair are not few', () => {
	expect(languages([pair('ru', 40), pair('kk', 12), pair('tg', 1)])).toEqual(['tg', 'kk']);
});

it('judges each part by itself', () => {
	expect(languages([pair('ru', 40), pair('ru', 9, 'uz')])).toEqual(['ru']);
});
