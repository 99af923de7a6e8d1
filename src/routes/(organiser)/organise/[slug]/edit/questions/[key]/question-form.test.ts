import { expect, test } from 'vitest';
import { Question } from '#lib/definition/definition.ts';
import { options, said } from '#lib/definition/definition.sample.ts';
import { changed, QuestionForm } from './question-form.ts';

const asked = (question: object) => Question.parse({ key: 'needs', text: said('?'), ...question });
const sorting = asked({
	kind: 'sorting',
	items: options('swing', 'tree'),
	boxes: options('must', 'nice'),
	shuffled: true
});

/** The question after this form was sent in English. */
function sent(question: Question, entered: Record<string, string | string[]>, taken: string[] = []) {
	return Question.parse(changed(question, { entered, language: 'en', tones: ['10-12'], taken }));
}

test('items and boxes are typed, added to and moved each for themselves', () => {
	const entered = { 'text.10-12': '?', 'items.swing.10-12': 'A swing', 'boxes.must.10-12': 'Needed' };
	const after = sent(sorting, { ...entered, then: 'boxes:add' }, ['box_1']);
	expect(after).toMatchObject({
		items: [
			{ key: 'swing', text: { en: { '10-12': 'A swing' }, ru: { '10-12': 'swing (ru)' } } },
			{ key: 'tree' }
		],
		boxes: [{ key: 'must', text: { en: { '10-12': 'Needed' } } }, { key: 'nice' }, { key: 'box_2' }]
	});
	const moved = sent(sorting, { then: 'items:down:swing' });
	expect('items' in moved && moved.items.map(({ key }) => key)).toEqual(['tree', 'swing']);
});

test('a picture and a place at the end come and go as the form says', () => {
	const entered = {
		'items.swing.picture': 'cat',
		'items.tree.picture': '',
		'items.tree.last': 'on',
		shuffled: 'on'
	};
	const after = sent(sorting, entered);
	expect(after).toMatchObject({ shuffled: true, items: [{ picture: 'cat' }, { key: 'tree', last: true }] });
	expect(sent(after, { 'items.swing.picture': '', 'items.tree.picture': '' })).toMatchObject({
		items: [{ key: 'swing' }, { key: 'tree' }]
	});
	expect(JSON.stringify(sent(after, { 'items.swing.picture': '' }))).not.toMatch(/picture|"last"/);
});

test('what a form does not ask for stays', () => {
	const [yes, no] = options('yes', 'no');
	const scale = asked({ kind: 'scale', options: [{ ...yes, picture: 'cat' }, no], faces: true });
	expect(sent(scale, {})).toMatchObject({ faces: false, options: [{ picture: 'cat' }, { key: 'no' }] });
	expect(sent(scale, { faces: 'on' })).toMatchObject({ faces: true });
});

test('a range that ends before it begins is said at its end', () => {
	const troubles = (fields: Record<string, string>) =>
		QuestionForm.safeParse({ revision: '1', language: 'en', articles: '', ...fields }).error?.issues.map(
			({ path, message }) => [path.join('.'), message]
		);
	expect(troubles({ from: '50', to: '5' })).toEqual([['to', 'organise.consultation_range_wrong']]);
	expect(troubles({ from: '5', to: '5' })).toEqual([['to', 'organise.consultation_range_wrong']]);
	expect(troubles({ from: '9', to: '10' })).toBeUndefined();
	expect(troubles({}), 'other kinds have no range').toBeUndefined();
	expect(troubles({ from: 'many', to: '10' })).toEqual([['from', 'organise.consultation_number_wrong']]);
});

test('a number has its range, and bands that fit it', () => {
	const number = asked({ kind: 'number' });
	expect(sent(number, { from: '1', to: ' 60 ', bands: '1, 11; 31' })).toMatchObject({
		from: 1,
		to: 60,
		bands: [1, 11, 31]
	});
	expect(sent(number, { from: '0', to: '10', bands: '' })).toMatchObject({ bands: [] });
});
