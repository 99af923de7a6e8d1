import { ABOUT_ME, aboutMeQuestion, type AboutMe } from './about-me.ts';
import {
	Question,
	type Definition,
	type Option,
	type QuestionKind,
	type Tone,
	type Wording
} from './definition.ts';
import type { OptionList } from './option-lists.ts';

/** A wording with the texts of one language replaced; what is empty is left out. */
export function withTexts(
	wording: Wording | undefined,
	language: string,
	texts: Partial<Record<Tone, string>>
): Wording {
	const { [language]: _, ...others } = wording ?? {};
	const said = Object.entries(texts).filter(([, text]) => text.trim() !== '');
	return said.length ? { ...others, [language]: Object.fromEntries(said) } : others;
}

/** A definition with one more question at its end. Its options, items and boxes have no words yet. */
export function addQuestion(definition: Definition, kind: QuestionKind | AboutMe, key: string): Definition {
	const question = isAboutMe(kind)
		? aboutMeQuestion(definition, kind, key)
		: { kind, key, text: {}, ...blankLists(kind) };
	return { ...definition, questions: [...definition.questions, Question.parse(question)] };
}

function isAboutMe(kind: QuestionKind | AboutMe): kind is AboutMe {
	return (ABOUT_ME as readonly string[]).includes(kind);
}

type Lengths = { least: number; most: number };

/** How long the lists of a question of this kind may be; those that it does not have are missing. */
export function listLengths(kind: QuestionKind): Partial<Record<OptionList, Lengths>> {
	switch (kind) {
		case 'this_or_that':
			return { options: { least: 2, most: 2 } };
		case 'single':
		case 'several':
			return { options: { least: 2, most: 12 } };
		case 'scale':
			return { options: { least: 2, most: 7 } };
		case 'sorting':
			return { items: { least: 2, most: 8 }, boxes: { least: 2, most: 3 } };
		case 'ranking':
			return { items: { least: 2, most: 7 } };
		case 'statements':
			return { items: { least: 1, most: 12 } };
		default:
			return {};
	}
}

/** Three points make the shortest scale that has a middle. */
function blankLists(kind: QuestionKind): Partial<Record<OptionList, Option[]>> {
	const lists = Object.entries(listLengths(kind)) as [OptionList, Lengths][];
	return Object.fromEntries(
		lists.map(([list, { least }]) => {
			const length = kind === 'scale' ? 3 : least;
			return [list, Array.from({ length }, (_, at) => ({ key: `${NEW_KEYS[list]}_${at + 1}`, text: {} }))];
		})
	);
}

const NEW_KEYS: Record<OptionList, string> = { options: 'option', items: 'item', boxes: 'box' };

/** A definition without a question, and without the conditions that asked for it. */
export function removeQuestion(definition: Definition, key: string): Definition {
	const questions = definition.questions
		.filter((question) => question.key !== key)
		.map(({ onlyIf, ...question }) =>
			onlyIf && onlyIf.question !== key ? { ...question, onlyIf } : question
		);
	return { ...definition, questions };
}

/** The questions that are asked only because of this one. */
export function questionsThatDependOn(definition: Definition, key: string): Question[] {
	return definition.questions.filter(({ onlyIf }) => onlyIf?.question === key);
}

/** A list with the item of this key one place earlier or later; at the end it stays where it is. */
export function moved<Item extends { key: string }>(items: readonly Item[], key: string, by: -1 | 1): Item[] {
	const from = items.findIndex((item) => item.key === key);
	const to = from + by;
	const result = [...items];
	if (from < 0 || to < 0 || to >= items.length) return result;
	[result[from], result[to]] = [result[to]!, result[from]!];
	return result;
}

/** A list with one more option. Its key is none that was ever `taken`, so that old answers never change meaning. */
export function withNewOption(
	options: readonly Option[],
	taken: readonly string[],
	list: OptionList = 'options'
): Option[] {
	const name = NEW_KEYS[list];
	const keys = [...options.map(({ key }) => key), ...taken];
	const numbers = keys.map((key) => Number(new RegExp(`^${name}_(\\d+)$`).exec(key)?.[1] ?? 0));
	return [...options, { key: `${name}_${Math.max(0, ...numbers) + 1}`, text: {} }];
}
