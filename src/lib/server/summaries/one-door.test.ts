import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Who may name the table of counted cells: what writes them, and the one reader. */
const ALLOWED = [
	'src/lib/server/summaries/published-tables.ts',
	'src/lib/server/summaries/write-counting.ts'
];

it('is one file that reads counted cells', () => {
	const files = globSync('{src,scripts}/**/*.{ts,svelte}').filter((file) => !file.endsWith('.test.ts'));
	const naming = files.filter((file) => readFileSync(file, 'utf8').includes('count_cells'));
	expect(naming.sort()).toEqual(ALLOWED);
});
