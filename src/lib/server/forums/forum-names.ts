import type { Texts } from '#lib/definition/definition.ts';
import type { Database } from '../database.ts';

/** What forums are called where something else speaks of them; newest first. */
export async function forumNames(sql: Database): Promise<{ id: string; slug: string; title: Texts }[]> {
	return sql<{ id: string; slug: string; title: Texts }[]>`
		select id, slug, title from forums order by from_on desc, slug
	`;
}
