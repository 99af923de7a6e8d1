import { expect, test } from 'vitest';
import { definitionWith, options, said } from './definition.sample.ts';
import { ABOUT_ME } from './about-me.ts';
import { Definition, Question, TONES, type QuestionKind } from './definition.ts';
import { mayOpenWith } from './gaps.ts';
import {
	addQuestion,
	listLengths,
	moved,
	removeQuestion,
	withNewOption,
	withTexts
} from './edit-questions.ts';

const road = { key: 'road', kind: 'single', text: said('Road?'), options: options('a', 'b') };
const why = { key: 'why', kind: 'text', text: said('Why?'), onlyIf: { question: 'road', choices: ['a'] } };
const definition = Definition.parse(definitionWith([road, why]));

test('saving one language leaves the others as they are, and keeps nothing empty', () => {
	const wording = { en: { '7-9': 'One' }, ru: { '7-9': 'Один' } };
	expect(withTexts(wording, 'ru', { '7-9': '', '10-12': 'Раз' })).toEqual({
		en: { '7-9': 'One' },
		ru: { '10-12': 'Раз' }
	});
	expect(withTexts(wording, 'ru', { '7-9': '  ' })).toEqual({ en: { '7-9': 'One' } });
});

test('a new question of every kind makes a definition that can be saved', () => {
	const kinds: QuestionKind[] = Question.options.map((kind) => kind.shape.kind.value);
	for (const kind of [...kinds, ...ABOUT_ME])
		expect(() => Definition.parse(addQuestion(definition, kind, 'new'))).not.toThrow();
});

test('an age question has the bands that results are broken down by', () => {
	expect(addQuestion(definition, 'age', 'age').questions.at(-1)).toMatchObject({
		aboutMe: 'age',
		options: [{ key: 'a7_9' }, { key: 'a10_12' }, { key: 'a13_15' }, { key: 'a16_17' }, { key: 'a18_24' }]
	});
});

test('questions about the child come with words in the languages that have any', () => {
	const asked = Definition.parse(definitionWith([], { languages: ['ru', 'kaa'] }));
	const gender = addQuestion(asked, 'gender', 'gender').questions[0]!;
	expect(gender).toMatchObject({
		aboutMe: 'gender',
		ratherNot: true,
		text: { ru: { '7-9': 'Кто ты?' } },
		options: [{ key: 'girl' }, { key: 'boy' }, { key: 'other_words' }]
	});
	expect(mayOpenWith({ ...asked, questions: [gender] }, ['ru'], TONES)).toEqual([]);
	expect(gender.text.kaa).toBeUndefined();
});

test('lists may be as long as the definition allows, and no longer', () => {
	const kinds: QuestionKind[] = Question.options.map((kind) => kind.shape.kind.value);
	for (const kind of kinds)
		for (const [list, { least, most }] of Object.entries(listLengths(kind))) {
			const withLength = (length: number) => ({
				...addQuestion(definition, kind, 'new').questions.at(-1),
				[list]: options(...Array.from({ length }, (_, at) => `k${at}`))
			});
			for (const length of [least, most]) expect(Question.safeParse(withLength(length)).success).toBe(true);
			for (const length of [least - 1, most + 1])
				expect(Question.safeParse(withLength(length)).success, `${kind} ${list} ${length}`).toBe(false);
		}
});

test('removing a question takes the conditions along that asked for it', () => {
	const left = removeQuestion(definition, 'road');
	expect(left.questions).toEqual([{ ...definition.questions[1], onlyIf: undefined }]);
	expect(() => Definition.parse(left)).not.toThrow();
});

test('things move by one place and stay at the ends', () => {
	const items = ['a', 'b', 'c'].map((key) => ({ key }));
	const keys = (list: { key: string }[]) => list.map(({ key }) => key).join('');
	expect(keys(moved(items, 'b', -1))).toBe('bac');
	expect(keys(moved(items, 'b', 1))).toBe('acb');
	expect(keys(moved(items, 'a', -1))).toBe('abc');
	expect(keys(moved(items, 'c', 1))).toBe('abc');
});

test('a new option never takes a key that answers may hold', () => {
	const known = [{ key: 'option_1', text: {} }];
	expect(withNewOption(known, ['option_4', 'yes']).at(-1)?.key).toBe('option_5');
	expect(withNewOption([], []).at(-1)?.key).toBe('option_1');
	expect(withNewOption([{ key: 'box_2', text: {} }], ['item_9'], 'boxes').at(-1)?.key).toBe('box_3');
});
