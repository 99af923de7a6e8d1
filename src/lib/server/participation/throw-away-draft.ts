import type { Transaction } from '../database.ts';
import { secretHash } from './receipt.ts';

/** The child stopped: nothing of what it entered stays. */
export async function throwAwayDraft(sql: Transaction, partId: string, secret: Uint8Array): Promise<void> {
	await sql`delete from drafts where part_id = ${partId} and secret_hash = ${secretHash(secret)}`;
}
