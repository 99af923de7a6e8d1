import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { printCode } from '../../src/lib/codes/code.ts';
import { answerCode, joinCode } from '../../scripts/demo/content/doors.ts';
import { demoPassword, people, seat } from '../../scripts/demo/content/people.ts';
import { open, told } from '../../scripts/demo/content/story/calendar.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const documents = ['', 'docs', 'docs/decisions'].flatMap((folder) =>
	readdirSync(join(ROOT, folder))
		.filter((name) => name.endsWith('.md'))
		.map((name) => join(folder, name))
);

it('the README begins with two commands', () => {
	const commands = [...read('README.md').matchAll(/```sh\n([^`]*)```/g)].map(([, lines]) => lines!.trim());
	expect(commands.slice(0, 2)).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
});

it.each([
	['the join code', `/join/${joinCode}`],
	['the join code as it is read aloud', printCode(joinCode)],
	['the answer code', `/answer/${answerCode}`],
	['what is asked now', `/consultations/${open.slug}`],
	['what children said', `/results/${told.slug}`],
	['the password', demoPassword],
	['the sign-in of the seat', seat.signInName],
	...people.map(({ key, email }): [string, string] => [`the sign-in of ${key}`, email])
])('the README tells %s of the demo', (_what, told) => {
	expect(read('README.md')).toContain(told);
});

it.each(documents)('%s points only at what is there', (document) => {
	const links = [...read(document).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path]) => path!);
	expect(links.filter((path) => !existsSync(join(ROOT, dirname(document), path)))).toEqual([]);
});

it('decisions have a number each, and a date', () => {
	const names = readdirSync(join(ROOT, 'docs/decisions')).sort();
	expect(names.map((name) => name.slice(0, 4))).toEqual(
		names.map((_, at) => String(at + 1).padStart(4, '0'))
	);
	expect(names.filter((name) => !/\nDate: \d{4}-\d\d-\d\d\n/.test(read(`docs/decisions/${name}`)))).toEqual(
		[]
	);
});
