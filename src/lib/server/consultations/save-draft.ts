import { Definition } from '#lib/definition/definition.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Forbidden, Invalid } from '../errors.ts';
import { mayEdit } from './consultation-policy.ts';
import type { Consultation } from './consultation.ts';
import { latestVersion } from './freeze-version.ts';

/**
 * Replaces the draft, if nobody saved since `revision` was read.
 *
 * @throws Conflict  somebody saved in the meantime: nothing is written
 * @throws Invalid   a key that children already answered would come to mean another kind of question
 */
export async function saveDraft(
	sql: Transaction,
	viewer: Viewer,
	consultation: Pick<Consultation, 'id' | 'ownerId'>,
	revision: number,
	draft: Definition
): Promise<void> {
	if (!mayEdit(viewer, consultation)) throw new Forbidden();
	const saved = await sql`
		update consultations set draft = ${sql.json(Definition.parse(draft))}, draft_revision = draft_revision + 1
		where id = ${consultation.id} and draft_revision = ${revision}
	`;
	if (saved.count === 0) throw new Conflict('organise.consultation_saved_meanwhile');

	const frozen = (await latestVersion(sql, consultation.id))?.definition.questions ?? [];
	const kinds = new Map(frozen.map(({ key, kind }) => [key, kind]));
	if (draft.questions.some(({ key, kind }) => (kinds.get(key) ?? kind) !== kind))
		throw new Invalid('organise.consultation_key_of_another_kind');
}
