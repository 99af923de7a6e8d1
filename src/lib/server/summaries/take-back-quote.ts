import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { findQuote } from './quotes.ts';

/** Takes a quote from every page, at once and for good. Where it was, the page says that there was one. */
export async function takeBackQuote(sql: Transaction, viewer: Viewer, id: string): Promise<void> {
	await sql`select from quotes where id = ${id} for update`;
	const quote = await findQuote(sql, viewer, id);
	if (quote.state === 'taken_back') throw new Conflict('organise.quotes_refused_gone');

	await sql`update quotes set taken_back_on = current_date where id = ${id}`;
	await recordEvent(sql, viewer, 'quote.taken_back', { consultationId: quote.consultationId, quoteId: id });
}
