import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import type { PartFacts } from './consultation.ts';
import { lockRunPart } from './lock-run-part.ts';

/**
 * Changes a part's facts. While children answer only the end and the settling time change, and once it is closed
 * nothing does. Its country is what it is, so it is never changed.
 *
 * @throws Conflict if it is closed
 */
export async function changePart(
	sql: Transaction,
	viewer: Viewer,
	partId: string,
	facts: Omit<PartFacts, 'country'>
): Promise<void> {
	const { consultation, part } = await lockRunPart(sql, viewer, partId);
	if (!['draft', 'opened', 'paused'].includes(part.state))
		throw new Conflict('organise.consultation_part_is_closed');
	const { languages, opensOn, receiverId } = part.state === 'draft' ? facts : part;
	await sql`
		update country_parts set
			languages = ${languages}, opens_on = ${opensOn}, closes_on = ${facts.closesOn},
			settles_days = ${facts.settlesDays},
			receiver_id = ${receiverId === consultation.receiverId ? null : receiverId}
		where id = ${partId}
	`;
	await recordEvent(sql, viewer, 'part.changed', { partId });
}
