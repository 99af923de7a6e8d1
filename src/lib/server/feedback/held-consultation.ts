import type { Viewer } from '../accounts/viewer.ts';
import { consultationNames, type ConsultationName } from '../consultations/consultation-names.ts';
import type { Transaction } from '../database.ts';
import { NotFound } from '../errors.ts';
import { mayReply } from './feedback-policy.ts';

/** @throws NotFound  there is none, or the viewer may not write to these children */
export async function consultationToReplyTo(
	sql: Transaction,
	viewer: Viewer,
	{ consultationId, partId }: { consultationId: string; partId: string | null }
): Promise<ConsultationName> {
	const consultation = (await consultationNames(sql)).find(({ id }) => id === consultationId);
	if (!consultation || !mayReply(viewer, consultation, partId)) throw new NotFound();
	return consultation;
}
