import { LOCALE_NAMES, LOCALES } from '#lib/i18n/locales.ts';

/** The links that switch the language of a page and stay on it. */
export function languageLinks(path: string) {
	return LOCALES.map((tag) => ({ tag, name: LOCALE_NAMES[tag], href: `${path}?lang=${tag}` }));
}
