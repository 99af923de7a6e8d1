import type { Transaction } from '../database.ts';

/** Puts contributions that were just handed in before the moderators; nobody else sees them until a ruling. */
export async function queueContributions(
	sql: Transaction,
	contributions: { partId: string; id: string; language: string }[]
): Promise<void> {
	if (contributions.length === 0) return;
	const rows = contributions.map(({ partId, id, language }) => ({
		part_id: partId,
		contribution_id: id,
		language
	}));
	await sql`insert into waiting ${sql(rows)}`;
}
