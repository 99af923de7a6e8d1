import type { Viewer } from '../accounts/viewer.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import type { Forum } from './forum.ts';
import { mayDraft } from './forum-policy.ts';

/** All forums, the latest first: that they meet is public. */
async function forums(sql: Database): Promise<Forum[]> {
	return sql<Forum[]>`${selectForums(sql)} order by forum.from_on desc, forum.id`;
}

/** The forums on which the viewer has work. */
export async function forumsOf(sql: Database, viewer: Viewer): Promise<Forum[]> {
	return (await forums(sql)).filter((forum) => mayDraft(viewer, forum));
}

export async function findForum(sql: Database, by: { slug: string } | { id: string }): Promise<Forum> {
	const [forum] = await sql<Forum[]>`
		${selectForums(sql)} where ${'slug' in by ? sql`forum.slug = ${by.slug}` : sql`forum.id = ${by.id}`}
	`;
	if (!forum) throw new NotFound();
	return forum;
}

/** @throws NotFound  there is none, or the viewer has no work on it */
export async function findForumOf(
	sql: Database,
	viewer: Viewer,
	by: { slug: string } | { id: string }
): Promise<Forum> {
	const forum = await findForum(sql, by);
	if (!mayDraft(viewer, forum)) throw new NotFound();
	return forum;
}

const selectForums = (sql: Database) => sql`
	select
		forum.id, forum.slug, forum.title, forum.place, forum.from_on as "fromOn", forum.until_on as "untilOn",
		coalesce((
			select jsonb_agg(jsonb_build_object('id', organisation.id, 'name', organisation.name) order by organisation.created_at, organisation.id)
			from forum_convenors convenor join organisations organisation on organisation.id = convenor.organisation_id
			where convenor.forum_id = forum.id
		), '[]') as convenors
	from forums forum
`;
