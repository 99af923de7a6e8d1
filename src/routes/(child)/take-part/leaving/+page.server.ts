import { loadMessages } from '#lib/i18n/load-messages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	await parent();
	return { texts: loadMessages(locals.locale, ['leaving']) };
};
