import type { ContributionId } from '../contributions/contribution.ts';
import type { Transaction } from '../database.ts';

/**
 * Takes an item out of the queue, once: whoever comes second waits for the first and is told false.
 */
export async function takeOutOfQueue(sql: Transaction, { partId, id }: ContributionId): Promise<boolean> {
	const taken =
		await sql`delete from waiting where part_id = ${partId} and contribution_id = ${id} returning 1`;
	return taken.length > 0;
}
