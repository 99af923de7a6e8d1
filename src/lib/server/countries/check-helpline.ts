import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { NotFound } from '../errors.ts';
import { mayKeepHelplines } from './helpline-policy.ts';

/** Notes that the viewer called a line or asked its operator today, and whether what is written here is sure. */
export async function checkHelpline(
	sql: Transaction,
	viewer: Viewer,
	id: string,
	sure: boolean
): Promise<void> {
	if (!mayKeepHelplines(viewer)) throw new NotFound();
	const checked = await sql`
		update helplines set sure = ${sure}, checked_on = current_date, checked_by = ${viewer.personId} where id = ${id}
	`;
	if (checked.count === 0) throw new NotFound();
	await recordEvent(sql, viewer, sure ? 'helpline.confirmed' : 'helpline.doubted', { helplineId: id });
}
