import { chooseText } from '#lib/definition/wording.ts';
import { database } from '#lib/server/database.ts';
import { formatDay } from '#lib/server/formats.ts';
import { forumsOf } from '#lib/server/forums/forums.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, locale } }) => ({
	mayCreate: viewer!.appointments.some(({ role, organisationId }) => role === 'organiser' && organisationId),
	forums: (await forumsOf(database, viewer!)).map(({ slug, title, place, fromOn, untilOn }) => ({
		slug,
		title: chooseText(title, [locale]),
		place: chooseText(place, [locale]),
		from: formatDay(locale, fromOn),
		until: formatDay(locale, untilOn)
	}))
});
