import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { lockDraft } from './lock-draft.ts';
import type { DraftRef } from './resolution.ts';
import { settleParents } from './write-passage.ts';

/** Lets a passage change places with its neighbour; at the end of the text nothing moves. */
export async function movePassage(
	sql: Transaction,
	viewer: Viewer,
	draft: DraftRef,
	key: string,
	way: 'up' | 'down'
): Promise<void> {
	const held = await lockDraft(sql, viewer, draft);
	const { resolutionId, version } = held;
	const rows = await sql<{ key: string; position: number }[]>`
		select key, position from passages where resolution_id = ${resolutionId} and version = ${version} order by position
	`;
	const at = rows.findIndex((row) => row.key === key);
	const one = rows[at];
	const other = rows[way === 'up' ? at - 1 : at + 1];
	if (!one || !other) return;
	await sql`
		update passages set position = case key when ${one.key} then ${other.position}::int else ${one.position}::int end
		where resolution_id = ${resolutionId} and version = ${version} and key in (${one.key}, ${other.key})
	`;
	await settleParents(sql, held);
}
