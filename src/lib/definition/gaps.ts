import { ABOUT_FIELDS, type Definition, type Texts, type Tone, type Wording } from './definition.ts';
import { optionLists } from './option-lists.ts';
import { chooseWording } from './wording.ts';

/** A text that some child would not get: where it stands, by keys (`questions.road.options.yes`), and in what. */
export type Gap = { path: string; language: string };

/**
 * What is missing before a part with these languages and tones may open: every text that a child of one of the
 * tones would not find in one of the languages, stand-in tones counted. Empty means that nothing is.
 */
export function mayOpenWith(
	definition: Definition,
	languages: readonly string[],
	tones: readonly Tone[]
): Gap[] {
	const missing = [
		...textsOf(definition).map(({ path, texts }) => ({
			path,
			in: languages.filter((language) => !texts[language]?.trim())
		})),
		...wordingsOf(definition).map(({ path, wording }) => ({
			path,
			in: languages.filter((language) => tones.some((tone) => !chooseWording(wording, language, tone)))
		}))
	];
	return missing.flatMap(({ path, in: without }) => without.map((language) => ({ path, language })));
}

function textsOf(definition: Definition): { path: string; texts: Texts }[] {
	return [
		{ path: 'title', texts: definition.title },
		{ path: 'purpose', texts: definition.purpose }
	];
}

/** Every wording that a child may read, in order, with its path. */
export function wordingsOf(definition: Definition): { path: string; wording: Wording }[] {
	return [
		...ABOUT_FIELDS.map((field) => ({ path: `about.${field}`, wording: definition.about[field] })),
		...definition.questions.flatMap((question) => {
			const path = `questions.${question.key}`;
			return [
				{ path, wording: question.text },
				...(isBegun(question.help) ? [{ path: `${path}.help`, wording: question.help }] : []),
				...optionLists(question).flatMap(({ list, options }) =>
					options.map(({ key, text }) => ({ path: `${path}.${list}.${key}`, wording: text }))
				)
			];
		})
	];
}

/** A help text may be left out, but not in one language only. */
function isBegun(wording: Wording | undefined): wording is Wording {
	return Object.values(wording ?? {}).some((tones) => Object.values(tones).some((text) => text?.trim()));
}
