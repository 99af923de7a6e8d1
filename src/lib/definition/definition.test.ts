import { describe, expect, it } from 'vitest';
import { ABOUT_FIELDS, Definition, isInOwnWords } from './definition.ts';
import { definitionWith, options } from './definition.sample.ts';

const problems = (questions: object[]) => {
	const result = Definition.safeParse(definitionWith(questions));
	return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
};
const yesNo = { kind: 'single', text: {}, options: options('yes', 'no') };

describe('a definition', () => {
	it('is complete with its defaults', () => {
		const definition = Definition.parse(definitionWith([{ key: 'road', ...yesNo }]));
		expect(definition.breakdowns).toEqual(['part']);
		expect(definition.questions[0]).toMatchObject({ dontKnow: false, ratherNot: false, articles: [] });
		expect(Object.keys(definition.about)).toEqual([...ABOUT_FIELDS]);
	});

	it('refuses two questions or two options of one key', () => {
		expect(
			problems([
				{ key: 'road', ...yesNo },
				{ key: 'road', ...yesNo }
			])
		).toEqual(['questions.1.key definition.key_twice']);
		expect(problems([{ key: 'road', ...yesNo, options: options('yes', 'yes') }])).toEqual([
			'questions.0.options definition.option_twice'
		]);
	});

	it('refuses a condition on a later question, on itself, on no question and on no option', () => {
		const asks = (question: string, choices: string[]) => ({ onlyIf: { question, choices } });
		const first = { key: 'first', ...yesNo };
		const second = { key: 'second', ...yesNo };
		expect(problems([first, { ...second, ...asks('first', ['yes']) }])).toEqual([]);
		const unknown = (index: number) => [`questions.${index}.onlyIf definition.condition_unknown`];
		expect(problems([{ ...first, ...asks('second', ['yes']) }, second])).toEqual(unknown(0));
		expect(problems([{ ...first, ...asks('first', ['yes']) }])).toEqual(unknown(0));
		expect(problems([first, { ...second, ...asks('third', ['yes']) }])).toEqual(unknown(1));
		expect(problems([first, { ...second, ...asks('first', ['yes', 'perhaps']) }])).toEqual(unknown(1));
		expect(
			problems([
				{ key: 'words', kind: 'text', text: {} },
				{ ...second, ...asks('words', ['yes']) }
			])
		).toEqual(unknown(1));
	});

	it('keeps the names of being unanswered and of objects themselves out of its keys', () => {
		expect(problems([{ key: 'road', ...yesNo, options: options('yes', 'skipped') }])).toEqual([
			'questions.0.options.1.key definition.option_reserved'
		]);
		expect(problems([{ key: 'constructor', ...yesNo }])).toEqual(['questions.0.key definition.key_reserved']);
	});

	it('refuses what it does not know rather than losing it', () => {
		expect(problems([{ key: 'road', ...yesNo, colour: 'red' }])).toHaveLength(1);
		expect(problems([{ key: 'road', ...yesNo, kind: 'guessing' }])).toHaveLength(1);
	});

	it('knows which answers are in own words', () => {
		const { questions } = Definition.parse(
			definitionWith([
				{ key: 'a', ...yesNo },
				{ key: 'b', ...yesNo, kind: 'several' },
				{ key: 'c', ...yesNo, kind: 'scale' },
				{ key: 'd', kind: 'text', text: {} },
				{ key: 'e', kind: 'drawing', text: {} }
			])
		);
		expect(questions.filter(isInOwnWords).map((question) => question.kind)).toEqual(['text', 'drawing']);
	});
});
