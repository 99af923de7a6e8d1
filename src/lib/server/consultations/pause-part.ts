import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { addState } from './add-state.ts';
import { lockRunPart } from './lock-run-part.ts';

/**
 * Stops new children from beginning, and says why; who has begun may hand in.
 *
 * @throws Conflict if it is not open
 */
export async function pausePart(
	sql: Transaction,
	viewer: Viewer,
	partId: string,
	reason: string
): Promise<void> {
	const { part } = await lockRunPart(sql, viewer, partId);
	if (part.state !== 'opened') throw new Conflict('organise.consultation_not_open');
	await addState(sql, viewer, partId, 'paused', { reason });
}
