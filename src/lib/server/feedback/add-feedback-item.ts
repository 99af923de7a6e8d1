import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import { commitments } from '../commitments/commitments.ts';
import type { Transaction } from '../database.ts';
import { Invalid } from '../errors.ts';
import { publishedFindings } from '../summaries/published-findings.ts';
import { isSaid, type FeedbackFacts } from './feedback-item.ts';
import { consultationToReplyTo } from './held-consultation.ts';

/**
 * Adds a sentence to the reply; children see it when the reply is published.
 *
 * @returns its id
 * @throws Invalid  it says nothing, gives no reason for what could not be done, or answers what is not published
 */
export async function addFeedbackItem(
	sql: Transaction,
	viewer: Viewer,
	consultationId: string,
	facts: FeedbackFacts
): Promise<string> {
	const { partId, kind, wording } = facts;
	await consultationToReplyTo(sql, viewer, { consultationId, partId });
	await refuseUnfit(sql, consultationId, facts);
	const [item] = await sql<{ id: string }[]>`
		insert into feedback (
			consultation_id, part_id, finding_id, commitment_id, kind, position, wording, reason, by
		)
		select
			${consultationId}, ${partId}, ${facts.findingId}, ${facts.commitmentId}, ${kind},
			coalesce(max(position) + 1, 0), ${sql.json(wording)}, ${reasonOf(sql, facts)}, ${viewer.personId}
		from feedback where consultation_id = ${consultationId}
		returning id
	`;
	await recordEvent(sql, viewer, 'feedback.written', { feedbackId: item!.id });
	return item!.id;
}

export function reasonOf(sql: Transaction, { kind, reason }: FeedbackFacts) {
	return kind === 'could_not' && reason ? sql.json(reason) : null;
}

export async function refuseUnfit(
	sql: Transaction,
	consultationId: string,
	{ kind, wording, reason, findingId, commitmentId }: FeedbackFacts
): Promise<void> {
	if (!isSaid(wording)) throw new Invalid('organise.reply_refused_empty');
	if (kind === 'could_not' && !isSaid(reason)) throw new Invalid('organise.reply_refused_reason');
	const [finding] = findingId ? await publishedFindings(sql, { ids: [findingId] }) : [];
	if (findingId && finding?.consultationId !== consultationId)
		throw new Invalid('organise.reply_refused_finding');
	if (commitmentId && (await commitments(sql, { ids: [commitmentId] })).length === 0)
		throw new Invalid('organise.reply_refused_commitment');
}
