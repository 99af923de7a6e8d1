import type { Texts, Tone, Wording } from '#lib/definition/definition.ts';
import { chooseText, chooseWording } from '#lib/definition/wording.ts';
import type { Told } from '../contributions/question-asked.ts';

export type { Told } from '../contributions/question-asked.ts';

/** For whom a page is: it chooses the tone of questions and options. */
export type Reader = { languages: readonly string[]; tone: Tone };

/** The language of the reader, with the interface's beside a language with a script of its own. */
export function readerOf(locale: string, forChildren = false): Reader {
	return { languages: [locale], tone: forChildren ? '10-12' : '13+' };
}

/** A wording of the definition for this reader, in another language rather than not at all. */
export function toldWording(wording: Wording, { languages, tone }: Reader): Told {
	const texts = Object.fromEntries(
		Object.keys(wording).map((language) => [language, chooseWording(wording, language, tone) ?? ''])
	);
	return chooseText(texts, languages);
}

export function toldText(texts: Texts, { languages }: Reader): Told {
	return chooseText(texts, languages);
}
