import { describe, expect, it } from 'vitest';
import { Drawing } from '#lib/definition/answer.ts';
import { drawings } from '../drawings/drawings.ts';
import { submissions } from '../told-answers.ts';
import type { Language } from '../wordings.ts';
import { contributions, written } from './contributions.ts';
import { waiting, worrying } from './waiting.ts';

const CYRILLIC: Language[] = ['ru', 'kk', 'ky', 'tg'];
const texts = contributions.flatMap((contribution) => (contribution.kind === 'text' ? [contribution] : []));

describe('the contributions', () => {
	it('are 300 in six languages, sixty of them made one by one', () => {
		expect(contributions).toHaveLength(300);
		expect(written).toHaveLength(60);
		expect(new Set(contributions.map(({ language }) => language)).size).toBe(6);
		expect(new Set(contributions.map(({ key }) => key)).size).toBe(300);
	});

	it('speak 41 times of the way to school', () => {
		expect(contributions.filter(({ themes }) => themes.includes('way_to_school'))).toHaveLength(41);
	});

	it('are each in words of their own', () => {
		expect(new Set(texts.map(({ words }) => words)).size).toBe(texts.length);
	});

	it('are in the script of their language', () => {
		const strange = [...texts, ...waiting, worrying].filter(({ language, words }) =>
			CYRILLIC.includes(language) ? /\p{Script=Latin}/u.test(words) : /\p{Script=Cyrillic}/u.test(words)
		);
		expect(strange).toEqual([]);
	});

	it('have masks that stand in the words, and one drawing with strokes inside its mask', () => {
		const masked = texts.filter(({ masks }) => masks);
		expect(masked).toHaveLength(1);
		masked.forEach(({ words, masks = [] }) => masks.forEach(({ word }) => expect(words).toContain(word)));
		const signed = drawings.filter(({ mask }) => mask);
		expect(signed).toHaveLength(1);
		signed.forEach(({ strokes, mask }) => {
			const inside = strokes.filter(({ points }) =>
				points.every(
					([x, y]) =>
						mask && x >= mask.x && x <= mask.x + mask.width && y >= mask.y && y <= mask.y + mask.height
				)
			);
			expect(inside).toHaveLength(7);
		});
	});

	it('come from children who handed in: never more than there are', () => {
		for (const [country, tones] of Object.entries(submissions))
			for (const [tone, settlements] of Object.entries(tones))
				for (const [settlement, people] of Object.entries(settlements))
					expect(
						contributions.filter(
							(one) => one.country === country && one.tone === tone && one.settlement === settlement
						).length
					).toBeLessThanOrEqual(people);
	});

	it('draw what the pad can hold', () => {
		drawings.forEach(({ strokes }) => expect(Drawing.safeParse(strokes).success).toBe(true));
	});
});

describe('the texts that wait', () => {
	it('are 25 in five languages', () => {
		expect(waiting).toHaveLength(25);
		expect(new Set(waiting.map(({ language }) => language)).size).toBe(5);
	});
});
