import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import { markReplied } from '../consultations/mark-replied.ts';
import type { Transaction } from '../database.ts';
import { Invalid } from '../errors.ts';
import { consultationToReplyTo } from './held-consultation.ts';

/**
 * Shows what was written so far to the children of a part (null: to those of all parts). It is changed no more;
 * sentences can be added and published later.
 *
 * @throws Invalid  nothing new was written
 */
export async function publishFeedback(
	sql: Transaction,
	viewer: Viewer,
	{ consultationId, partId }: { consultationId: string; partId: string | null }
): Promise<void> {
	const { parts } = await consultationToReplyTo(sql, viewer, { consultationId, partId });
	const published = await sql`
		update feedback set published_at = now()
		where consultation_id = ${consultationId} and part_id is not distinct from ${partId} and published_at is null
		returning 1
	`;
	if (published.length === 0) throw new Invalid('organise.reply_refused_nothing');
	await markReplied(sql, viewer, partId ? [partId] : parts.map(({ id }) => id));
	await recordEvent(sql, viewer, 'feedback.published', { consultationId, partId });
}
