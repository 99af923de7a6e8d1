import { readDigits } from '#lib/codes/digits.ts';
import type { Answer, Stroke } from '#lib/definition/answer.ts';
import { LONGEST_TEXT } from '#lib/definition/limits.ts';
import { enteredIn, type Entered } from './entered.ts';
import type { OptionView, QuestionView, ViewOf } from './question-view.ts';

/** What the form of a question says where the bell rang and the child hands in what it has. */
export const HAND_IN = 'hand_in';

/** An answer, or the message of what the child can do about it, with its numbers. */
export type ReadAnswer =
	| { answer: Answer; error?: undefined }
	| { answer?: undefined; error: string; payload?: Record<string, number> };

/**
 * What the child meant by the form of a question. "Next" with nothing entered is a skip: no question wants an
 * answer. The browser and the server read alike; the server checks what came of it once more.
 *
 * @param prefix  of the names of the fields, where one page has several questions
 */
export function readAnswer(question: QuestionView, form: FormData, prefix = ''): ReadAnswer {
	const say = form.get(`${prefix}say`);
	if (say === 'skipped') return { answer: 'skipped' };
	if (say === 'dont_know' && question.dontKnow) return { answer: 'dont_know' };
	if (say === 'rather_not' && question.ratherNot) return { answer: 'rather_not' };
	return readEntered(question, enteredIn(question, form, prefix));
}

function readEntered(question: QuestionView, entered: Entered): ReadAnswer {
	switch (question.kind) {
		case 'this_or_that':
		case 'single':
		case 'scale':
			return readChoice(question.options, entered.choice);
		case 'several':
			return readChoices(question, entered.choices ?? []);
		case 'sorting':
			return answered('placed', among(question.boxes, entered.items));
		case 'statements':
			return answered('stances', among(STANCES, entered.items));
		case 'ranking':
			return readRanking(question, entered.items ?? {});
		case 'number':
			return readNumber(question, entered.number ?? '');
		case 'drawing':
			return entered.strokes ? readStrokes(entered.strokes) : readWords(entered.words ?? '');
		case 'text':
			return readWords(entered.words ?? '');
	}
}

/** As in the definition, whose schema the browser does not load. */
const STANCES = ['agree', 'disagree', 'pass'].map((value) => ({ value }));

function isAmong(options: readonly { value: string }[], key: string | undefined): key is string {
	return options.some(({ value }) => value === key);
}

/** The items that were put to something that there is. */
function among(targets: readonly { value: string }[], items: Record<string, string> = {}) {
	return Object.fromEntries(Object.entries(items).filter(([, target]) => isAmong(targets, target)));
}

function answered(name: 'placed' | 'stances', items: Record<string, string>): ReadAnswer {
	return { answer: Object.keys(items).length ? ({ [name]: items } as Answer) : 'skipped' };
}

function readChoice(options: OptionView[], choice: string | undefined): ReadAnswer {
	return { answer: isAmong(options, choice) ? { choice } : 'skipped' };
}

function readChoices({ options, most }: ViewOf<'several'>, entered: string[]): ReadAnswer {
	const choices = [...new Set(entered)].filter((key) => isAmong(options, key));
	if (most !== null && choices.length > most) return { error: 'child.too_many', payload: { n: most } };
	return { answer: choices.length ? { choices } : 'skipped' };
}

/** Places may be left out, and not all items need one; but an order that the child did not make is never guessed. */
function readRanking({ items }: ViewOf<'ranking'>, entered: Record<string, string>): ReadAnswer {
	const places = Object.entries(entered)
		.map(([key, place]) => ({ key, place: Number(place) }))
		.filter(({ place }) => place >= 1 && place <= items.length);
	if (new Set(places.map(({ place }) => place)).size < places.length) return { error: 'child.same_place' };
	places.sort((a, b) => a.place - b.place);
	return { answer: places.length ? { ranked: places.map(({ key }) => key) } : 'skipped' };
}

function readNumber({ from, to }: ViewOf<'number'>, typed: string): ReadAnswer {
	if (typed.trim() === '') return { answer: 'skipped' };
	// A sign or a fraction is no slip of the finger that could be read over.
	const digits = /[\p{Pd}._]/u.test(typed) ? null : readDigits(typed);
	if (!digits) return { error: 'child.number_wrong', payload: { from, to } };
	const number = Number(digits);
	if (number < from || number > to) return { error: 'child.number_range', payload: { from, to } };
	return { answer: { number } };
}

function readWords(text: string): ReadAnswer {
	const words = text.replace(/\r\n?/g, '\n').trim();
	if (words.length > LONGEST_TEXT) return { error: 'child.too_long' };
	return { answer: words === '' ? 'skipped' : { words } };
}

/** The pad's own JSON. An empty paper is a skip. */
function readStrokes(json: string): ReadAnswer {
	const strokes = parsed(json);
	if (!Array.isArray(strokes)) return { error: 'child.draw_again' };
	return { answer: strokes.length ? { strokes: strokes as Stroke[] } : 'skipped' };
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
