import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { NotFound } from '../errors.ts';
import { mayRunPart } from './consultation-policy.ts';
import type { Consultation, CountryPart } from './consultation.ts';
import { findConsultationOfPart } from './consultations.ts';
import { lockPart } from './lock-part.ts';

/**
 * A part that the viewer runs, with its consultation; both rows are held for this transaction, the consultation
 * first, so that neither draft nor state changes under it.
 *
 * @throws NotFound if there is none, or the viewer does not run it
 */
export async function lockRunPart(
	sql: Transaction,
	viewer: Viewer,
	partId: string
): Promise<{ consultation: Consultation; part: CountryPart }> {
	await sql`
		select from consultations where id = (select consultation_id from country_parts where id = ${partId})
		for no key update
	`;
	await lockPart(sql, partId);
	const consultation = await findConsultationOfPart(sql, viewer, partId);
	const part = consultation.parts.find(({ id }) => id === partId);
	if (!part || !mayRunPart(viewer, consultation, partId)) throw new NotFound();
	return { consultation, part };
}
