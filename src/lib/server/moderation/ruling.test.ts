import { describe, expect, test } from 'vitest';
import { showsMore, type Verdict } from './ruling.ts';

const masked = (...words: [number, number][]): Verdict => ({
	kind: 'masked',
	masks: { words: words.map(([from, to]) => ({ from, to, token: 'name' })), areas: [] },
	rule: 'identity'
});
const before = (verdict: Verdict) => ({
	verdict: verdict.kind,
	masks: verdict.kind === 'masked' ? verdict.masks : null
});
const APPROVED: Verdict = { kind: 'approved' };
const WITHHELD: Verdict = { kind: 'withheld', rule: 'hurtful' };

describe('a later ruling', () => {
	test.each([
		['withheld after approved', APPROVED, WITHHELD, false],
		['masked after approved', APPROVED, masked([0, 4]), false],
		['approved after withheld', WITHHELD, APPROVED, true],
		['masked after withheld', WITHHELD, masked([0, 4]), true],
		['approved after masked', masked([0, 4]), APPROVED, true],
		['more masks', masked([0, 4]), masked([0, 4], [8, 9]), false],
		['a wider mask', masked([2, 4]), masked([0, 9]), false],
		['another mask', masked([0, 4]), masked([8, 9]), true]
	])('shows more than the one that stands or not: %s', (_, standing, next, expected) => {
		expect(showsMore(before(standing), next)).toBe(expected);
	});
});
