import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { Conflict, NotFound } from '../errors.ts';
import type { Forum } from './forum.ts';
import { findForumOf } from './forums.ts';
import type { DraftRef } from './resolution.ts';

/** The draft held by this transaction, and the forum that it is for. */
export type HeldDraft = {
	resolutionId: string;
	version: number;
	authoritativeLanguage: string;
	forum: Forum;
};

/**
 * Holds a draft for a change and counts its revision on.
 *
 * @throws NotFound  there is none, or the viewer has no work on its forum
 * @throws Conflict  it was adopted, or somebody else saved in the meantime
 */
export async function lockDraft(
	sql: Transaction,
	viewer: Viewer,
	{ resolutionId, revision }: DraftRef
): Promise<HeldDraft> {
	const [resolution] = await sql<{ forumId: string; authoritativeLanguage: string }[]>`
		select forum_id as "forumId", authoritative_language as "authoritativeLanguage"
		from resolutions where id = ${resolutionId} for update
	`;
	if (!resolution) throw new NotFound();
	const forum = await findForumOf(sql, viewer, { id: resolution.forumId });
	const [version] = await sql<{ number: number; state: string; revision: number }[]>`
		select number, state, revision from resolution_versions
		where resolution_id = ${resolutionId} order by number desc limit 1
	`;
	if (!version || version.state === 'adopted') throw new Conflict('forum.refused_adopted');
	if (version.revision !== revision) throw new Conflict('forum.refused_revision');
	await sql`
		update resolution_versions set revision = revision + 1
		where resolution_id = ${resolutionId} and number = ${version.number}
	`;
	return {
		resolutionId,
		version: version.number,
		authoritativeLanguage: resolution.authoritativeLanguage,
		forum
	};
}
