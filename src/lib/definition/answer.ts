import * as z from 'zod';
import {
	AGE_BANDS,
	isInOwnWords,
	Key,
	type AgeBand,
	UNANSWERED,
	type Definition,
	type Question
} from './definition.ts';
import { LONGEST_TEXT } from './limits.ts';

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

/**
 * The questions on a child's way, given what it answered so far. An answer to a question that is no longer
 * asked, because the child went back and changed an earlier one, opens no further question.
 */
export function questionsAsked(definition: Definition, answers: Answers): Question[] {
	const asked = new Map<string, Question>();
	for (const question of definition.questions) {
		const { onlyIf } = question;
		const opened =
			!onlyIf ||
			(asked.has(onlyIf.question) &&
				chosenOptions(answers[onlyIf.question]).some((key) => onlyIf.choices.includes(key)));
		if (opened) asked.set(question.key, question);
	}
	return [...asked.values()];
}

function chosenOptions(answer: Answer | undefined): string[] {
	if (typeof answer !== 'object') return [];
	if ('choice' in answer) return [answer.choice];
	return 'choices' in answer ? answer.choices : [];
}

/** Whether this answer can belong to this question; an answer that cannot is refused, not bent. */
export function fits(question: Question, answer: Answer): boolean {
	if (answer === 'dont_know') return question.dontKnow;
	if (answer === 'rather_not') return question.ratherNot;
	if (answer === 'not_asked') return question.onlyIf !== undefined;
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
