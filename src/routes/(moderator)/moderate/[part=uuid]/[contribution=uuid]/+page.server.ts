import { database } from '#lib/server/database.ts';
import { rulesFor } from '#lib/server/moderation/rules.ts';
import { countWaiting, findWaiting } from '#lib/server/moderation/waiting-contributions.ts';
import { itemFor } from '../../item.ts';
import { noticedIn } from '../../noticed.ts';
import { judging } from '../../judging.ts';
import { filterOf, filterQuery } from '../../queue-filter.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const viewer = locals.viewer!;
	const filter = filterOf(url);
	const waiting = await findWaiting(database, viewer, { partId: params.part, id: params.contribution });
	return {
		item: await itemFor(locals.locale, waiting),
		noticed: noticedIn(waiting),
		count: await countWaiting(database, viewer, filter),
		query: filterQuery(filter),
		rules: rulesFor('withheld')
	};
};

export const actions: Actions = judging;
