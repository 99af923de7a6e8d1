import type { Texts } from '#lib/definition/definition.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { Database } from '../database.ts';
import { consultationToSummarise } from './consultation-to-summarise.ts';

/** What several contributions speak of: one line of the codebook. */
export type Theme = { id: string; key: string; name: Texts; meaning: Texts };

/** The codebook of a consultation, in its order. Nobody is told here how often a theme was given. */
export async function themesOf(sql: Database, viewer: Viewer, consultationId: string): Promise<Theme[]> {
	await consultationToSummarise(sql, viewer, consultationId);
	return sql<Theme[]>`
		select id, key, name, meaning from themes
		where consultation_id = ${consultationId} and merged_into is null order by position, key
	`;
}
