/** The languages of the interface, in the order in which they are offered. Adding one is adding a folder of messages. */
export const LOCALES = ['en', 'ru', 'az', 'kk', 'ky', 'tg', 'uz', 'tr'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language by its own name, as its readers look for it. */
export const LOCALE_NAMES: Record<Locale, string> = {
	en: 'English',
	ru: 'Русский',
	az: 'Azərbaycanca',
	kk: 'Қазақша',
	ky: 'Кыргызча',
	tg: 'Тоҷикӣ',
	uz: 'Oʻzbekcha',
	tr: 'Türkçe'
};

export function isLocale(tag: unknown): tag is Locale {
	return LOCALES.includes(tag as Locale);
}
