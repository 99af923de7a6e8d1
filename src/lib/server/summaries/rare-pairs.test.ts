import { expect, it } from 'vitest';
import { rarePairs, type Pair } from './rare-pairs.ts';

const pair = (language: string, n: number, partId = 'kz'): Pair => ({
	partId,
	language,
	ageBand: '10-12',
	n
});
const taken = (pairs: Pair[]) => rarePairs(pairs).map(({ language, n }) => `${language} ${n}`);

it('keeps pairs that ten or more have', () => {
	expect(taken([pair('ru', 10), pair('kk', 40)])).toEqual([]);
});

it('takes pairs that fewer have', () => {
	expect(taken([pair('ru', 40), pair('kk', 6), pair('tg', 5)])).toEqual(['tg 5', 'kk 6']);
});

it('takes some of the next smallest with them, so that those without a pair are not few', () => {
	expect(taken([pair('ru', 40), pair('kk', 19), pair('tg', 1)])).toEqual(['tg 1', 'kk 9']);
});

it('takes all of the next smallest where few would stay', () => {
	expect(taken([pair('ru', 40), pair('kk', 18), pair('tg', 1)])).toEqual(['tg 1', 'kk 18']);
});

it('judges each part by itself', () => {
	expect(taken([pair('ru', 40), pair('ru', 9, 'uz')])).toEqual(['ru 9']);
});
