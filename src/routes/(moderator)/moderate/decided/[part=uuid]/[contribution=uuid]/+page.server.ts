import { database } from '#lib/server/database.ts';
import { findDecided } from '#lib/server/moderation/decided-contributions.ts';
import { rulesFor } from '#lib/server/moderation/rules.ts';
import { shownBehind } from '#lib/server/moderation/ruling.ts';
import { itemFor } from '../../../item.ts';
import { judging } from '../../../judging.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const id = { partId: params.part, id: params.contribution };
	const decided = await findDecided(database, locals.viewer!, id);
	return {
		item: await itemFor(locals.locale, decided),
		number: decided.number,
		verdict: decided.verdict,
		rule: decided.rule,
		shown: decided.verdict === 'withheld' ? null : shownBehind(decided, decided.masks),
		rules: rulesFor('withheld')
	};
};

export const actions: Actions = judging;
