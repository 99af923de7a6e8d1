/**
 * Dates and numbers in words, on the server only: browsers have no such data for Kazakh, Kyrgyz, Tajik, Uzbek
 * and Azerbaijani.
 */

/** A day such as `2026-11-21`, written out: "21 November 2026". */
export function formatDay(locale: string, day: string, style: 'long' | 'medium' = 'long'): string {
	return new Intl.DateTimeFormat(dateLocales(locale), { dateStyle: style, timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`)
	);
}

/** A moment, with the hour and minute of the server's own time zone. */
export function formatMoment(locale: string, at: Date): string {
	return new Intl.DateTimeFormat(dateLocales(locale), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** The hour and minute of a moment. */
export function formatHour(locale: string, at: Date): string {
	return new Intl.DateTimeFormat(dateLocales(locale), { timeStyle: 'short' }).format(at);
}

export function formatNumber(locale: string, n: number): string {
	return new Intl.NumberFormat([locale, 'en']).format(n);
}

/** Whole per cent: 57 is "57%". */
export function formatPercent(locale: string, percent: number): string {
	return new Intl.NumberFormat([locale, 'en'], { style: 'percent' }).format(percent / 100);
}

/** The name of a country in the reader's language: "Kazakhstan". */
export function countryName(locale: string, country: string): string {
	return new Intl.DisplayNames([locale, 'en'], { type: 'region' }).of(country) ?? country;
}

/** The name of a language in itself, as its readers look for it: "Қазақ тілі" is listed as "қазақ тілі". */
export function languageName(language: string, locale = language): string {
	return new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(language) ?? language;
}

/** English as it is read in the region: the day before the month. */
function dateLocales(locale: string): string[] {
	return locale === 'en' ? ['en-GB'] : [locale, 'en-GB'];
}
