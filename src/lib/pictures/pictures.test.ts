import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/locales.ts';
import { foldWord } from './fold-word.ts';
import { isPicture, PICTURES } from './pictures.ts';
import { readShapes } from './shapes.ts';

const FOLDER = 'static/pictures';
const svgOf = (key: string) => readFileSync(`${FOLDER}/${key}.svg`, 'utf8');
const namesIn = (locale: string): Record<string, string> =>
	JSON.parse(readFileSync(`src/lib/pictures/names/${locale}.json`, 'utf8'));

describe('the pictures', () => {
	it('are 256, in the order in which receipts were printed', () => {
		expect(PICTURES).toHaveLength(256);
		expect(new Set(PICTURES).size).toBe(256);
		const order = createHash('sha256').update(PICTURES.join()).digest('hex');
		expect(order.slice(0, 16)).toBe('e6970266a7880571');
	});

	it('are each a file, and no file is left over', () => {
		const files = readdirSync(FOLDER).filter((name) => name.endsWith('.svg'));
		expect(files.sort()).toEqual(PICTURES.map((key) => `${key}.svg`).sort());
	});

	it('are flat shapes, without script, style, or a reference to anywhere', () => {
		for (const key of PICTURES) {
			const shapes = readShapes(svgOf(key));
			const again = shapes.map(
				({ d, fill, rule, opacity }) =>
					`<path fill="${fill}"${rule ? ` fill-rule="${rule}"` : ''}${opacity ? ` opacity="${opacity}"` : ''} d="${d}"/>`
			);
			expect(shapes.length, key).toBeGreaterThan(0);
			expect(svgOf(key), 'nothing but its shapes').toBe(
				`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${again.join('')}</svg>\n`
			);
			for (const { d, fill } of shapes) {
				expect(fill, key).toMatch(/^#[0-9a-f]{3,6}$/);
				expect(d, key).toMatch(/^[\dMLHVCSQTAZmlhvcsqtaz .-]+$/);
			}
		}
	});

	it('are light', () => {
		const bytes = PICTURES.map((key) => svgOf(key).length);
		expect(bytes.reduce((sum, size) => sum + size) / PICTURES.length).toBeLessThan(1300);
		expect(Math.max(...bytes)).toBeLessThan(5000);
	});

	it('come with their licence and the name of each original', () => {
		expect(readFileSync(`${FOLDER}/LICENSE.txt`, 'utf8')).toMatch(
			/^MIT License\n\nCopyright \(c\) Microsoft/
		);
		const named = [...readFileSync(`${FOLDER}/SOURCES.txt`, 'utf8').matchAll(/^(\S+)\.svg +\S+$/gm)];
		expect(named.map(([, key]) => key)).toEqual([...PICTURES]);
	});

	it('are known from what is none', () => {
		expect(isPicture('cat')).toBe(true);
		expect([undefined, '', 'Cat', 'length', 'constructor', 3].filter(isPicture)).toEqual([]);
	});
});

describe.each(LOCALES)('the names in %s', (locale) => {
	const names = namesIn(locale);

	it('name every picture, in the order of the set', () => {
		expect(Object.keys(names)).toEqual([...PICTURES]);
		expect(Object.values(names).filter((name) => name.trim() !== name || name === '')).toEqual([]);
	});

	it('are no two alike, whatever the case and the apostrophes', () => {
		const folded = Object.values(names).map(foldWord);
		expect(folded.filter((name, at) => folded.indexOf(name) !== at)).toEqual([]);
	});

	it('are written in one script', () => {
		const script = ['ru', 'kk', 'ky', 'tg'].includes(locale)
			? /^[\p{Script=Cyrillic} ]+$/u
			: /^[\p{Script=Latin}ʻʼâ -]+$/u;
		expect(Object.values(names).filter((name) => !script.test(name))).toEqual([]);
	});

	it('are mostly told apart by four letters', () => {
		const beginnings = Object.values(names).map((name) => foldWord(name).slice(0, 4));
		const shared = beginnings.filter((beginning, at) => beginnings.indexOf(beginning) !== at);
		expect(shared.length).toBeLessThanOrEqual(14);
	});
});
