import { database } from '#lib/server/database.ts';
import { titleAsked } from '#lib/server/contributions/question-asked.ts';
import { languageName } from '#lib/server/formats.ts';
import {
	contributionsWaiting,
	countWaiting,
	PAGE_SIZE,
	sharesOfQueue
} from '#lib/server/moderation/waiting-contributions.ts';
import { itemFor } from './item.ts';
import { filterOf, filterQuery } from './queue-filter.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const viewer = locals.viewer!;
	const filter = filterOf(url);
	const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1);
	const [waiting, count, shares] = await Promise.all([
		contributionsWaiting(database, viewer, filter, page),
		countWaiting(database, viewer, filter),
		sharesOfQueue(database, viewer)
	]);

	const languages = [...new Set(shares.map(({ language }) => language))];
	const consultations = [...new Map(shares.map((share) => [share.consultationId, share])).values()];
	return {
		items: await Promise.all(
			waiting.map(async (item) => ({ ...(await itemFor(locals.locale, item)), isLate: item.isLate }))
		),
		count,
		page,
		pages: Math.ceil(count / PAGE_SIZE),
		filter,
		query: filterQuery(filter),
		languages: languages.map((tag) => ({ value: tag, label: languageName(tag, locals.locale) })),
		consultations: await Promise.all(
			consultations.map(async (share) => {
				const { text, language } = await titleAsked(database, share, locals.locale);
				return { value: share.consultationId, label: text, lang: language };
			})
		)
	};
};
