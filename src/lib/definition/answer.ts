import * as z from 'zod';
import { isInOwnWords, Key, type Definition, type Question } from './definition.ts';

/** Why there is no answer; five different things that are never added together. */
export const UNANSWERED = ['not_asked', 'skipped', 'dont_know', 'rather_not', 'not_reached'] as const;
export type Unanswered = (typeof UNANSWERED)[number];

/** The longest text of a child, in characters. */
export const LONGEST_TEXT = 2000;

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

/** One answer as it is stored: why there is none, an option's key, several keys, words, or strokes. */
export const Answer = z.union([
	z.enum(UNANSWERED),
	z.strictObject({ choice: Key }),
	z.strictObject({ choices: z.array(Key).min(1) }),
	z.strictObject({ words: z.string().min(1).max(LONGEST_TEXT) }),
	z.strictObject({ strokes: Drawing })
]);
export type Answer = z.infer<typeof Answer>;

/** By question key. A key that is missing has not been reached yet. */
export type Answers = Record<string, Answer>;

/** Whether the question is put to a child who gave these answers. */
export function isAsked(question: Question, answers: Answers): boolean {
	if (!question.onlyIf) return true;
	const given = answers[question.onlyIf.question];
	const chosen =
		typeof given !== 'object'
			? []
			: 'choice' in given
				? [given.choice]
				: 'choices' in given
					? given.choices
					: [];
	return chosen.some((key) => question.onlyIf?.choices.includes(key));
}

/** The questions on a child's way, given what it answered so far. */
export function questionsAsked(definition: Definition, answers: Answers): Question[] {
	return definition.questions.filter((question) => isAsked(question, answers));
}

/** Whether this answer can belong to this question; an answer that cannot is refused, not bent. */
export function fits(question: Question, answer: Answer): boolean {
	if (typeof answer === 'string') return true;
	if ('words' in answer) return isInOwnWords(question);
	if ('strokes' in answer) return question.kind === 'drawing';
	if (!('options' in question)) return false;
	const known = (key: string) => question.options.some((option) => option.key === key);
	if ('choice' in answer) return question.kind !== 'several' && known(answer.choice);
	const most = question.kind === 'several' ? (question.most ?? question.options.length) : 0;
	return (
		new Set(answer.choices).size === answer.choices.length &&
		answer.choices.length <= most &&
		answer.choices.every(known)
	);
}

/**
 * The answers as they are handed in: one entry for every question of the definition, with *not asked* and
 * *not reached* told apart.
 */
export function completeAnswers(definition: Definition, answers: Answers): Answers {
	return Object.fromEntries(
		definition.questions.map((question) => [
			question.key,
			!isAsked(question, answers) ? 'not_asked' : (answers[question.key] ?? 'not_reached')
		])
	);
}
