import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { addState } from './add-state.ts';
import { lockRunPart } from './lock-run-part.ts';

/**
 * Lets children begin again, with the version that they had.
 *
 * @throws Conflict if it is not paused
 */
export async function resumePart(sql: Transaction, viewer: Viewer, partId: string): Promise<void> {
	const { part } = await lockRunPart(sql, viewer, partId);
	if (part.state !== 'paused') throw new Conflict('organise.consultation_not_paused');
	await addState(sql, viewer, partId, 'resumed');
}
