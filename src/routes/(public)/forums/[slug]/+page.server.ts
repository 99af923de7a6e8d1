import { chooseText } from '#lib/definition/wording.ts';
import { database } from '#lib/server/database.ts';
import { formatDay } from '#lib/server/formats.ts';
import { findForum } from '#lib/server/forums/forums.ts';
import { adoptedResolutions } from '#lib/server/forums/resolutions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { locale } }) => {
	const forum = await findForum(database, { slug: params.slug });
	const resolutions = await adoptedResolutions(database, forum.id);
	return {
		title: chooseText(forum.title, [locale]),
		place: chooseText(forum.place, [locale]),
		from: formatDay(locale, forum.fromOn),
		until: formatDay(locale, forum.untilOn),
		convenors: forum.convenors.map(({ id, name }) => ({ id, name: chooseText(name, [locale]) })),
		resolutions: resolutions.map(({ slug, title, adoptedOn, adoptedHow }) => ({
			slug,
			title: chooseText(title, [locale]),
			adoptedOn: formatDay(locale, adoptedOn!),
			adoptedHow: adoptedHow!
		}))
	};
};
