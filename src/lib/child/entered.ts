import type { Answer } from '#lib/definition/answer.ts';
import type { QuestionView } from './question-view.ts';

/**
 * What stands in a question's form, as it was typed and pressed: not an answer yet. An item has its box, its
 * stance, or its place in the order.
 */
export type Entered = {
	choice?: string;
	choices?: string[];
	items?: Record<string, string>;
	number?: string;
	words?: string;
	/** The pad's JSON. */
	strokes?: string;
};

/** What a form of this question sent. Names begin with `prefix` where one page has several questions. */
export function enteredIn(question: QuestionView, form: FormData, prefix = ''): Entered {
	const texts = (name: string) =>
		form
			.getAll(prefix + name)
			.flatMap((value) => (typeof value === 'string' ? value.replace(/\0/g, '') : []));
	const [choice, number, words, strokes] = ['choice', 'number', 'words', 'strokes'].map(
		(name) => texts(name)[0]
	);
	if ('items' in question) {
		const items = question.items.flatMap(({ value }) => texts(itemField(value)).map((text) => [value, text]));
		return { items: Object.fromEntries(items) as Record<string, string> };
	}
	return { choice, choices: texts('choices'), number, words, strokes };
}

/** The name of the field that says where an item was put. */
export function itemField(item: string) {
	return `item-${item}`;
}

/** An answer that was given before, as the form shows it again. */
export function enteredBefore(answer: Answer | undefined): Entered {
	if (answer === undefined || typeof answer === 'string') return {};
	if ('placed' in answer) return { items: answer.placed };
	if ('stances' in answer) return { items: answer.stances };
	if ('ranked' in answer)
		return { items: Object.fromEntries(answer.ranked.map((key, at) => [key, String(at + 1)])) };
	if ('number' in answer) return { number: String(answer.number) };
	if ('strokes' in answer) return { strokes: JSON.stringify(answer.strokes) };
	return answer;
}
