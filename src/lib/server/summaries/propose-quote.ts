import type { Texts } from '#lib/definition/definition.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import { contentHash } from '../contributions/add-contributions.ts';
import type { ContributionId } from '../contributions/contribution.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Forbidden } from '../errors.ts';
import { findShownContribution } from '../moderation/shown-contributions.ts';
import { ageOption } from '#lib/definition/answer.ts';
import { SMALLEST_COUNT } from './disclosure.ts';
import { latestCounting } from './latest-counting.ts';
import { maySummarise } from './summaries-policy.ts';

/**
 * Copies a contribution, behind its masks, as a quote that a second person must confirm. Returns its id.
 *
 * @param translations  of the masked text, by language
 * @throws Conflict  nothing is counted yet, so nobody knows how many are of its age; or it is quoted already
 */
export async function proposeQuote(
	sql: Transaction,
	viewer: Viewer,
	{ partId, id }: ContributionId,
	translations: Texts = {}
): Promise<string> {
	const contribution = await findShownContribution(sql, viewer, { partId, id });
	const { consultationId, ownerId, shown, language, country, number } = contribution;
	if (!maySummarise(viewer, { id: consultationId, ownerId })) throw new Forbidden();
	if (!(await latestCounting(sql, consultationId))) throw new Conflict('organise.quotes_refused_uncounted');

	await sql`select from country_parts where id = ${partId} for no key update`;
	const quoted = await sql`
		select from quotes where part_id = ${partId} and contribution_id = ${id} and taken_back_on is null
	`;
	if (quoted.length > 0) throw new Conflict('organise.quotes_refused_twice');
	const ageBand = await bandOfMany(sql, partId, contribution.ageBand);
	const content = 'pieces' in shown ? shown.pieces : shown.strokes;
	const [row] = await sql<{ id: string }[]>`
		insert into quotes (
			consultation_id, part_id, contribution_id, ruling_number, kind, shown, language, translations, hash, age_band,
			country, approved_by, approved_at
		)
		values (
			${consultationId}, ${partId}, ${id}, ${number}, ${shown.kind}, ${sql.json(content)}, ${language},
			${sql.json(translations)}, ${contentHash(JSON.stringify(content))}, ${ageBand}, ${country}, ${viewer.personId}, now()
		)
		returning id
	`;
	await recordEvent(sql, viewer, 'quote.proposed', { consultationId, quoteId: row!.id });
	return row!.id;
}

/** The age band, if ten or more of the part gave it as theirs. */
async function bandOfMany(sql: Transaction, partId: string, ageBand: string | null): Promise<string | null> {
	const [row] = await sql<{ n: number }[]>`
		select count(*)::int as n from counted_apart
		where part_id = ${partId} and answer ->> 'choice' = ${ageBand && ageOption(ageBand)}
	`;
	return row!.n >= SMALLEST_COUNT ? ageBand : null;
}
