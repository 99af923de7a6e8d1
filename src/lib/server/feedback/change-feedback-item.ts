import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { reasonOf, refuseUnfit } from './add-feedback-item.ts';
import type { FeedbackFacts } from './feedback-item.ts';
import { consultationToReplyTo } from './held-consultation.ts';
import { lockUnpublished } from './lock-unpublished.ts';

/** @throws Conflict  children have read it already */
export async function changeFeedbackItem(
	sql: Transaction,
	viewer: Viewer,
	id: string,
	facts: FeedbackFacts
): Promise<void> {
	const { consultationId } = await lockUnpublished(sql, viewer, id);
	await consultationToReplyTo(sql, viewer, { consultationId, partId: facts.partId });
	await refuseUnfit(sql, consultationId, facts);
	await sql`
		update feedback set
			part_id = ${facts.partId}, finding_id = ${facts.findingId}, commitment_id = ${facts.commitmentId},
			kind = ${facts.kind}, wording = ${sql.json(facts.wording)}, reason = ${reasonOf(sql, facts)}
		where id = ${id}
	`;
}
