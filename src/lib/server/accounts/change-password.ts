import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../database.ts';
import type { Viewer } from './viewer.ts';

/** Takes a new password for the viewer. Ending the sign-ins that used the old one is the caller's next step. */
export async function changePassword(sql: Transaction, viewer: Viewer, passwordHash: string): Promise<void> {
	await sql`update people set password_hash = ${passwordHash} where id = ${viewer.personId}`;
	await recordEvent(sql, viewer, 'password.changed', { personId: viewer.personId });
}
