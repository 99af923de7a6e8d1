import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { findForumOf } from './forums.ts';
import type { Resolution } from './resolution.ts';

/**
 * Begins a resolution of a forum with an empty draft.
 *
 * @throws Conflict  another one has this name in addresses
 */
export async function draftResolution(
	sql: Transaction,
	viewer: Viewer,
	{
		forumId,
		slug,
		title,
		authoritativeLanguage
	}: Pick<Resolution, 'forumId' | 'slug' | 'title' | 'authoritativeLanguage'>
): Promise<{ resolutionId: string; revision: number }> {
	await findForumOf(sql, viewer, { id: forumId });
	const [resolution] = await sql<{ id: string }[]>`
		insert into resolutions (slug, forum_id, title, authoritative_language)
		values (${slug}, ${forumId}, ${sql.json(title)}, ${authoritativeLanguage})
		on conflict do nothing
		returning id
	`;
	if (!resolution) throw new Conflict('forum.refused_slug');
	await sql`
		insert into resolution_versions (resolution_id, number, by) values (${resolution.id}, 1, ${viewer.personId})
	`;
	await recordEvent(sql, viewer, 'resolution.drafted', { resolutionId: resolution.id });
	return { resolutionId: resolution.id, revision: 1 };
}
