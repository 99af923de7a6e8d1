import { loadMessages } from '#lib/i18n/load-messages.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import type { PageServerLoad } from './$types';

/** `?in=kk`: the language of the page that was left. */
export const load: PageServerLoad = ({ locals, url }) => {
	const asked = url.searchParams.get('in');
	const locale = isLocale(asked) ? asked : locals.locale;
	locals.language = locale;
	return { texts: loadMessages(locale, ['away']) };
};
