import { database } from '#lib/server/database.ts';
import { contributionsDecided, countDecided } from '#lib/server/moderation/decided-contributions.ts';
import { shownBehind } from '#lib/server/moderation/ruling.ts';
import { PAGE_SIZE } from '#lib/server/moderation/waiting-contributions.ts';
import { itemFor } from '../item.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const viewer = locals.viewer!;
	const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1);
	const decided = await contributionsDecided(database, viewer, page);
	const count = await countDecided(database, viewer);
	return {
		items: await Promise.all(
			decided.map(async (item) => ({
				...(await itemFor(locals.locale, item)),
				verdict: item.verdict,
				rule: item.rule,
				shown: shownBehind(item, item.masks)
			}))
		),
		page,
		pages: Math.ceil(count / PAGE_SIZE)
	};
};
