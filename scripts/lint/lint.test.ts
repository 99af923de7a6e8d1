import { existsSync, readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { forbiddenBecause, SERVING, SPINE } from './layers.ts';

const UNTYPED = {
	languageOptions: { parserOptions: { projectService: false } },
	rules: Object.fromEntries(
		['no-floating-promises', 'no-misused-promises', 'return-await'].map((rule) => [
			`@typescript-eslint/${rule}`,
			'off' as const
		])
	)
};
const eslint = new ESLint({ overrideConfig: UNTYPED });

async function faults(filePath: string, code: string) {
	const [result] = await eslint.lintText(code, { filePath });
	return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

describe('the layers', () => {
	const server = 'src/lib/server';

	it.each([
		['src/routes/(public)/+page.server.ts', 'postgres'],
		['src/lib/codes/join-code.ts', 'postgres'],
		['src/lib/codes/join-code.ts', '../server/database.ts'],
		['src/lib/definition/wording.ts', '#lib/server/errors.ts'],
		['src/lib/masking/mask.ts', '$lib/server/errors.ts'],
		['src/lib/drawing/strokes.ts', '#lib/server/errors.ts'],
		['src/lib/components/Button.svelte', '#lib/server/errors.ts'],
		['src/lib/components/Button.svelte', '#lib/i18n/translate.ts'],
		['src/lib/components/Button.svelte', 'sveltekit-i18n'],
		['src/lib/codes/join-code.ts', '../../routes/join/join-form.ts'],
		[`${server}/groups/place.ts`, '@sveltejs/kit'],
		[`${server}/groups/place.ts`, '$app/environment'],
		[`${server}/accounts/invite.ts`, 'lucia'],
		['src/routes/+page.server.ts', 'lucia'],
		['src/routes/+layout.ts', 'sveltekit-i18n'],
		[`${server}/consultations/open-part.ts`, '../moderation/queue.ts'],
		[`${server}/forums/adopt-resolution.ts`, '#lib/server/commitments/commitment.ts'],
		[`${server}/commitments/promise.ts`, '#lib/server/feedback/way.ts'],
		[`${server}/audit/record-event.ts`, '#lib/server/consultations/consultation.ts']
	])('%s may not import %s', (file, specifier) => {
		expect(forbiddenBecause(file, specifier)).toBeTruthy();
	});

	it.each([
		['src/routes/(public)/+page.server.ts', '#lib/server/database.ts'],
		['src/routes/(public)/+page.server.ts', '@sveltejs/kit'],
		['src/lib/codes/join-code.ts', 'zod'],
		[`${server}/database.ts`, 'postgres'],
		[`${server}/http/request-origin.ts`, '@sveltejs/kit'],
		[`${server}/sign-ins/lucia.ts`, 'lucia'],
		[`${server}/moderation/queue.ts`, '../contributions/contribution.ts'],
		[`${server}/moderation/queue.ts`, '../audit/record-event.ts'],
		[`${server}/feedback/way.ts`, '#lib/server/forums/resolution.ts'],
		['src/lib/i18n/translate.ts', 'sveltekit-i18n']
	])('%s may import %s', (file, specifier) => {
		expect(forbiddenBecause(file, specifier)).toBeUndefined();
	});

	it('give every room a place in the order', () => {
		const rooms = existsSync(server)
			? readdirSync(server, { withFileTypes: true }).filter((entry) => entry.isDirectory())
			: [];
		expect([...SPINE, ...SERVING, 'http']).toEqual(expect.arrayContaining(rooms.map((room) => room.name)));
	});

	it.each([
		["import { queue } from '../moderation/queue.ts';\nqueue();"],
		["export * from '../moderation/queue.ts';"],
		["export { queue } from '../moderation/queue.ts';"],
		["export const later = () => import('../moderation/queue.ts');"],
		["import type { Ruling } from '../moderation/ruling.ts';\nexport type Last = Ruling;"]
	])('are watched by the linter: %s', async (code) => {
		expect(await faults(`${server}/consultations/open-part.ts`, code)).toEqual(['heard/layers']);
	});
});

describe('the linter', () => {
	const page = 'src/routes/(public)/+page.svelte';
	const script = (line: string) => `<script lang="ts">\n\t${line}\n</script>\n`;

	it.each([
		[
			'SQL in a route',
			'src/routes/+page.server.ts',
			'export const load = ({ sql }: never) => sql`select 1`;'
		],
		[
			'server state in a module',
			'src/lib/server/audit/a.ts',
			'let seen = 0;\nexport const see = () => ++seen;'
		],
		['guessable chance', 'src/lib/server/audit/a.ts', 'export const id = () => Math.random();'],
		[
			'methods newer than Chrome 109',
			'src/lib/codes/a.ts',
			'export const a = (b: number[]) => b.toSorted();'
		],
		['Object.groupBy', 'src/routes/+page.ts', 'export const a = (b: string[]) => Object.groupBy(b, String);'],
		['Promise.withResolvers', page, script('export const a = Promise.withResolvers();')],
		['URL.canParse', page, script("export const a = URL.canParse('b');")],
		['ids that plain http lacks', page, script('export const a = crypto.randomUUID();')],
		['hashes that plain http lacks', page, script('export const a = crypto.subtle;')],
		['dates formatted in a browser', page, script("export const a = new Date(0).toLocaleString('kk');")],
		['numbers formatted in a browser', page, script("export const a = new Intl.NumberFormat('kk');")],
		[
			'Zod in a browser',
			page,
			script("import { TONES } from '#lib/definition/definition.ts';\n\tconst a = TONES;")
		],
		['written HTML', page, script("document.body.innerHTML = '';")],
		['a style attribute', page, '<p style="color: red">a</p>'],
		['a style attribute with a value', page, `${script('const b = 1;')}<p style={\`width: \${b}px\`}>a</p>`],
		['a style directive', page, '<p style:color="red">a</p>'],
		['a value that wipes typing', page, `${script("const a = '';")}<input value={a} />`],
		['a short value that wipes typing', page, `${script("const value = '';")}<input type="text" {value} />`],
		['a text that wipes typing', page, `${script("const a = '';")}<textarea value={a}></textarea>`],
		['a choice that wipes choosing', page, `${script("const a = '';")}<select value={a}></select>`],
		['a tick that wipes ticking', page, `${script('const a = true;')}<input type="checkbox" checked={a} />`],
		[
			'an option that wipes choosing',
			page,
			`${script('const a = true;')}<select><option selected={a}>b</option></select>`
		],
		['a changing export', 'src/lib/codes/a.ts', 'export let a = 1;\na = 2;']
	])('refuses %s', async (_what, file, code) => {
		expect(await faults(file, code)).toContain('no-restricted-syntax');
	});

	it('refuses raw HTML', async () => {
		expect(await faults(page, `${script("const a = '';")}{@html a}`)).toContain('svelte/no-at-html-tags');
	});

	it('refuses the console in the library', async () => {
		expect(await faults('src/lib/server/audit/a.ts', 'console.log(1);')).toEqual(['no-console']);
	});

	it('refuses to be silenced', async () => {
		const code = '/* eslint-disable */\nexport const id = () => Math.random();';
		expect(await faults('src/lib/server/audit/a.ts', code)).toContain('no-restricted-syntax');
	});

	it.each([
		['bound controls', page, `${script("let a = $state('');")}<input bind:value={a} />`],
		[
			'the value of a choice',
			page,
			`${script("let a = $state(''); const b = 'c';")}<input type="radio" name="b" value={b} bind:group={a} />`
		],
		[
			'the value of a hidden field',
			page,
			`${script("const a = '';")}<input type="hidden" name="b" value={a} />`
		],
		[
			'newer methods on the server',
			'src/lib/server/audit/a.ts',
			'export const a = (b: number[]) => b.toSorted();'
		],
		['SQL in a room', 'src/lib/server/audit/a.ts', 'export const a = ({ sql }: never) => sql`select 1`;']
	])('lets %s pass', async (_what, file, code) => {
		expect(await faults(file, code)).toEqual([]);
	});
});
