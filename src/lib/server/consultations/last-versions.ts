import type { Database } from '../database.ts';

/** By consultation: its name in addresses and the last definition that was frozen. */
export async function lastVersions(
	sql: Database,
	consultationIds: readonly string[]
): Promise<Map<string, { slug: string; version: number }>> {
	const rows = await sql<{ id: string; slug: string; version: number }[]>`
		select consultation.id, consultation.slug, max(version.number) as version
		from consultations consultation
		join definition_versions version on version.consultation_id = consultation.id
		where consultation.id = any(${consultationIds as string[]}::uuid[])
		group by consultation.id
	`;
	return new Map(rows.map(({ id, slug, version }) => [id, { slug, version }]));
}
