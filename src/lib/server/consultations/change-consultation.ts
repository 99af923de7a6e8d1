import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Forbidden } from '../errors.ts';
import { mayEdit } from './consultation-policy.ts';
import { isTold, type Consultation, type ConsultationFacts } from './consultation.ts';

/**
 * Changes who must reply, about what and until when. Once children were told, only the contact changes.
 *
 * @throws Conflict if somebody saved since `revision` was read
 */
export async function changeConsultation(
	sql: Transaction,
	viewer: Viewer,
	consultation: Consultation,
	revision: number,
	facts: ConsultationFacts
): Promise<void> {
	if (!mayEdit(viewer, consultation)) throw new Forbidden();
	const { mode, receiverId, decision, decisionOn, feedbackDueOn, contact } = isTold(consultation)
		? { ...consultation, contact: facts.contact }
		: facts;
	const changed = await sql`
		update consultations set
			mode = ${mode}, receiver_id = ${receiverId}, decision = ${sql.json(decision)}, decision_on = ${decisionOn},
			feedback_due_on = ${feedbackDueOn}, contact = ${contact}, draft_revision = draft_revision + 1
		where id = ${consultation.id} and draft_revision = ${revision}
	`;
	if (changed.count === 0) throw new Conflict('organise.consultation_saved_meanwhile');
	await recordEvent(sql, viewer, 'consultation.changed', { consultationId: consultation.id });
}
