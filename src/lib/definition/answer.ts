import * as z from 'zod';
import {
	AGE_BANDS,
	isInOwnWords,
	Key,
	STANCES,
	type AgeBand,
	UNANSWERED,
	type Definition,
	type Question
} from './definition.ts';
import { LONGEST_TEXT } from './limits.ts';
import { questionsAsked } from './questions-asked.ts';

/** A drawing: strokes without times, in a box of 1000 × 750 units. */
export const Stroke = z.strictObject({
	colour: z.string().regex(/^#[0-9a-f]{6}$/),
	width: z.number().min(1).max(60),
	points: z
		.array(z.tuple([z.number().min(0).max(1000), z.number().min(0).max(750)]))
		.min(1)
		.max(2000)
});
export type Stroke = z.infer<typeof Stroke>;
export const Drawing = z.array(Stroke).min(1).max(600);

/**
 * One answer as it is stored: why there is none, an option's key, several keys, the box of each item that was put
 * into one, items in the child's order, the stance on each statement it spoke to, a number, words, or strokes.
 */
export const Answer = z.union([
	z.enum(UNANSWERED),
	z.strictObject({ choice: Key }),
	z.strictObject({ choices: z.array(Key).min(1) }),
	z.strictObject({ placed: z.record(Key, Key).refine(isNotEmpty) }),
	z.strictObject({ ranked: z.array(Key).min(1) }),
	z.strictObject({ stances: z.record(Key, z.enum(STANCES)).refine(isNotEmpty) }),
	z.strictObject({ number: z.int() }),
	z.strictObject({ words: z.string().min(1).max(LONGEST_TEXT) }),
	z.strictObject({ strokes: Drawing })
]);
export type Answer = z.infer<typeof Answer>;

function isNotEmpty(record: object) {
	return Object.keys(record).length > 0;
}

/** What came for this question, as an answer that belongs to it; undefined if it is none. */
export function answerTo(question: Question, sent: unknown): Answer | undefined {
	const { data } = Answer.safeParse(sent);
	return data !== undefined && fits(question, data) ? data : undefined;
}

/** By question key. A key that is missing has not been reached yet. */
export type Answers = Record<string, Answer>;

/** Whether this answer can belong to this question; an answer that cannot is refused, not bent. */
export function fits(question: Question, answer: Answer): boolean {
	if (answer === 'dont_know') return question.dontKnow;
	if (answer === 'rather_not') return question.ratherNot;
	if (answer === 'not_asked') return question.onlyIf !== undefined;
	if (typeof answer === 'string') return true;
	if ('words' in answer) return isInOwnWords(question);
	if ('strokes' in answer) return question.kind === 'drawing';
	if ('number' in answer)
		return question.kind === 'number' && answer.number >= question.from && answer.number <= question.to;
	if ('placed' in answer)
		return (
			question.kind === 'sorting' &&
			Object.keys(answer.placed).every(among(question.items)) &&
			Object.values(answer.placed).every(among(question.boxes))
		);
	if ('stances' in answer)
		return question.kind === 'statements' && Object.keys(answer.stances).every(among(question.items));
	if ('ranked' in answer)
		return (
			question.kind === 'ranking' &&
			new Set(answer.ranked).size === answer.ranked.length &&
			answer.ranked.every(among(question.items))
		);
	if (!('options' in question)) return false;
	const known = among(question.options);
	if ('choice' in answer) return question.kind !== 'several' && known(answer.choice);
	const most = question.kind === 'several' ? (question.most ?? question.options.length) : 0;
	return (
		new Set(answer.choices).size === answer.choices.length &&
		answer.choices.length <= most &&
		answer.choices.every(known)
	);
}

function among(options: readonly { key: string }[]) {
	return (key: string) => options.some((option) => option.key === key);
}

/**
 * The answers as they are handed in: one entry for every question of the definition and none besides, with
 * *not asked* and *not reached* told apart. What was answered to a question that is not asked is left out.
 */
export function completeAnswers(definition: Definition, answers: Answers): Answers {
	const asked = new Set(questionsAsked(definition, answers));
	return Object.fromEntries(
		definition.questions.map((question) => [
			question.key,
			!asked.has(question) ? 'not_asked' : (answers[question.key] ?? 'not_reached')
		])
	);
}

/** The age band that the child gave, from the option's key: `a7_9` is "7-9". */
export function ageBandOf(definition: Definition, answers: Answers): AgeBand | null {
	const question = definition.questions.find(({ aboutMe }) => aboutMe === 'age');
	const answer = question && answers[question.key];
	if (typeof answer !== 'object' || !('choice' in answer)) return null;
	return AGE_BANDS.find((band) => answer.choice === ageOption(band)) ?? null;
}

/** The key of the option that says an age band. */
export function ageOption(band: string): string {
	return `a${band.replace('-', '_')}`;
}
