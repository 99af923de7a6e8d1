import { describe, expect, it } from 'vitest';
import { fits, type Answer } from '#lib/definition/answer.ts';
import { Definition, type Question } from '#lib/definition/definition.ts';
import { definitionWith, options, said } from '#lib/definition/definition.sample.ts';
import { LONGEST_TEXT } from '#lib/definition/limits.ts';
import { enteredBefore, itemField } from './entered.ts';
import { questionView } from './question-view.ts';
import { readAnswer } from './read-answer.ts';

const text = said('?');
const both = { dontKnow: true, ratherNot: true };
const { questions } = Definition.parse(
	definitionWith([
		{ key: 'pair', kind: 'this_or_that', text, options: options('park', 'river') },
		{ key: 'home', kind: 'single', text, options: options('town', 'village'), ...both },
		{ key: 'fears', kind: 'several', text, options: options('dogs', 'cars', 'men'), most: 2 },
		{ key: 'often', kind: 'scale', text, options: options('never', 'often') },
		{ key: 'boxes', kind: 'sorting', text, items: options('park', 'yard'), boxes: options('good', 'bad') },
		{ key: 'order', kind: 'ranking', text, items: options('lamps', 'bus', 'trees') },
		{ key: 'claims', kind: 'statements', text, items: options('safe', 'clean') },
		{ key: 'hours', kind: 'number', text, from: 1, to: 1200 },
		{ key: 'wish', kind: 'text', text },
		{ key: 'picture', kind: 'drawing', text }
	])
);
type Fields = [name: string, value: string][];

function question(key: string): Question {
	return questions.find((each) => each.key === key)!;
}
function form(fields: Fields) {
	const sent = new FormData();
	for (const [name, value] of fields) sent.append(name, value);
	return sent;
}
function read(key: string, ...fields: Fields) {
	return readAnswer(questionView(question(key), 'en', '10-12', null), form(fields));
}

const STROKES = [{ colour: '#1f2a2e', width: 6, points: [[1, 1]] }];
const ANSWERS: [key: string, fields: Fields, answer: object][] = [
	['pair', [['choice', 'river']], { choice: 'river' }],
	['home', [['choice', 'town']], { choice: 'town' }],
	['fears', [['choices', 'dogs'], ['choices', 'men'], ['choices', 'dogs']], { choices: ['dogs', 'men'] }], // prettier-ignore
	['often', [['choice', 'never']], { choice: 'never' }],
	['boxes', [['item-park', 'good'], ['item-yard', '']], { placed: { park: 'good' } }], // prettier-ignore
	['order', [['item-lamps', '3'], ['item-bus', ''], ['item-trees', '1']], { ranked: ['trees', 'lamps'] }], // prettier-ignore
	['claims', [['item-safe', 'pass'], ['item-clean', 'agree']], { stances: { safe: 'pass', clean: 'agree' } }], // prettier-ignore
	['hours', [['number', ' 12 ']], { number: 12 }],
	['wish', [['words', ' a\r\nb\0 ']], { words: 'a\nb' }],
	['picture', [['strokes', JSON.stringify(STROKES)]], { strokes: STROKES }],
	['picture', [['strokes', ''], ['words', 'a house']], { words: 'a house' }] // prettier-ignore
];

