import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';

/**
 * Notes who did what to which thing, in the same transaction as the change. The subject holds ids and states
 * only, never a word that a child wrote.
 *
 * @param what  `noun.verb` in the past: `ruling.made`, `part.opened`
 */
export async function recordEvent(
	sql: Transaction,
	viewer: Viewer | null,
	what: string,
	subject: Record<string, string | number | null>
): Promise<void> {
	await sql`insert into events (actor_id, what, subject) values (${viewer?.personId ?? null}, ${what}, ${sql.json(subject)})`;
}
