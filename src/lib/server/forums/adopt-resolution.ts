import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Forbidden, Invalid } from '../errors.ts';
import { mayAdopt } from './forum-policy.ts';
import { lockDraft } from './lock-draft.ts';
import { passagesOf } from './passages.ts';
import { isClause, type Adoption, type DraftRef } from './resolution.ts';
import { resolutionHash } from './resolution-hash.ts';

/**
 * Adopts a draft. From here on the database refuses any change of its passages and their evidence.
 *
 * @returns the hash of what was adopted
 * @throws Forbidden  only those adopt who called the forum together
 * @throws Conflict  it was adopted already, or changed in the meantime
 * @throws Invalid  it holds no clause, a text is missing in the language that counts, or the day is to come
 */
export async function adoptResolution(
	sql: Transaction,
	viewer: Viewer,
	draft: DraftRef,
	{ how, on }: Adoption
): Promise<string> {
	const { resolutionId, version, authoritativeLanguage, forum } = await lockDraft(sql, viewer, draft);
	if (!mayAdopt(viewer, forum)) throw new Forbidden('forum.refused_convenor');
	const passages = await passagesOf(sql, resolutionId, version);
	if (!passages.some(isClause)) throw new Invalid('forum.refused_empty');
	if (passages.some(({ texts }) => !texts[authoritativeLanguage]?.trim()))
		throw new Invalid('forum.refused_untranslated');
	const hash = resolutionHash(passages);
	const adopted = await sql`
		update resolution_versions
		set state = 'adopted', hash = ${hash}, adopted_on = ${on}, adopted_how = ${how}, by = ${viewer.personId}, at = now()
		where resolution_id = ${resolutionId} and number = ${version} and ${on}::date <= current_date
		returning 1
	`;
	if (adopted.length === 0) throw new Invalid('forum.refused_day');
	await recordEvent(sql, viewer, 'resolution.adopted', { resolutionId, version, hash });
	return hash;
}