describe('what a form says', () => {
	it.each(ANSWERS)('to %s with %j is %j, which belongs to the question', (key, fields, answer) => {
		expect(read(key, ...fields, ['say', 'next'])).toEqual({ answer });
		expect(fits(question(key), answer as Answer)).toBe(true);
	});

	it.each(ANSWERS)('to %s with %j is shown to the child again as it was', (key, _fields, answer) => {
		const view = questionView(question(key), 'en', '10-12', null);
		const again = enteredBefore(answer as Answer);
		const sent = form(
			Object.entries({ ...again, ...again.items }).flatMap(([name, value]): Fields => {
				if (name === 'items') return [];
				const field = again.items ? itemField(name) : name;
				return [value].flat().map((each) => [field, String(each)]);
			})
		);
		expect(readAnswer(view, sent)).toEqual({ answer });
	});

	it.each(questions.map(({ key }) => key))('to %s with nothing entered is a skip', (key) => {
		expect(read(key, ['say', 'next'])).toEqual({ answer: 'skipped' });
		expect(read(key)).toEqual({ answer: 'skipped' });
	});

	it.each(ANSWERS)('to %s with "Skip" is a skip, whatever else was entered', (key, fields) => {
		expect(read(key, ...fields, ['say', 'skipped'])).toEqual({ answer: 'skipped' });
	});

	it('is "I do not know" and "I would rather not say" only where the question offers them', () => {
		expect(read('home', ['say', 'dont_know'])).toEqual({ answer: 'dont_know' });
		expect(read('home', ['say', 'rather_not'])).toEqual({ answer: 'rather_not' });
		expect(read('often', ['say', 'dont_know'])).toEqual({ answer: 'skipped' });
		expect(read('often', ['say', 'rather_not'])).toEqual({ answer: 'skipped' });
	});

	it('leaves out what the question does not have', () => {
		expect(read('home', ['choice', 'moon'])).toEqual({ answer: 'skipped' });
		expect(read('fears', ['choices', 'bees'], ['choices', 'cars'])).toEqual({
			answer: { choices: ['cars'] }
		});
		expect(read('boxes', ['item-park', 'moon'], ['item-roof', 'good'])).toEqual({ answer: 'skipped' });
		expect(read('order', ['item-bus', '4'], ['item-lamps', '0'], ['item-trees', 'x'])).toEqual({
			answer: 'skipped'
		});
		expect(read('claims', ['item-safe', 'perhaps'])).toEqual({ answer: 'skipped' });
	});

	it('is read by its prefix where a page has several questions', () => {
		const view = questionView(question('home'), 'en', '10-12', null);
		const sent = form([['home.choice', 'town'], ['choice', 'village']]); // prettier-ignore
		expect(readAnswer(view, sent, 'home.')).toEqual({ answer: { choice: 'town' } });
	});
});

describe('what a child can put right', () => {
	it('is one choice too many', () => {
		const all: Fields = [['choices', 'dogs'], ['choices', 'cars'], ['choices', 'men']]; // prettier-ignore
		expect(read('fears', ...all)).toEqual({ error: 'child.too_many', payload: { n: 2 } });
	});

	it('is a place that was given twice: no order is guessed', () => {
		expect(read('order', ['item-lamps', '1'], ['item-bus', '1'])).toEqual({ error: 'child.same_place' });
	});

	it('is a text that is too long', () => {
		expect(read('wish', ['words', 'a'.repeat(LONGEST_TEXT + 1)])).toEqual({ error: 'child.too_long' });
	});

	it('is a drawing that did not come through', () => {
		for (const broken of ['{', '7', '{"strokes":[]}'])
			expect(read('picture', ['strokes', broken])).toEqual({ error: 'child.draw_again' });
		expect(read('picture', ['strokes', '[]'])).toEqual({ answer: 'skipped' });
	});
});

describe('a number', () => {
	it.each([
		['7', 7],
		['007', 7],
		['１２', 12],
		['٤٢', 42],
		['۴۲', 42],
		['1 000', 1000],
		['1', 1],
		['1200', 1200]
	])('%j is %j', (typed, number) => {
		expect(read('hours', ['number', typed])).toEqual({ answer: { number } });
	});

	it.each(['0', '1201', '99999999999999999999'])(
		'%j is outside, and the child is told the range',
		(typed) => {
			expect(read('hours', ['number', typed])).toEqual({
				error: 'child.number_range',
				payload: { from: 1, to: 1200 }
			});
		}
	);

	it.each(['-5', '−5', '1.5', '1,5', 'five', '5-6', '½', '+'])('%j is not read as one', (typed) => {
		expect(read('hours', ['number', typed])).toMatchObject({ error: 'child.number_wrong' });
	});
});
