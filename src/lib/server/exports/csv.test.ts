import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

const lines = (...row: (string | number | null)[]) => csvOf([row]).slice(1).trimEnd();

it('begins with a mark by which Excel knows UTF-8, and ends lines as the standard says', () => {
	expect(csvOf([['ә'], [1]])).toBe('\uFEFFә\r\n1\r\n');
});

it('quotes commas, quotes and line ends', () => {
	expect(lines('a, b', 'say "no"', 'two\nlines', null)).toBe('"a, b","say ""no""","two\nlines",');
});

it.each(['=1+1', '+1', '-1', '@a', '\t=1', ' =1', '"=1', "'=1", '＝1', '\r=1', '\0=1'])(
	'lets no text be a formula: %j',
	(text) => {
		expect(csvOf([[text]]).slice(1, 3)).toBe(`"'`);
	}
);

it('leaves numbers alone', () => {
	expect(lines(-5, 40)).toBe('-5,40');
});
