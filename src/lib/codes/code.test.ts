import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { normaliseCode, printCode, randomCode } from './code.ts';

it.each([
	'123456789',
	' 123 456 789 ',
	'123-456-789',
	'123–456—789',
	'123.456.789',
	'123\u00a0456\u202f789\t',
	'１２３４５６７８９',
	'١٢٣ ٤٥٦ ٧٨٩',
	'۱۲۳ ۴۵۶ ۷۸۹',
	'\u200f123\u200b456\u2060789'
])('reads %j as a code', (typed) => {
	expect(normaliseCode(typed)).toBe('123456789');
});

it.each(['', '12345678', '1234567890', '12345678a', '123 456 78O', '123/456/789', '+12345678', '१२३४५६७८९'])(
	'does not read %j as a code',
	(typed) => {
		expect(normaliseCode(typed)).toBeNull();
	}
);

it('prints a code in threes and reads it back', () => {
	expect(printCode('012345678')).toBe('012 345 678');
	expect(normaliseCode(printCode('012345678'))).toBe('012345678');
});

it('makes codes of nine digits from the whole range, leading zeros included', () => {
	expect(randomCode(() => 0)).toBe('000000000');
	expect(randomCode((below) => below - 1)).toBe('999999999');
	expect(randomCode(randomInt)).toMatch(/^\d{9}$/);
});
