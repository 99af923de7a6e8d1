import type { Transaction } from '../database.ts';
import { Conflict, NotFound } from '../errors.ts';

export type PartState = 'draft' | 'opened' | 'paused' | 'closed' | 'counted' | 'published' | 'replied';

/** A part's row, held for this transaction so that its state stays what it is. */
export async function lockPart(sql: Transaction, partId: string): Promise<{ id: string; state: PartState }> {
	await sql`select from country_parts where id = ${partId} for update`;
	return partState(sql, partId);
}

/**
 * Holds a part open while something is handed in: closing waits for it, many may do it at once.
 *
 * @throws Conflict if children can no longer answer
 */
export async function keepPartOpen(sql: Transaction, partId: string): Promise<void> {
	await sql`select from country_parts where id = ${partId} for share`;
	const { state } = await partState(sql, partId);
	if (state !== 'opened' && state !== 'paused') throw new Conflict('child.closed');
}

async function partState(sql: Transaction, partId: string) {
	const [part] = await sql<
		{ id: string; state: PartState }[]
	>`select id, state from parts_now where id = ${partId}`;
	if (!part) throw new NotFound();
	return part;
}
