import { database } from '#lib/server/database.ts';
import { resolutionPage } from '#lib/server/feedback/resolution-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { locale } }) => {
	const forChildren = url.searchParams.get('for') === 'children';
	const textLanguage = url.searchParams.get('text') ?? undefined;
	return {
		forChildren,
		resolution: await resolutionPage(database, params.slug, { locale, forChildren, textLanguage })
	};
};
