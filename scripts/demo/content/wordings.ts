import { TONES, type Wording } from '#lib/definition/definition.ts';

/** The languages of the demo's consultations: those of the interface. */
export const LANGUAGES = ['en', 'ru', 'az', 'kk', 'ky', 'tg', 'uz', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];

export const COUNTRIES = ['KZ', 'UZ', 'KG', 'AZ', 'TJ', 'TR'] as const;
export type Country = (typeof COUNTRIES)[number];

/** The language in which most children of a country answer. */
export const MAIN_LANGUAGE: Record<Country, Language> = {
	KZ: 'kk',
	UZ: 'uz',
	KG: 'ky',
	AZ: 'az',
	TJ: 'tg',
	TR: 'tr'
};

export type Settlement = 'town' | 'village';

/** Days from the day on which the demo is filled: the past is negative, so the story never grows old. */
export type Day = number;

/** The date of a demo day, as `2026-11-21`. */
export function dateOf(day: Day, today: Date): string {
	return new Date(today.getTime() + day * 86_400_000).toISOString().slice(0, 10);
}

/** One text for every tone, or one each for 7–9, 10–12, 13 and older. */
type Said = string | readonly [young: string, middle: string, older: string];
export type InEveryLanguage<Text> = Record<Language, Text>;

/** Karakalpak, in its Latin letters: a language of children that the interface does not speak. */
export const KARAKALPAK = 'kaa';

/** A wording for all three tones in the languages given. */
export function wording(said: Partial<Record<Language | typeof KARAKALPAK, Said>>): Wording {
	return Object.fromEntries(
		Object.entries(said).map(([language, texts]) => [
			language,
			Object.fromEntries(TONES.map((tone, at) => [tone, typeof texts === 'string' ? texts : texts[at]]))
		])
	);
}
