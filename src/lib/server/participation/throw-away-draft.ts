import type { Transaction } from '../database.ts';
import { secretHash } from './receipt.ts';

/** The child stopped or left: nothing of what it entered stays. Where no such draft is, nothing happens. */
export async function throwAwayDraft(sql: Transaction, sessionId: string, secret: Uint8Array): Promise<void> {
	await sql`
		delete from drafts using class_sessions session
		where session.id = ${sessionId} and drafts.part_id = session.part_id and drafts.secret_hash = ${secretHash(secret)}
	`;
}
