/** The recorded clips of some texts: by text, what follows `at` in the address of its clip. */
export type Spoken = { at: string; clips: Record<string, string> };

/** Finds the clips of texts; undefined where none was recorded. */
export type FindSpoken = (texts: readonly string[]) => Spoken | undefined;

/** A text to be read aloud, and the address of its clip where it was recorded. */
export type Piece = { text: string; clip?: string };

/** The address of the clip of a text, if it was recorded. */
export function clipOf(spoken: Spoken | undefined, text: string): string | undefined {
	return spoken && Object.hasOwn(spoken.clips, text) ? spoken.at + spoken.clips[text]! : undefined;
}

/**
 * A voice that this computer has for a language, and for its script where the tag names one. A voice of somebody's
 * server is none: a text would leave the house (invariant 11).
 */
export function localVoice(language: string): SpeechSynthesisVoice | undefined {
	const wanted = language.toLowerCase().split('-');
	return globalThis.speechSynthesis?.getVoices().find(({ lang, localService }) => {
		const parts = lang.toLowerCase().split(/[-_]/);
		return localService && wanted.every((part) => parts.includes(part)) && parts[0] === wanted[0];
	});
}
