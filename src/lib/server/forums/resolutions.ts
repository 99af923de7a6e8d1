import type { Viewer } from '../accounts/viewer.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { findForumOf } from './forums.ts';
import { passagesOf } from './passages.ts';
import type { Resolution } from './resolution.ts';

type Head = Omit<Resolution, 'passages'>;

/** The resolutions that a forum adopted, the latest first: of each the version in force. */
export async function adoptedResolutions(sql: Database, forumId: string): Promise<Head[]> {
	return sql<Head[]>`
		${selectHeads(sql)}
		where resolution.forum_id = ${forumId} and version.state = 'adopted' and ${isLast(sql, sql`and state = 'adopted'`)}
		order by version.adopted_on desc, resolution.slug
	`;
}

/** @throws NotFound  there is none of this name, or none of its versions was adopted */
export async function findAdopted(sql: Database, slug: string): Promise<Resolution> {
	const [head] = await sql<Head[]>`
		${selectHeads(sql)}
		where resolution.slug = ${slug} and version.state = 'adopted' and ${isLast(sql, sql`and state = 'adopted'`)}
	`;
	return withPassages(sql, head);
}

/** All resolutions of a forum for those who work on it, drafts too. */
export async function resolutionsOf(sql: Database, viewer: Viewer, forumId: string): Promise<Head[]> {
	await findForumOf(sql, viewer, { id: forumId });
	return sql<Head[]>`
		${selectHeads(sql)}
		where resolution.forum_id = ${forumId} and ${isLast(sql)}
		order by version.at desc, resolution.slug
	`;
}

/**
 * The last version of a resolution for those who work on its forum: the draft, or what was adopted.
 *
 * @throws NotFound  there is none, or the viewer has no work on its forum
 */
export async function findResolution(sql: Database, viewer: Viewer, id: string): Promise<Resolution> {
	const [head] = await sql<Head[]>`${selectHeads(sql)} where resolution.id = ${id} and ${isLast(sql)}`;
	if (head) await findForumOf(sql, viewer, { id: head.forumId });
	return withPassages(sql, head);
}

async function withPassages(sql: Database, head: Head | undefined): Promise<Resolution> {
	if (!head) throw new NotFound();
	return { ...head, passages: await passagesOf(sql, head.id, head.version) };
}

const isLast = (sql: Database, among = sql``) => sql`
	version.number = (select max(number) from resolution_versions where resolution_id = resolution.id ${among})
`;

const selectHeads = (sql: Database) => sql`
	select
		resolution.id, resolution.slug, resolution.forum_id as "forumId", resolution.title,
		resolution.authoritative_language as "authoritativeLanguage", version.number as version, version.revision,
		version.state, version.hash, version.adopted_on as "adoptedOn", version.adopted_how as "adoptedHow"
	from resolutions resolution
	join resolution_versions version on version.resolution_id = resolution.id
`;
