import type { Definition, Tone } from './definition.ts';
import { wordingsOf } from './gaps.ts';
import { chooseWording, easierWording } from './wording.ts';

/** A text that can be read aloud to children: the first place where it stands, and the tones that read it. */
export type TextReadAloud = { path: string; text: string; tones: Tone[] };

/** Every text that children of these tones read in a language, once, in the order in which they read. */
export function textsReadAloud(
	definition: Definition,
	language: string,
	tones: readonly Tone[]
): TextReadAloud[] {
	const texts = new Map<string, TextReadAloud>();
	for (const { path, wording } of wordingsOf(definition))
		for (const tone of tones)
			for (const text of [chooseWording(wording, language, tone), easierWording(wording, language, tone)]) {
				if (!text) continue;
				const known = texts.get(text) ?? { path, text, tones: [] };
				if (!known.tones.includes(tone)) known.tones.push(tone);
				texts.set(text, known);
			}
	return [...texts.values()];
}
