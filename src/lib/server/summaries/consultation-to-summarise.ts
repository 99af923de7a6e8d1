import type { Viewer } from '../accounts/viewer.ts';
import type { Consultation } from '../consultations/consultation.ts';
import { findConsultationById } from '../consultations/consultations.ts';
import type { Database } from '../database.ts';
import { Forbidden } from '../errors.ts';
import { maySummarise } from './summaries-policy.ts';

/** @throws NotFound, or Forbidden for an organiser of one part only */
export async function consultationToSummarise(
	sql: Database,
	viewer: Viewer,
	consultationId: string
): Promise<Consultation> {
	const consultation = await findConsultationById(sql, viewer, consultationId);
	if (!maySummarise(viewer, consultation)) throw new Forbidden();
	return consultation;
}
