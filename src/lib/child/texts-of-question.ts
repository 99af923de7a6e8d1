import type { QuestionView } from './question-view.ts';
import type { FindSpoken } from './spoken.ts';

/** All that a child can have read of a question, in the order in which it reads it; the easier words come last. */
export function textsOfQuestion(question: QuestionView): { plain: string[]; easier: string[] } {
	const options = [
		...('options' in question ? question.options : []),
		...('items' in question ? question.items : []),
		...('boxes' in question ? question.boxes : [])
	];
	return {
		plain: [question.text, ...(question.help ? [question.help] : []), ...options.map(({ label }) => label)],
		easier: [question, ...options].flatMap(({ easier }) => easier ?? [])
	};
}

/** The same, one after the other. */
export function allTextsOf(question: QuestionView): string[] {
	const { plain, easier } = textsOfQuestion(question);
	return [...plain, ...easier];
}

/** A question with where its texts can be heard. */
export function withSpoken(question: QuestionView, find: FindSpoken): QuestionView {
	const spoken = find(allTextsOf(question));
	return spoken ? { ...question, spoken } : question;
}
