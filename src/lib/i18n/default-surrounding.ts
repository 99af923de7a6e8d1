import { isLocale, type Locale } from './locales.ts';

/** The interface language around a consultation's language where none was chosen: its own, else Russian. */
export function defaultSurrounding(language: string): Locale {
	const base = language.split('-')[0];
	return isLocale(base) ? base : 'ru';
}
