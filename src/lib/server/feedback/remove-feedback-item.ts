import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { lockUnpublished } from './lock-unpublished.ts';

/** @throws Conflict  children have read it already */
export async function removeFeedbackItem(sql: Transaction, viewer: Viewer, id: string): Promise<void> {
	await lockUnpublished(sql, viewer, id);
	await sql`delete from feedback where id = ${id}`;
}
