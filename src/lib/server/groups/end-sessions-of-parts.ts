import type { Transaction } from '../database.ts';
import { takenBack } from './end-class-session.ts';

/** Ends what still runs in these parts, so that no join code is left. */
export async function endSessionsOfParts(sql: Transaction, partIds: readonly string[]): Promise<void> {
	await sql`
		update class_sessions set ended_at = now(), ${takenBack(sql)}
		where part_id = any(${partIds}::uuid[]) and ended_at is null
	`;
}
