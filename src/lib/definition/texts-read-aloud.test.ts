import { expect, it } from 'vitest';
import { definitionWith } from './definition.sample.ts';
import { Definition } from './definition.ts';
import { textsReadAloud } from './texts-read-aloud.ts';

const QUESTION = {
	key: 'road',
	kind: 'single',
	text: { en: { '7-9': 'Is it safe?', '10-12': 'Is the road safe?' } },
	help: { en: { '10-12': 'Think of the way to school.' } },
	options: [
		{ key: 'yes', text: { en: { '10-12': 'Yes' } } },
		{ key: 'no', text: { en: { '10-12': 'No' } } }
	]
};
const definition = Definition.parse(definitionWith([QUESTION, { ...QUESTION, key: 'way' }]));
const said = (language: string, ...tones: Definition['tones']) =>
	textsReadAloud(definition, language, tones).filter(({ path }) => path.startsWith('questions'));

it('has every text once, with the tones that read it, in easier words too', () => {
	expect(said('en', '7-9', '10-12')).toEqual([
		{ path: 'questions.road', text: 'Is it safe?', tones: ['7-9', '10-12'] },
		{ path: 'questions.road', text: 'Is the road safe?', tones: ['10-12'] },
		{ path: 'questions.road.help', text: 'Think of the way to school.', tones: ['7-9', '10-12'] },
		{ path: 'questions.road.options.yes', text: 'Yes', tones: ['7-9', '10-12'] },
		{ path: 'questions.road.options.no', text: 'No', tones: ['7-9', '10-12'] }
	]);
});

it('has no text in a language that the definition does not speak', () => {
	expect(said('tg', '7-9')).toEqual([]);
});
