import type { Texts, Tone, Wording } from '#lib/definition/definition.ts';
import { chooseText, chooseWording } from '#lib/definition/wording.ts';

/** A text and the language that it is really in, so that the page can mark it. */
export type Said = { text: string; language: string };

export function saidIn(languages: readonly string[], texts: Texts | null): Said | null {
	const said = chooseText(texts ?? {}, languages);
	return said.text ? said : null;
}

/** In children's words where there are some, else as it stands. */
export function saidToChildren(languages: readonly string[], childTexts: Texts, texts: Texts): Said | null {
	return saidIn(languages, Object.values(childTexts).some((text) => text.trim()) ? childTexts : texts);
}

/** The words of a tone in the first of these languages that has any, else in whichever has. */
export function saidWith(languages: readonly string[], tone: Tone, wording: Wording | null): Said | null {
	for (const language of [...languages, 'en', 'ru', ...Object.keys(wording ?? {})]) {
		const text = chooseWording(wording ?? undefined, language, tone);
		if (text) return { text, language };
	}
	return null;
}
