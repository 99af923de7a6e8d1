import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Forbidden, Invalid } from '../errors.ts';
import type { ForumFacts } from './forum.ts';
import { mayConvene } from './forum-policy.ts';

/**
 * Calls a forum together.
 *
 * @returns its id
 * @throws Forbidden  the viewer is an organiser of none of the convenors
 */
export async function createForum(sql: Transaction, viewer: Viewer, facts: ForumFacts): Promise<string> {
	const { slug, title, place, fromOn, untilOn, convenors } = facts;
	if (!mayConvene(viewer, convenors)) throw new Forbidden();
	if (untilOn < fromOn) throw new Invalid('forum.refused_dates');
	const [forum] = await sql<{ id: string }[]>`
		insert into forums (slug, title, place, from_on, until_on)
		values (${slug}, ${sql.json(title)}, ${sql.json(place)}, ${fromOn}, ${untilOn})
		on conflict do nothing
		returning id
	`;
	if (!forum) throw new Conflict('forum.refused_slug');
	await sql`
		insert into forum_convenors (forum_id, organisation_id) select ${forum.id}, unnest(${convenors}::uuid[])
	`;
	await recordEvent(sql, viewer, 'forum.created', { forumId: forum.id });
	return forum.id;
}
