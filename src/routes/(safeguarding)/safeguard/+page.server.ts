import { titleAsked } from '#lib/server/contributions/question-asked.ts';
import { database } from '#lib/server/database.ts';
import { countryName, formatMoment } from '#lib/server/formats.ts';
import { concernsOf } from '#lib/server/safeguarding/concerns.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const closed = url.searchParams.has('closed');
	const concerns = await concernsOf(database, locals.viewer!, closed);
	return {
		closed,
		concerns: await Promise.all(
			concerns.map(async (concern) => ({
				id: concern.id,
				state: concern.state,
				isLate: concern.isLate,
				country: countryName(locals.locale, concern.country),
				title: await titleAsked(database, concern, locals.locale),
				since: formatMoment(locals.locale, concern.raisedAt)
			}))
		)
	};
};
