import { Definition } from '#lib/definition/definition.ts';
import type { Viewer } from '#lib/server/accounts/viewer.ts';
import { mayEdit } from '#lib/server/consultations/consultation-policy.ts';
import { findConsultation } from '#lib/server/consultations/consultations.ts';
import { saveDraft } from '#lib/server/consultations/save-draft.ts';
import { database, transaction } from '#lib/server/database.ts';
import { Invalid, NotFound } from '#lib/server/errors.ts';

/** The consultation whose draft is edited. */
export async function findEdited(viewer: Viewer, slug: string) {
	const consultation = await findConsultation(database, viewer, slug);
	if (!mayEdit(viewer, consultation)) throw new NotFound();
	return consultation;
}

/**
 * Saves one edit of the draft, unless somebody saved since `revision`.
 *
 * @param edit  gives the draft as it should be; it is checked whole
 */
export async function saveEdit(
	viewer: Viewer,
	slug: string,
	revision: number,
	edit: (draft: Definition) => unknown
): Promise<void> {
	await transaction(async (sql) => {
		const consultation = await findConsultation(sql, viewer, slug);
		const edited = Definition.safeParse(edit(consultation.draft));
		if (!edited.success) throw new Invalid(messageOf(edited.error.issues[0]!.message));
		await saveDraft(sql, viewer, consultation, revision, edited.data);
	});
}

const messageOf = (message: string) => (message.startsWith('definition.') ? message : 'definition.not_whole');
