import type { Answer, Stroke } from '#lib/definition/answer.ts';
import type { QuestionView } from './question-view.ts';

/** What the child entered, to be shown back to it: its own words, options, or the message key of why there is nothing. */
export function answerInWords(
	question: QuestionView,
	answer: Answer | undefined
): { texts: string[]; said?: string; strokes?: Stroke[] } {
	if (answer === undefined) return { texts: [], said: 'child.not_yet' };
	if (typeof answer === 'string') return { texts: [], said: `child.said_${answer}` };
	if ('words' in answer) return { texts: [answer.words] };
	if ('strokes' in answer) return { texts: [], said: 'child.said_drawing', strokes: answer.strokes };
	const chosen = 'choice' in answer ? [answer.choice] : 'choices' in answer ? answer.choices : [];
	return { texts: question.options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label) };
}
