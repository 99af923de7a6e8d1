import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import type { Organisation } from './organisation.ts';

/** All organisations: their names are public. */
export async function organisations(sql: Database): Promise<Organisation[]> {
	return sql<Organisation[]>`
		select id, kind, name, country from organisations order by country nulls first, created_at, id
	`;
}

export async function findOrganisation(sql: Database, id: string): Promise<Organisation> {
	const [organisation] = await sql<Organisation[]>`
		select id, kind, name, country from organisations where id = ${id}
	`;
	if (!organisation) throw new NotFound();
	return organisation;
}
