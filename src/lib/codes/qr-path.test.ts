import { generate } from 'lean-qr';
import { expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

it('draws every dark module of the code, and no light one, inside a white margin of four', () => {
	const text = 'https://heard.example/join/123456789';
	const code = generate(text);
	const { size, path } = qrPath(text);
	const dark = new Set<string>();
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let at = 0; at < Number(width); at++) dark.add(`${Number(x) + at},${y}`);

	expect(size).toBe(code.size + 8);
	for (let y = 0; y < code.size; y++)
		for (let x = 0; x < code.size; x++) expect(dark.has(`${x + 4},${y + 4}`)).toBe(code.get(x, y));
});
