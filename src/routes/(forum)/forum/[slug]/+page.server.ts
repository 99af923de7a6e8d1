import { chooseText } from '#lib/definition/wording.ts';
import { database } from '#lib/server/database.ts';
import { formatDay } from '#lib/server/formats.ts';
import { findForumOf } from '#lib/server/forums/forums.ts';
import { resolutionsOf } from '#lib/server/forums/resolutions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { viewer, locale } }) => {
	const forum = await findForumOf(database, viewer!, { slug: params.slug });
	const resolutions = await resolutionsOf(database, viewer!, forum.id);
	return {
		slug: forum.slug,
		title: chooseText(forum.title, [locale]),
		from: formatDay(locale, forum.fromOn),
		until: formatDay(locale, forum.untilOn),
		convenors: forum.convenors.map(({ id, name }) => ({ id, name: chooseText(name, [locale]) })),
		resolutions: resolutions.map(({ id, title, state, adoptedOn }) => ({
			id,
			state,
			title: chooseText(title, [locale]),
			adoptedOn: adoptedOn && formatDay(locale, adoptedOn)
		}))
	};
};
