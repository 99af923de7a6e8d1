import { describe, expect, it } from 'vitest';
import { Definition, type Question } from '#lib/definition/definition.ts';
import { definitionWith, options, said } from '#lib/definition/definition.sample.ts';
import { questionsAsked } from '#lib/definition/questions-asked.ts';
import { questionView, type QuestionView } from './question-view.ts';

function parsed(...questions: object[]): Question[] {
	return Definition.parse(definitionWith(questions)).questions;
}
const text = said('?');
const [fears, often] = parsed(
	{
		key: 'fears',
		kind: 'single',
		text,
		options: options('dogs', 'cars', 'dark', 'men', 'bees'),
		shuffled: true
	},
	{ key: 'often', kind: 'scale', text, options: options('never', 'some', 'often'), faces: true }
) as [Question, Question];

function valuesOf(view: QuestionView) {
	return 'options' in view ? view.options.map(({ value }) => value) : [];
}

describe('the order of the options', () => {
	it('is that of the definition where there is no seed', () => {
		expect(valuesOf(questionView(fears, 'en', '10-12', null))).toEqual([
			'dogs',
			'cars',
			'dark',
			'men',
			'bees'
		]);
	});

	it('is the same each time that one child sees the question, and not for every child', () => {
		const orders = [1, 2, 3, 4].map((seed) => valuesOf(questionView(fears, 'en', '10-12', seed)).join());
		const again = [1, 2, 3, 4].map((seed) => valuesOf(questionView(fears, 'ru', '13+', seed)).join());
		expect(again).toEqual(orders);
		expect(new Set(orders).size).toBeGreaterThan(1);
	});

	it('is never shuffled on a scale, among boxes, or where the definition does not want it', () => {
		const [plain, sorting] = parsed(
			{ key: 'plain', kind: 'single', text, options: options('a', 'b', 'c') },
			{
				key: 'sorting',
				kind: 'sorting',
				text,
				items: options('park', 'river', 'yard', 'roof'),
				boxes: options('good', 'bad', 'so'),
				shuffled: true
			}
		) as [Question, Question];
		for (let seed = 0; seed < 40; seed++) {
			expect(valuesOf(questionView(often, 'en', '10-12', seed))).toEqual(['never', 'some', 'often']);
			expect(valuesOf(questionView(plain, 'en', '10-12', seed))).toEqual(['a', 'b', 'c']);
			expect(questionView(sorting, 'en', '10-12', seed)).toMatchObject({
				boxes: [{ value: 'good' }, { value: 'bad' }, { value: 'so' }]
			});
		}
		const items = [1, 2, 3].map((seed) => JSON.stringify(questionView(sorting, 'en', '10-12', seed)));
		expect(new Set(items).size).toBeGreaterThan(1);
	});
});

it('gives faces to a scale from the age of ten on, never to the youngest', () => {
	expect(questionView(often, 'en', '10-12', null)).toMatchObject({ faces: true });
	expect(questionView(often, 'en', '13+', null)).toMatchObject({ faces: true });
	expect(questionView(often, 'en', '7-9', null)).toMatchObject({ faces: false });
});

it('has easier words of the question and of its options, and pictures, where the definition has them', () => {
	const [question] = parsed({
		key: 'home',
		kind: 'this_or_that',
		text: { en: { '7-9': 'Easy?', '13+': 'Hard?' } },
		options: [
			{ key: 'a', text: { en: { '7-9': 'flat', '13+': 'apartment' } }, picture: 'house' },
			{ key: 'b', text: { en: { '13+': 'house' } }, picture: 'dragon_of_no_set' }
		]
	}) as [Question];
	expect(questionView(question, 'en', '13+', null)).toMatchObject({
		text: 'Hard?',
		easier: 'Easy?',
		options: [
			{ value: 'a', label: 'apartment', easier: 'flat', picture: 'house' },
			{ value: 'b', label: 'house' }
		]
	});
	expect(questionView(question, 'en', '13+', null)).not.toHaveProperty('options.1.picture');
	expect(questionView(question, 'en', '7-9', null)).toMatchObject({ text: 'Easy?', easier: null });
});

it('says in the browser, too, which questions are asked', () => {
	const views = parsed(
		{ key: 'walk', kind: 'single', text, options: options('yes', 'no') },
		{ key: 'dark', kind: 'text', text, onlyIf: { question: 'walk', choices: ['yes'] } }
	).map((question) => questionView(question, 'en', '10-12', null));
	const sent = JSON.parse(JSON.stringify(views)) as QuestionView[];
	expect(questionsAsked({ questions: sent }, {}).map(({ key }) => key)).toEqual(['walk']);
	expect(questionsAsked({ questions: sent }, { walk: { choice: 'yes' } }).map(({ key }) => key)).toEqual([
		'walk',
		'dark'
	]);
});
