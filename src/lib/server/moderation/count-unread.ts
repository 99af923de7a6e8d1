import type { Added } from '../contributions/add-contributions.ts';
import type { Database } from '../database.ts';

/** How many of these nobody has read yet. One that was ruled on or given to the lead alike is read. */
export async function countUnread(sql: Database, contributions: readonly Added[]): Promise<number> {
	const ids = contributions.map(({ id }) => id);
	const [row] = await sql<{ n: number }[]>`
		select count(*)::int as n from waiting
		where part_id = ${contributions[0]?.partId ?? null} and contribution_id = any(${ids}::uuid[]) and why = 'new'
	`;
	return row!.n;
}
