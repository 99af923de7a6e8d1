import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { addConcernEvent } from './add-concern-event.ts';
import { findConcern } from './concerns.ts';

/** Opens the sealed copy for this person and notes it in the timeline, at the first time only. */
export async function openConcern(sql: Transaction, viewer: Viewer, id: string): Promise<void> {
	const concern = await findConcern(sql, viewer, id);
	if (!concern.hasSeen) await addConcernEvent(sql, viewer, id, { kind: 'seen' });
}
