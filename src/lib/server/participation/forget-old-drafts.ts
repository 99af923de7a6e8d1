import type { Transaction } from '../database.ts';

/**
 * Throws away what was begun and not handed in for a day (R54). Nobody ever reads it.
 *
 * @returns how many went
 */
export async function forgetOldDrafts(sql: Transaction): Promise<number> {
	const { count } = await sql`delete from drafts where touched_at < now() - interval '24 hours'`;
	return count;
}
