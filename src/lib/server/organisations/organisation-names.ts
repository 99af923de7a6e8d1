import type { Texts } from '#lib/definition/definition.ts';
import type { Database } from '../database.ts';

export type NamedOrganisation = { id: string; name: Texts; country: string | null };

/** Every organisation with its name: what they are called is no secret. */
export async function organisationNames(sql: Database): Promise<NamedOrganisation[]> {
	return sql<NamedOrganisation[]>`select id, name, country from organisations order by created_at, id`;
}
