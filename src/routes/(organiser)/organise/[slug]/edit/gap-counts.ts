import type { Definition } from '#lib/definition/definition.ts';
import { mayOpenWith } from '#lib/definition/gaps.ts';

/** How many texts are missing under these paths, by language. */
export function gapCounts(draft: Definition, isUnder: (path: string) => boolean): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { path, language } of mayOpenWith(draft, draft.languages, draft.tones))
		if (isUnder(path)) counts[language] = (counts[language] ?? 0) + 1;
	return counts;
}

/** Whether a path is that of a question, its help or one of its options. */
export const isOfQuestion = (path: string, key: string) =>
	path === `questions.${key}` || path.startsWith(`questions.${key}.`);
