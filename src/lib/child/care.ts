import type { Answers } from '#lib/definition/answer.ts';
import type { findPersonalData, PersonalData } from '#lib/personal-data/find-personal-data.ts';

/** What in a child's own words looks like personal data, by question; only questions in which something does. It is shown to this child only, and kept nowhere. */
export type Care = Record<string, PersonalData[]>;

/** @param find  the detector: the server has it at hand, the browser loads it when the child looks its answers over */
export function careOf(answers: Answers, find: typeof findPersonalData): Care {
	return Object.fromEntries(
		Object.entries(answers).flatMap(([key, answer]) => {
			const found = typeof answer === 'object' && 'words' in answer ? find(answer.words) : [];
			return found.length ? [[key, found]] : [];
		})
	);
}
