import type { RequestEvent } from '@sveltejs/kit';
import { isLocale, LOCALES, type Locale } from '#lib/i18n/locales.ts';
import { readCookie, writeCookie } from './cookies.ts';

/** The language of the interface: `?lang=` (which is remembered), else the cookie, else what the browser asks. */
export function localeOf(event: RequestEvent): Locale {
	const asked = event.url.searchParams.get('lang');
	if (isLocale(asked)) {
		writeCookie(event, 'lang', asked, 365);
		return asked;
	}
	const remembered = readCookie(event, 'lang');
	return isLocale(remembered)
		? remembered
		: fromAcceptLanguage(event.request.headers.get('accept-language') ?? '');
}

/** The first of ours in order of the browser's weights; English where none is. */
function fromAcceptLanguage(header: string): Locale {
	const wanted = header
		.split(',')
		.map((part) => {
			const [tag = '', weight = 'q=1'] = part.trim().split(';');
			return { base: tag.trim().slice(0, 2).toLowerCase(), weight: Number(weight.trim().slice(2)) || 0 };
		})
		.sort((a, b) => b.weight - a.weight)
		.map(({ base }) => LOCALES.find((locale) => locale === base));
	return wanted.find((locale) => locale !== undefined) ?? 'en';
}
