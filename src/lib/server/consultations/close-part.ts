import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { addState } from './add-state.ts';
import { lockRunPart } from './lock-run-part.ts';

/**
 * Ends answering; settling begins.
 *
 * @throws Conflict if it is not open or paused
 */
export async function closePart(sql: Transaction, viewer: Viewer, partId: string): Promise<void> {
	const { part } = await lockRunPart(sql, viewer, partId);
	if (part.state !== 'opened' && part.state !== 'paused')
		throw new Conflict('organise.consultation_not_open');
	await addState(sql, viewer, partId, 'closed');
}
