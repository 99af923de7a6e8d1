import type { Tone, Wording } from '#lib/definition/definition.ts';

/** The fields `NAME.TONE` of a form: one wording in the language that is edited. */
export function textsOf(
	entered: Record<string, string | string[]>,
	name: string,
	tones: readonly Tone[]
): Partial<Record<Tone, string>> {
	return Object.fromEntries(tones.map((tone) => [tone, String(entered[`${name}.${tone}`] ?? '').trim()]));
}

/** The language that is edited, as `?language=` names it; the one that the consultation is written in otherwise. */
export function editedLanguage(url: URL, languages: readonly string[]): string {
	const asked = url.searchParams.get('language');
	return languages.find((language) => language === asked) ?? languages[0]!;
}

/** A wording in one language as the fields `NAME.TONE` that a form shows. */
export function fieldsOf(
	wording: Wording | undefined,
	name: string,
	tones: readonly Tone[],
	language: string
): Record<string, string> {
	return Object.fromEntries(tones.map((tone) => [`${name}.${tone}`, wording?.[language]?.[tone] ?? '']));
}
