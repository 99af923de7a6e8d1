import type { Answer, Stroke } from '#lib/definition/answer.ts';
import type { OptionView, QuestionView } from './question-view.ts';

/** One line of an answer: the item that it is about, and words in the question's language or of a message. */
export type AnswerLine = { of?: string; text?: string; said?: string };

/** What the child entered, to be shown back to it in its own words and those of the question. */
export function answerInWords(
	question: QuestionView,
	answer: Answer | undefined
): { lines: AnswerLine[]; strokes?: Stroke[]; isInOrder?: boolean } {
	if (answer === undefined) return { lines: [{ said: 'child.not_yet' }] };
	if (typeof answer === 'string') return { lines: [{ said: `child.said_${answer}` }] };
	if ('words' in answer) return { lines: [{ text: answer.words }] };
	if ('strokes' in answer) return { lines: [{ said: 'child.said_drawing' }], strokes: answer.strokes };
	if ('number' in answer) return { lines: [{ text: String(answer.number) }] };
	if ('items' in question) return aboutItems(question, answer);
	const chosen = 'choice' in answer ? [answer.choice] : 'choices' in answer ? answer.choices : [];
	const options = 'options' in question ? question.options : [];
	return {
		lines: options.filter(({ value }) => chosen.includes(value)).map(({ label }) => ({ text: label }))
	};
}

function aboutItems(
	question: Extract<QuestionView, { items: OptionView[] }>,
	answer: Extract<Answer, object>
): { lines: AnswerLine[]; isInOrder?: boolean } {
	if ('ranked' in answer)
		return { lines: answer.ranked.map((key) => ({ text: labelOf(question.items, key) })), isInOrder: true };
	const boxes = 'boxes' in question ? question.boxes : [];
	return {
		lines: question.items.flatMap(({ value, label }): AnswerLine[] => {
			if ('placed' in answer && answer.placed[value])
				return [{ of: label, text: labelOf(boxes, answer.placed[value]) }];
			if ('stances' in answer && answer.stances[value])
				return [{ of: label, said: `child.stance_${answer.stances[value]}` }];
			return [];
		})
	};
}

function labelOf(options: OptionView[], key: string) {
	return options.find(({ value }) => value === key)?.label;
}
