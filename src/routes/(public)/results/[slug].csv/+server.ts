import { database } from '#lib/server/database.ts';
import { csvOf } from '#lib/server/exports/csv.ts';
import { findPublishedSummary } from '#lib/server/summaries/published-summaries.ts';
import { publishedTables } from '#lib/server/summaries/published-tables.ts';
import { tableRows } from '#lib/server/summaries/table-rows.ts';
import { readerOf } from '#lib/server/summaries/told.ts';
import type { RequestHandler } from './$types';

const HEAD = [
	'table',
	'question',
	'item',
	'counts',
	'row',
	'answer',
	'country',
	'n',
	'percent',
	'hidden'
] as const;

export const GET: RequestHandler = async ({ locals: { locale }, params }) => {
	const { slug, countingId, definition } = await findPublishedSummary(database, params.slug);
	const rows = tableRows(await publishedTables(database, countingId, definition, readerOf(locale)));
	return new Response(csvOf([HEAD, ...rows.map((row) => HEAD.map((name) => row[name]))]), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${slug}.csv"`
		}
	});
};
