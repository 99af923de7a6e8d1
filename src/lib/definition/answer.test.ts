import { describe, expect, it } from 'vitest';
import { Answer, completeAnswers, fits } from './answer.ts';
import { questionsAsked } from './questions-asked.ts';
import { LONGEST_TEXT } from './limits.ts';
import { Definition, type Question } from './definition.ts';
import { definitionWith, options, said } from './definition.sample.ts';

const yesNo = { kind: 'single', text: said('?'), options: options('yes', 'no') };
const definition = Definition.parse(
	definitionWith([
		{ key: 'walk', ...yesNo, dontKnow: true, ratherNot: true },
		{ key: 'dark', ...yesNo, onlyIf: { question: 'walk', choices: ['yes'] } },
		{ key: 'lamps', ...yesNo, onlyIf: { question: 'dark', choices: ['yes'] } },
		{ key: 'fears', ...yesNo, kind: 'several', options: options('dogs', 'cars', 'men'), most: 2 },
		{ key: 'cars', ...yesNo, onlyIf: { question: 'fears', choices: ['cars', 'men'] } },
		{ key: 'often', ...yesNo, kind: 'scale' },
		{ key: 'words', kind: 'text', text: said('?') },
		{ key: 'picture', kind: 'drawing', text: said('?') }
	])
);
const question = (key: string): Question => {
	const found = definition.questions.find((candidate) => candidate.key === key);
	if (!found) throw new Error(`No question ${key}`);
	return found;
};
const asked = (answers: Record<string, Answer>) =>
	questionsAsked(definition, answers)
		.map(({ key }) => key)
		.filter((key) => ['dark', 'lamps', 'cars'].includes(key));

describe('which questions are asked', () => {
	it('asks a conditional question only after one of its options', () => {
		expect(asked({})).toEqual([]);
		expect(asked({ walk: { choice: 'no' } })).toEqual([]);
		expect(asked({ walk: { choice: 'yes' } })).toEqual(['dark']);
		expect(asked({ fears: { choices: ['dogs'] } })).toEqual([]);
		expect(asked({ fears: { choices: ['dogs', 'men'] } })).toEqual(['cars']);
	});

	it('does not take being unanswered or words for an option', () => {
		for (const answer of ['skipped', 'dont_know', 'rather_not', { words: 'yes' }] as Answer[]) {
			expect(asked({ walk: answer })).toEqual([]);
		}
	});

	it('does not follow the answer to a question that is no longer asked', () => {
		const answers: Record<string, Answer> = { dark: { choice: 'yes' }, lamps: { choice: 'no' } };
		expect(asked({ ...answers, walk: { choice: 'yes' } })).toEqual(['dark', 'lamps']);
		expect(asked({ ...answers, walk: { choice: 'no' } })).toEqual([]);
	});
});

describe('answers as they are handed in', () => {
	it('tell the five ways of being unanswered apart', () => {
		expect(
			completeAnswers(definition, {
				walk: 'dont_know',
				dark: { choice: 'yes' },
				fears: 'skipped',
				often: 'rather_not',
				words: { words: 'more lamps' }
			})
		).toEqual({
			walk: 'dont_know',
			dark: 'not_asked',
			lamps: 'not_asked',
			fears: 'skipped',
			cars: 'not_asked',
			often: 'rather_not',
			words: { words: 'more lamps' },
			picture: 'not_reached'
		});
	});

	it('have nothing that the definition does not ask for', () => {
		expect(Object.keys(completeAnswers(definition, { name: { words: 'Ali' } }))).toEqual(
			definition.questions.map(({ key }) => key)
		);
	});

	it('may be no answers at all', () => {
		const nothing = completeAnswers(definition, {});
		expect(new Set(Object.values(nothing))).toEqual(new Set(['not_reached', 'not_asked']));
	});
});

describe('whether an answer fits its question', () => {
	const strokes = [{ colour: '#000000', width: 2, points: [[1, 1]] as [number, number][] }];
	const answers: Record<string, Answer> = {
		choice: { choice: 'yes' },
		'unknown choice': { choice: 'perhaps' },
		choices: { choices: ['dogs', 'men'] },
		words: { words: 'yes' },
		strokes: { strokes }
	};
	it.each([
		['walk', ['choice']],
		['often', ['choice']],
		['fears', ['choices']],
		['words', ['words']],
		['picture', ['words', 'strokes']]
	])('%s takes %j and nothing else', (key, fitting) => {
		const taken = Object.keys(answers).filter((name) => fits(question(key), answers[name] as Answer));
		expect(taken).toEqual(fitting);
	});

	it('refuses too many, repeated and unknown choices', () => {
		expect(fits(question('fears'), { choices: ['dogs', 'cars', 'men'] })).toBe(false);
		expect(fits(question('fears'), { choices: ['dogs', 'dogs'] })).toBe(false);
		expect(fits(question('fears'), { choices: ['dogs', 'cats'] })).toBe(false);
	});

	it('lets every question be skipped, and refuses reasons that it does not offer', () => {
		for (const each of definition.questions) expect(fits(each, 'skipped')).toBe(true);
		expect(fits(question('walk'), 'dont_know') && fits(question('walk'), 'rather_not')).toBe(true);
		expect(fits(question('often'), 'dont_know') || fits(question('often'), 'rather_not')).toBe(false);
		expect(fits(question('dark'), 'not_asked')).toBe(true);
		expect(fits(question('walk'), 'not_asked')).toBe(false);
	});

	it('bounds words and strokes before they are looked at', () => {
		expect(Answer.safeParse({ words: 'a'.repeat(LONGEST_TEXT) }).success).toBe(true);
		expect(Answer.safeParse({ words: 'a'.repeat(LONGEST_TEXT + 1) }).success).toBe(false);
		expect(Answer.safeParse({ words: '' }).success).toBe(false);
		expect(Answer.safeParse({ choice: 'yes', choices: ['yes'] }).success).toBe(false);
		expect(Answer.safeParse({ strokes: [{ ...strokes[0], points: [[1001, 0]] }] }).success).toBe(false);
		expect(Answer.safeParse({ strokes: [{ ...strokes[0], at: 17 }] }).success).toBe(false);
	});
});
