import type { Database } from '../database.ts';

/** The names of consultations in addresses, by id. */
export async function slugsOf(sql: Database, ids: readonly string[]): Promise<Map<string, string>> {
	const rows = await sql<{ id: string; slug: string }[]>`
		select id, slug from consultations where id = any(${ids as string[]}::uuid[])
	`;
	return new Map(rows.map(({ id, slug }) => [id, slug]));
}
