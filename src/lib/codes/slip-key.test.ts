import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { normaliseSlipKey, printSlipKey, randomSlipKey } from './slip-key.ts';

it('has more than sixty bits, and is read back as it is printed', () => {
	const key = randomSlipKey(randomInt);
	expect(Math.log2(10) * key.length).toBeGreaterThan(60);
	expect(printSlipKey(key)).toMatch(/^(\d{5} ){3}\d{5}$/);
	expect(normaliseSlipKey(printSlipKey(key))).toBe(key);
});

it.each(['', '204 815 637', '12345 67890 12345 6789', '12345 67890 12345 6789x'])('is not %j', (typed) => {
	expect(normaliseSlipKey(typed)).toBeNull();
});
