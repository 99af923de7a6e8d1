import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { findFeedbackItem } from './feedback-items.ts';
import type { FeedbackItem } from './feedback-item.ts';
import { consultationToReplyTo } from './held-consultation.ts';

/** Holds a sentence of a reply that children have not read. */
export async function lockUnpublished(sql: Transaction, viewer: Viewer, id: string): Promise<FeedbackItem> {
	await sql`select from feedback where id = ${id} for update`;
	const item = await findFeedbackItem(sql, id);
	await consultationToReplyTo(sql, viewer, item);
	if (item.publishedOn) throw new Conflict('organise.reply_refused_published');
	return item;
}
