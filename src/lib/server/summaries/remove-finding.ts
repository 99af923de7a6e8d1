import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { lockDraftOfFinding } from './summary-draft.ts';

/** Takes a finding out of the draft, with its evidence. */
export async function removeFinding(sql: Transaction, viewer: Viewer, findingId: string): Promise<void> {
	await lockDraftOfFinding(sql, viewer, findingId);
	await sql`delete from findings where id = ${findingId}`;
}
