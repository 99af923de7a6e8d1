import { describe, expect, it } from 'vitest';
import { ABOUT_FIELDS, Definition, TONES } from './definition.ts';
import { definitionWith, options, said } from './definition.sample.ts';
import { mayOpenWith } from './gaps.ts';

const road = { key: 'road', kind: 'single', text: said('?'), options: options('yes', 'no') };
const gaps = (question: object, more: object = {}, languages = ['en', 'ru']) =>
	mayOpenWith(Definition.parse(definitionWith([{ ...road, ...question }], more)), languages, TONES);

describe('what is missing before opening', () => {
	it('is nothing when one tone of each language has each text', () => {
		expect(gaps({})).toEqual([]);
	});

	it('names a question, an option and a help by their keys and language', () => {
		expect(gaps({ text: { en: { '13+': '?' } } })).toEqual([{ path: 'questions.road', language: 'ru' }]);
		const [yes, no] = options('yes', 'no');
		expect(gaps({ options: [yes, { ...no, text: { ru: { '7-9': 'нет' } } }] })).toEqual([
			{ path: 'questions.road.options.no', language: 'en' }
		]);
		expect(gaps({ help: { en: { '7-9': 'Think of the way to school' } } })).toEqual([
			{ path: 'questions.road.help', language: 'ru' }
		]);
	});

	it('names the things to sort and the boxes for them', () => {
		const [here, there] = options('here', 'there');
		const sorting = {
			key: 'road',
			kind: 'sorting',
			text: said('?'),
			items: [{ ...options('lamp')[0], text: { en: { '7-9': 'A lamp' } } }, ...options('tree')],
			boxes: [here, { ...there, text: { ru: { '7-9': 'там' } } }]
		};
		const definition = Definition.parse(definitionWith([sorting]));
		expect(mayOpenWith(definition, ['en', 'ru'], TONES)).toEqual([
			{ path: 'questions.road.items.lamp', language: 'ru' },
			{ path: 'questions.road.boxes.there', language: 'en' }
		]);
	});

	it('takes a blank text for a missing one and asks for no help text where there is none', () => {
		expect(gaps({ text: { en: { '10-12': ' ' }, ru: { '10-12': '?' } } })).toEqual([
			{ path: 'questions.road', language: 'en' }
		]);
		expect(gaps({ help: { en: { '7-9': ' ' }, ru: {} } })).toEqual([]);
	});

	it('includes each thing that a child is told before the first question, and the title', () => {
		const about = Object.fromEntries(ABOUT_FIELDS.map((field) => [field, { en: { '10-12': field } }]));
		expect(
			gaps({}, { about, title: { en: 'Roads' }, purpose: {} }).map(
				({ path, language }) => `${path} ${language}`
			)
		).toEqual(['title ru', 'purpose en', 'purpose ru', ...ABOUT_FIELDS.map((field) => `about.${field} ru`)]);
	});

	it('looks only at the languages of the part', () => {
		expect(gaps({ text: { en: { '13+': '?' } } }, {}, ['en'])).toEqual([]);
		expect(gaps({}, {}, ['kk']).length).toBe(2 + ABOUT_FIELDS.length + 3);
	});
});
