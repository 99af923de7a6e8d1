import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Forbidden } from '../errors.ts';
import { textHash } from './clip.ts';
import { mayEdit } from './consultation-policy.ts';
import type { Consultation } from './consultation.ts';

/** Takes away the recording of a text; where there is none, nothing changes. */
export async function removeClip(
	sql: Transaction,
	viewer: Viewer,
	consultation: Pick<Consultation, 'id' | 'ownerId'>,
	language: string,
	text: string
): Promise<void> {
	if (!mayEdit(viewer, consultation)) throw new Forbidden();
	const removed = await sql`
		delete from clips
		where consultation_id = ${consultation.id} and language = ${language} and text_hash = ${textHash(text)}
	`;
	if (removed.count)
		await recordEvent(sql, viewer, 'clip.removed', { consultationId: consultation.id, language });
}
