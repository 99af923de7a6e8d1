import { consultationsOf } from '#lib/server/consultations/consultations.ts';
import { database } from '#lib/server/database.ts';
import { countryName, formatDay } from '#lib/server/formats.ts';
import { holds } from '#lib/server/accounts/viewer.ts';
import { named } from './named.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const viewer = locals.viewer!;
	const consultations = await consultationsOf(database, viewer);
	return {
		mayCreate: viewer.appointments.some(({ organisationId }) =>
			holds(viewer, ['organiser'], { organisationId })
		),
		consultations: consultations.map(({ slug, draft, parts, feedbackDueOn }) => ({
			slug,
			title: named(slug, draft.title, locals.locale),
			feedbackDueOn: formatDay(locals.locale, feedbackDueOn),
			parts: parts.map(({ country, state }) => ({ state, country: countryName(locals.locale, country) }))
		}))
	};
};
