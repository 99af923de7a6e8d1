import { chooseText } from '#lib/definition/wording.ts';
import { consultationNames } from '#lib/server/consultations/consultation-names.ts';
import { database } from '#lib/server/database.ts';
import { formatHour, formatMoment } from '#lib/server/formats.ts';
import { classSessions } from '#lib/server/groups/class-sessions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, locale } }) => {
	const [sessions, names] = await Promise.all([
		classSessions(database, viewer!),
		consultationNames(database)
	]);
	const titles = new Map(names.map(({ id, title }) => [id, chooseText(title, [locale])]));
	const shown = sessions.map((session) => ({
		id: session.id,
		state: session.state,
		groupName: session.groupName,
		place: chooseText(session.placeName, [locale]),
		title: titles.get(session.consultationId),
		sign: { colour: session.signColour, picture: session.signPicture },
		handedIn: session.handedIn,
		headCount: session.headCount,
		opened: formatMoment(locale, session.openedAt),
		until: formatHour(locale, session.until)
	}));
	return {
		running: shown.filter(({ state }) => state === 'running' || state === 'paused'),
		prepared: shown.filter(({ state }) => state === 'prepared'),
		ended: shown.filter(({ state }) => state === 'ended')
	};
};
