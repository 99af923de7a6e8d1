import type { FindSpoken } from '#lib/child/spoken.ts';
import { clipName, textHash } from '../consultations/clip.ts';
import { clipNames } from '../consultations/clips.ts';
import { database } from '../database.ts';
import { kept } from './kept.ts';

const namesOf = kept((consultationId: string, language: string) =>
	clipNames(database, consultationId, language)
);

/** What was recorded of a consultation in a language. */
export async function findSpoken(consultationId: string, language: string): Promise<FindSpoken> {
	const names = await namesOf(consultationId, language);
	if (names.size === 0) return () => undefined;
	return (texts) => {
		const clips = texts.flatMap((text) => {
			const name = clipName(textHash(text));
			return names.has(name) ? [[text, `${name}?${names.get(name)}`]] : [];
		});
		if (clips.length === 0) return undefined;
		return { at: clipAddress(consultationId, language, ''), clips: Object.fromEntries(clips) };
	};
}

/** Where the clip of this name is served: from the root, since the page that plays it may be any. */
export function clipAddress(consultation: string, language: string, name: string): string {
	return `/clips/${consultation}/${language}/${name}`;
}
