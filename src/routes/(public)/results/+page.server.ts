import { database } from '#lib/server/database.ts';
import { formatDay } from '#lib/server/formats.ts';
import { publishedSummaries } from '#lib/server/summaries/published-summaries.ts';
import { readerOf, toldText } from '#lib/server/summaries/told.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { locale } }) => {
	const reader = readerOf(locale);
	const summaries = await publishedSummaries(database);
	return {
		summaries: summaries.map(({ slug, definition, texts, publishedOn }) => ({
			slug,
			title: toldText(definition.title, reader),
			lead: toldText(firstParagraphs(texts), reader),
			publishedOn: formatDay(locale, publishedOn)
		}))
	};
};

const firstParagraphs = (texts: Record<string, string>) =>
	Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, text.split('\n')[0]!]));
