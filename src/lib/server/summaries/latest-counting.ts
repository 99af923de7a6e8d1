import type { Database } from '../database.ts';

/** The last counting of a kind; undefined before the first. */
export async function latestCounting(
	sql: Database,
	consultationId: string,
	kind: 'answers' | 'themes' = 'answers'
): Promise<string | undefined> {
	const [row] = await sql<{ id: string }[]>`
		select id from countings where consultation_id = ${consultationId} and kind = ${kind}
		order by number desc limit 1
	`;
	return row?.id;
}
