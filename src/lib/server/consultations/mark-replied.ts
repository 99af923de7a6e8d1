import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { lockPart } from './lock-part.ts';

/** Notes that children of these parts got their reply. A part without a published summary stays where it is. */
export async function markReplied(
	sql: Transaction,
	viewer: Viewer,
	partIds: readonly string[]
): Promise<void> {
	for (const partId of [...partIds].sort()) {
		const { state } = await lockPart(sql, partId);
		if (state !== 'published') continue;
		await sql`
			insert into part_states (part_id, number, state, by)
			select ${partId}, max(number) + 1, 'replied', ${viewer.personId} from part_states where part_id = ${partId}
		`;
		await recordEvent(sql, viewer, 'part.replied', { partId });
	}
}
