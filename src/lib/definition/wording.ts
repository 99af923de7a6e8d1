import { TONES, type Texts, type Tone, type Wording } from './definition.ts';

/**
 * What a child of this tone reads in this language: its own tone, else the nearest easier one, else the nearest
 * harder one. Never another language: without a text in this one the answer is undefined.
 */
export function chooseWording(
	wording: Wording | undefined,
	language: string,
	tone: Tone
): string | undefined {
	const texts = wording?.[language];
	if (!texts) return undefined;
	return fallbackTones(tone)
		.map((candidate) => texts[candidate]?.trim())
		.find(Boolean);
}

/** The order in which tones stand in for a missing one: itself, then easier ones, then harder ones. */
export function fallbackTones(tone: Tone): Tone[] {
	const at = TONES.indexOf(tone);
	return [...TONES.slice(0, at + 1).reverse(), ...TONES.slice(at + 1)];
}

/** The same text in easier words, where the definition has them and they differ. */
export function easierWording(
	wording: Wording | undefined,
	language: string,
	tone: Tone
): string | undefined {
	const own = chooseWording(wording, language, tone);
	const at = TONES.indexOf(tone);
	return TONES.slice(0, at)
		.reverse()
		.map((candidate) => wording?.[language]?.[candidate]?.trim())
		.find((text) => text && text !== own);
}

/**
 * A title or name for a reader of this language, and the language it is really in, so that the page can mark it.
 * Organisation names and titles are shown in another language rather than not at all.
 */
export function chooseText(texts: Texts, languages: readonly string[]): { text: string; language: string } {
	const language = [...languages, 'en', 'ru', ...Object.keys(texts)].find((candidate) =>
		texts[candidate]?.trim()
	);
	return { text: language ? (texts[language] ?? '') : '', language: language ?? 'en' };
}
