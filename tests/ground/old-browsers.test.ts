import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What Chrome 109 or Firefox 115 takes for nothing, so that a rule is lost there without a word. */
const TOO_NEW: Record<string, RegExp> = {
	'nested rules': /[{;}]\s*&|&\s*[{:.>+~[#]/,
	':has()': /:has\(/,
	'color-mix()': /color-mix\(/,
	'colours in oklch, oklab, lch or lab': /\b(ok)?l(ch|ab)\(/,
	'relative colours': /\b(rgb|hsl)a?\(\s*from\b/,
	'light-dark()': /light-dark\(/,
	'style queries': /@container[^{]*style\(/,
	'@scope': /@scope\b/,
	'@starting-style': /@starting-style\b/,
	'@property': /@property\b/,
	'view transitions': /view-transition/,
	'anchor positions': /\banchor(-name|\()|position-anchor/,
	popovers: /:popover-open/,
	subgrid: /subgrid/,
	'scroll timelines': /(scroll|view|animation)-timeline/,
	trigonometry: /\b(sin|cos|tan|asin|acos|atan2?)\(/,
	'line heights as units': /\d(r?lh)\b/,
	':dir()': /:dir\(/,
	'linear()': /\blinear\(/
};

/** The names of what is too new in a style sheet. */
function tooNew(css: string): string[] {
	const rules = css.replaceAll(/\/\*.*?\*\/|url\([^)]*\)|"[^"]*"|'[^']*'/gs, ' ');
	return Object.keys(TOO_NEW).filter((name) => TOO_NEW[name]!.test(rules));
}

describe('the built style sheets', () => {
	const sheets = globSync('build/client/**/*.css');

	it('are there', () => {
		expect(sheets).not.toEqual([]);
	});

	it.each(sheets)('%s is known to Chrome 109 and Firefox 115', (sheet) => {
		expect(tooNew(readFileSync(sheet, 'utf8'))).toEqual([]);
	});
});

describe('the search for what is too new', () => {
	it.each([
		['a{color:red;&:hover{color:blue}}', 'nested rules'],
		['a{& b{color:blue}}', 'nested rules'],
		['a:has(b){color:blue}', ':has()'],
		['a{color:color-mix(in srgb,red,blue)}', 'color-mix()'],
		['a{color:oklch(50% 0 0)}', 'colours in oklch, oklab, lch or lab'],
		['@container style(--a:1){a{color:red}}', 'style queries'],
		['@container card style(--a:1){a{color:red}}', 'style queries'],
		['a:popover-open{color:red}', 'popovers']
	])('sees in %s %s', (css, name) => {
		expect(tooNew(css)).toContain(name);
	});

	it.each([
		'a{background:url("a&b.png");content:"&:has("}',
		'@layer base{a{min-height:100dvh}}',
		'@media (width>=30em){a>b{color:rgb(0 0 0/50%)}}',
		'@container (min-width:20em){a{inset:0;label:a}}'
	])('sees nothing in %s', (css) => {
		expect(tooNew(css)).toEqual([]);
	});
});
