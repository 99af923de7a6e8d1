import { json } from '@sveltejs/kit';
import { database } from '#lib/server/database.ts';
import { findPublishedSummary } from '#lib/server/summaries/published-summaries.ts';
import { publishedTables } from '#lib/server/summaries/published-tables.ts';
import { tableRows } from '#lib/server/summaries/table-rows.ts';
import { readerOf, toldText } from '#lib/server/summaries/told.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { locale }, params }) => {
	const { slug, number, publishedOn, countingId, definition } = await findPublishedSummary(
		database,
		params.slug
	);
	const reader = readerOf(locale);
	const tables = await publishedTables(database, countingId, definition, reader);
	const title = toldText(definition.title, reader).text;
	return json({ slug, title, version: number, publishedOn, numbers: tableRows(tables) });
};
