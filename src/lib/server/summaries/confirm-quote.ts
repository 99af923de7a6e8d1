import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { ContributionId } from '../contributions/contribution.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Forbidden, NotFound } from '../errors.ts';
import { findShownContribution } from '../moderation/shown-contributions.ts';
import { findQuote } from './quotes.ts';
import { mayConfirm } from './summaries-policy.ts';

/**
 * Publishes a quote that somebody else proposed.
 *
 * @throws Forbidden  who proposed it does not confirm it
 * @throws Conflict  it was confirmed or taken back, or what it is a copy of was taken back or ruled on anew
 */
export async function confirmQuote(sql: Transaction, viewer: Viewer, id: string): Promise<void> {
	await sql`select from quotes where id = ${id} for update`;
	const quote = await findQuote(sql, viewer, id);
	if (!mayConfirm(viewer, quote)) throw new Forbidden('organise.quotes_refused_own');
	if (quote.state !== 'proposed' || !(await stillStands(sql, viewer, id)))
		throw new Conflict('organise.quotes_refused_gone');

	await sql`update quotes set confirmed_by = ${viewer.personId}, confirmed_at = now() where id = ${id}`;
	await recordEvent(sql, viewer, 'quote.confirmed', { consultationId: quote.consultationId, quoteId: id });
}

async function stillStands(sql: Transaction, viewer: Viewer, id: string): Promise<boolean> {
	const [source] = await sql<(ContributionId & { number: number })[]>`
		select part_id as "partId", contribution_id as id, ruling_number as number from quotes where id = ${id}
	`;
	if (!source?.id) return false;
	try {
		return (await findShownContribution(sql, viewer, source)).number === source.number;
	} catch (fault) {
		if (fault instanceof NotFound) return false;
		throw fault;
	}
}
