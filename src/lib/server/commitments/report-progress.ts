import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Invalid } from '../errors.ts';
import type { ProgressReport } from './commitment.ts';
import { lockCommitment } from './lock-commitment.ts';

/**
 * Adds the next report on a commitment; the last one says where it stands.
 *
 * @throws Invalid  it was dropped without a reason
 */
export async function reportProgress(
	sql: Transaction,
	viewer: Viewer,
	commitmentId: string,
	{ party, state, value, texts, on }: Omit<ProgressReport, 'number'>
): Promise<void> {
	await lockCommitment(sql, viewer, commitmentId);
	const words = Object.values(texts).some((text) => text.trim());
	if (state === 'dropped' && !words) throw new Invalid('forum.refused_dropped');
	await sql`
		insert into progress_reports (commitment_id, number, party, state, value, texts, reported_on, by)
		select
			${commitmentId}, coalesce(max(number), 0) + 1, ${party}, ${state}, ${value}, ${sql.json(texts)}, ${on},
			${viewer.personId}
		from progress_reports where commitment_id = ${commitmentId}
	`;
	await recordEvent(sql, viewer, 'commitment.reported', { commitmentId, state });
}
