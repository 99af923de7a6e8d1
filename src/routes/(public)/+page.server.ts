import { database } from '#lib/server/database.ts';
import { summarisedLately } from '#lib/server/feedback/summarised-lately.ts';
import { voiceToFollow } from '#lib/server/feedback/voice.ts';
import { DEMO_DOORS, DEMO_PASSWORD, isDemo, type DemoDoor } from '#lib/server/installation/demo-doors.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { locale } }) => {
	const [lately, voice, demo] = await Promise.all([
		summarisedLately(database, locale, 3),
		voiceToFollow(database),
		isDemo(database)
	]);
	const followed = voice ? [{ key: 'voice', to: `/voices/${voice}` }] : [];
	const doors: DemoDoor[] = [...DEMO_DOORS, ...followed];
	return { lately, voice, demo: demo ? { doors, password: DEMO_PASSWORD } : null };
};
