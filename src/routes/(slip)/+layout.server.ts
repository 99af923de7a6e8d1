import { loadMessages } from '#lib/i18n/load-messages.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { locale } }) => ({
	messages: loadMessages(locale, ['entrance', 'sessions', 'error'])
});
