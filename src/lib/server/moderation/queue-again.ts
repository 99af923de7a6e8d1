import type { Added } from '../contributions/add-contributions.ts';
import type { Transaction } from '../database.ts';

/**
 * Puts what was ruled on before the moderators once more, because its child asks for it. What the safeguarding lead
 * took over has no ruling and stays with the lead.
 */
export async function queueAgain(sql: Transaction, contributions: readonly Added[]): Promise<void> {
	const ids = contributions.map(({ id }) => id);
	await sql`
		insert into waiting (part_id, contribution_id, language, why)
		select ruling.part_id, ruling.contribution_id, asked.language, 'second_look'
		from rulings_now ruling
		join contributions_asked asked on asked.part_id = ruling.part_id and asked.id = ruling.contribution_id
		where ruling.part_id = ${contributions[0]?.partId ?? null} and ruling.contribution_id = any(${ids}::uuid[])
		on conflict do nothing
	`;
}
