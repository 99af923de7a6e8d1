import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import { askedColumns, contentColumns } from '../contributions/asked-columns.ts';
import type { Contribution, ContributionId } from '../contributions/contribution.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { findDecided } from './decided-contributions.ts';
import { mayModerate } from './moderation-policy.ts';
import { rulesFor } from './rules.ts';
import { fitsContent, showsMore, type Verdict } from './ruling.ts';
import { takeOutOfQueue } from './take-out-of-queue.ts';

/**
 * Adds the next ruling of a contribution. A ruling is never edited: a later one counts instead.
 *
 * @param after  number of the ruling that the moderator had before them; 0 for one that waits
 * @throws Conflict  somebody else ruled in the meantime, or it waits no more for another reason
 * @throws Forbidden  what one moderator hid, another one must show
 * @throws Invalid  the rule is not one for this verdict, or the masks do not fit
 */
export async function ruleOnContribution(
	sql: Transaction,
	viewer: Viewer,
	id: ContributionId,
	verdict: Verdict,
	after = 0
): Promise<void> {
	const contribution = await contributionToRuleOn(sql, viewer, id);
	if (verdict.kind !== 'approved' && !rulesFor(verdict.kind).includes(verdict.rule))
		throw new Invalid('moderation.refused_rule');
	if (verdict.kind === 'masked' && !fitsContent(contribution, verdict.masks))
		throw new Invalid('moderation.refused_masks');
	const number =
		1 +
		(after === 0
			? await takeWaiting(sql, viewer, id, verdict)
			: await standOn(sql, viewer, id, after, verdict));
	const added = await sql`
		insert into rulings (part_id, contribution_id, number, verdict, masks, rule, by)
		values (
			${id.partId}, ${id.id}, ${number}, ${verdict.kind},
			${verdict.kind === 'masked' ? sql.json(verdict.masks) : null},
			${verdict.kind === 'approved' ? null : verdict.rule}, ${viewer.personId}
		)
		on conflict do nothing
		returning 1
	`;
	if (added.length === 0) throw new Conflict('moderation.refused_decided');
	const subject = { partId: id.partId, contributionId: id.id, number, verdict: verdict.kind };
	await recordEvent(sql, viewer, 'ruling.made', subject);
}

async function contributionToRuleOn(sql: Transaction, viewer: Viewer, { partId, id }: ContributionId) {
	const [contribution] = await sql<Contribution[]>`
		select ${askedColumns(sql)}, ${contentColumns(sql)} from contributions_asked contribution
		where contribution.part_id = ${partId} and contribution.id = ${id}
	`;
	if (!contribution || !mayModerate(viewer, contribution)) throw new NotFound();
	return contribution;
}

async function takeWaiting(sql: Transaction, viewer: Viewer, id: ContributionId, verdict: Verdict) {
	if (!(await takeOutOfQueue(sql, id))) throw new Conflict('moderation.refused_decided');
	const [last] = await sql<{ number: number }[]>`
		select coalesce(max(number), 0) as number from rulings
		where part_id = ${id.partId} and contribution_id = ${id.id}
	`;
	// It may wait for a second look, and then a ruling stands already.
	return last!.number === 0 ? 0 : standOn(sql, viewer, id, last!.number, verdict);
}

async function standOn(
	sql: Transaction,
	viewer: Viewer,
	id: ContributionId,
	after: number,
	verdict: Verdict
) {
	const standing = await findDecided(sql, viewer, id);
	if (standing.number !== after) throw new Conflict('moderation.refused_decided');
	if (standing.isOwn && showsMore(standing, verdict)) throw new Forbidden('moderation.refused_alone');
	return standing.number;
}
