import type { Viewer } from '../accounts/viewer.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { consultationToSummarise } from './consultation-to-summarise.ts';
import type { OwnQuote, Quote } from './quote.ts';

/** All quotes of a consultation, those that wait for a second person first. */
export async function quotesOf(sql: Database, viewer: Viewer, consultationId: string): Promise<OwnQuote[]> {
	await consultationToSummarise(sql, viewer, consultationId);
	return sql<OwnQuote[]>`
		${ownQuotes(sql, viewer)} where consultation_id = ${consultationId}
		order by confirmed_by is not null, taken_back_on is not null, approved_at desc, id
	`;
}

export async function findQuote(sql: Database, viewer: Viewer, id: string): Promise<OwnQuote> {
	const [quote] = await sql<OwnQuote[]>`${ownQuotes(sql, viewer)} where id = ${id}`;
	if (!quote) throw new NotFound();
	await consultationToSummarise(sql, viewer, quote.consultationId);
	return quote;
}

/** Published quotes by id, also those taken back: of them only that there was one. */
export async function quotesById(sql: Database, ids: readonly string[]): Promise<Map<string, Quote>> {
	const rows = await sql<Quote[]>`
		select ${columns(sql)} from quotes where id = any(${ids}::uuid[]) and confirmed_by is not null
	`;
	return new Map(rows.map((quote) => [quote.id, quote]));
}

function ownQuotes(sql: Database, viewer: Viewer) {
	return sql`
		select ${columns(sql)}, approved_by as "approvedBy", approved_by = ${viewer.personId} as "isOwn",
			case when taken_back_on is not null then 'taken_back' when confirmed_by is null then 'proposed' else 'published' end
				as state
		from quotes
	`;
}

function columns(sql: Database) {
	return sql`
		id, consultation_id as "consultationId",
		jsonb_build_object('kind', kind, case kind when 'text' then 'pieces' else 'strokes' end, shown) as shown, language, translations, age_band as "ageBand", country,
		taken_back_on as "takenBackOn"
	`;
}
