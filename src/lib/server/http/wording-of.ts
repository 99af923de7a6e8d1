import { LanguageTag, Tone, type Wording } from '#lib/definition/definition.ts';

/** The wording that came as `name.ru.7-9`; what is empty is left out. */
export function wordingOf(fields: Record<string, string | string[]>, name: string): Wording {
	const wording: Wording = {};
	for (const [field, text] of Object.entries(fields)) {
		const [prefix, tag, tone] = field.split('.');
		if (prefix !== name || typeof text !== 'string' || !text.trim()) continue;
		const language = LanguageTag.safeParse(tag);
		const known = Tone.safeParse(tone);
		if (language.success && known.success)
			(wording[language.data] ??= {})[known.data] = text.trim().slice(0, 2000);
	}
	return wording;
}
