import { fetchMessages } from '#lib/i18n/fetch-messages.ts';
import type { LayoutLoad } from './$types';

// The texts come as a file of their own, once for a whole lesson, and not with every page.
export const load: LayoutLoad = async ({ data }) => {
	if (import.meta.env.SSR) {
		const { childMessages } = await import('#lib/i18n/load-messages.ts');
		return { ...data, messages: childMessages(data.locale, data.tone) };
	} else return { ...data, messages: await fetchMessages(data.locale, data.messagesFiles) };
};
