import { expect, it } from 'vitest';
import { LIMITS } from './wrong-tries.ts';

const MONTH_SECONDS = 30 * 24 * 60 * 60;

it('a guesser who uses up all tries of a month finds one in 100,000 receipts less than once in 10,000 months (R124)', () => {
	const { burst, perSecond } = LIMITS.everybody;
	const guesses = burst + perSecond * MONTH_SECONDS;
	const receipts = 256 ** 6 * 2 ** 16;
	expect(Math.log2(receipts)).toBeGreaterThanOrEqual(60);
	expect((100_000 * guesses) / receipts).toBeLessThan(1e-4);
});
