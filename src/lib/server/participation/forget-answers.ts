import type { Transaction } from '../database.ts';

/**
 * Cuts the thread at counting: what was handed in to these parts forgets its answers and whose they were, and
 * keeps its receipt and its day. What was begun and never handed in is thrown away.
 */
export async function forgetAnswers(sql: Transaction, partIds: readonly string[]): Promise<void> {
	await sql`delete from drafts where part_id = any(${partIds}::uuid[])`;
	await sql`
		update submissions set answers = null, session_id = null, tone = null, age_band = null, language = null,
			order_seed = null
		where part_id = any(${partIds}::uuid[])
	`;
}
