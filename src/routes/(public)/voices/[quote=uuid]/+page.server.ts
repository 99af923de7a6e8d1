import { database } from '#lib/server/database.ts';
import { followVoice } from '#lib/server/feedback/voice.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { locale } }) => ({
	voice: await followVoice(database, params.quote, locale)
});
