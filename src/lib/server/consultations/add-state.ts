import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';

type Turn = 'opened' | 'paused' | 'resumed' | 'closed' | 'counted' | 'published';

/** Adds the next state of a part whose row is held. */
export async function addState(
	sql: Transaction,
	viewer: Viewer,
	partId: string,
	state: Turn,
	{ version = null, reason = null }: { version?: number | null; reason?: string | null } = {}
): Promise<void> {
	await sql`
		insert into part_states (part_id, number, state, version, by, reason)
		select ${partId}, coalesce(max(number), 0) + 1, ${state}, ${version}, ${viewer.personId}, ${reason}
		from part_states where part_id = ${partId}
	`;
	await recordEvent(sql, viewer, `part.${state}`, { partId });
}
