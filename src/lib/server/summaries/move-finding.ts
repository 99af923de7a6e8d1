import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { lockDraftOfFinding } from './summary-draft.ts';

/** Exchanges a finding with the one before it; the first stays where it is. */
export async function moveFindingUp(sql: Transaction, viewer: Viewer, findingId: string): Promise<void> {
	const draft = await lockDraftOfFinding(sql, viewer, findingId);
	const [moved] = await sql<{ position: number }[]>`select position from findings where id = ${findingId}`;
	await sql`
		with before as (
			select id, position from findings
			where summary_version_id = ${draft.id} and position < ${moved!.position} order by position desc limit 1
		)
		update findings set position = case findings.id when before.id then ${moved!.position} else before.position end
		from before where findings.id in (before.id, ${findingId})
	`;
}
