import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { lockDraftOfFinding } from './summary-draft.ts';

export async function removeEvidence(
	sql: Transaction,
	viewer: Viewer,
	findingId: string,
	position: number
): Promise<void> {
	await lockDraftOfFinding(sql, viewer, findingId);
	await sql`delete from finding_evidence where finding_id = ${findingId} and position = ${position}`;
}
