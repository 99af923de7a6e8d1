import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { NotFound } from '../errors.ts';
import { findForum } from '../forums/forums.ts';
import { findCommitment } from './commitments.ts';
import { mayReport } from './commitment-policy.ts';

/** @throws NotFound  there is none, or the viewer has no work on it */
export async function lockCommitment(sql: Transaction, viewer: Viewer, id: string): Promise<void> {
	await sql`select from commitments where id = ${id} for update`;
	const { forumId, bodyId } = await findCommitment(sql, id);
	if (!mayReport(viewer, await findForum(sql, { id: forumId }), bodyId)) throw new NotFound();
}
