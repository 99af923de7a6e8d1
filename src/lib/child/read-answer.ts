import type { Answer } from '#lib/definition/answer.ts';
import { Drawing } from '#lib/definition/answer.ts';
import { LONGEST_TEXT } from '#lib/definition/limits.ts';
import type { Question } from '#lib/definition/definition.ts';

/** What a question's form sends: the button that was pressed, and what was chosen or written. */
export type AnswerFields = {
	say?: string;
	choice?: string;
	choices: string[];
	words?: string;
	strokes?: string;
};

/** An answer, or the message key of what the child can do about it. */
export type ReadAnswer = { answer: Answer; error?: undefined } | { answer?: undefined; error: string };

/** What the child meant. "Next" with nothing entered is a skip: no question wants an answer. */
export function readAnswer(question: Question, fields: AnswerFields): ReadAnswer {
	if (fields.say === 'skipped') return { answer: 'skipped' };
	if (fields.say === 'dont_know' && question.dontKnow) return { answer: 'dont_know' };
	if (fields.say === 'rather_not' && question.ratherNot) return { answer: 'rather_not' };
	if (question.kind === 'drawing' && fields.strokes) return readStrokes(fields.strokes);
	if (question.kind === 'text' || question.kind === 'drawing') return readWords(fields.words ?? '');
	if (!('options' in question)) return { answer: 'skipped' };
	const known = new Set(question.options.map(({ key }) => key));
	if (question.kind === 'several')
		return readChoices(
			[...new Set(fields.choices)].filter((key) => known.has(key)),
			question.most
		);
	return { answer: fields.choice && known.has(fields.choice) ? { choice: fields.choice } : 'skipped' };
}

function readWords(text: string): ReadAnswer {
	const words = text.replace(/\r\n?/g, '\n').trim();
	if (words.length > LONGEST_TEXT) return { error: 'child.too_long' };
	return { answer: words === '' ? 'skipped' : { words } };
}

/** The pad's own JSON. An empty paper is a skip. */
function readStrokes(json: string): ReadAnswer {
	const strokes = Drawing.safeParse(parsed(json));
	if (strokes.success) return { answer: { strokes: strokes.data } };
	return json === '[]' ? { answer: 'skipped' } : { error: 'child.draw_again' };
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

function readChoices(choices: string[], most: number | undefined): ReadAnswer {
	if (most !== undefined && choices.length > most) return { error: 'child.too_many' };
	return { answer: choices.length ? { choices } : 'skipped' };
}
