import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { lockDraft } from './lock-draft.ts';
import type { DraftRef } from './resolution.ts';
import { settleParents } from './write-passage.ts';

/** Takes a passage out of a draft; sub-items that it had stand under the clause before it. */
export async function removePassage(
	sql: Transaction,
	viewer: Viewer,
	draft: DraftRef,
	key: string
): Promise<void> {
	const held = await lockDraft(sql, viewer, draft);
	const { resolutionId, version } = held;
	await sql`
		update passages set parent_key = null
		where resolution_id = ${resolutionId} and version = ${version} and parent_key = ${key}
	`;
	await sql`delete from passages where resolution_id = ${resolutionId} and version = ${version} and key = ${key}`;
	await settleParents(sql, held);
}
