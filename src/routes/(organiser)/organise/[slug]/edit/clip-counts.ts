import type { Definition, Tone } from '#lib/definition/definition.ts';
import { textsReadAloud } from '#lib/definition/texts-read-aloud.ts';
import { clipName, textHash } from '#lib/server/consultations/clip.ts';
import { clipsOf } from '#lib/server/consultations/clips.ts';
import { database } from '#lib/server/database.ts';

/** How many of the texts in all these languages were recorded, and how many there are. */
export async function clipCounts(
	consultationId: string,
	draft: Definition,
	languages: readonly string[] = draft.languages,
	tones: readonly Tone[] = draft.tones
): Promise<{ n: number; of: number }> {
	const clips = new Set(
		(await clipsOf(database, consultationId)).map((clip) => `${clip.language} ${clip.name}`)
	);
	const texts = languages.flatMap((language) =>
		textsReadAloud(draft, language, tones).map(({ text }) => `${language} ${clipName(textHash(text))}`)
	);
	return { n: texts.filter((text) => clips.has(text)).length, of: texts.length };
}
