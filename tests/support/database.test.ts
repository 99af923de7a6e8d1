import { describe, expect, it } from 'vitest';
import { database } from '../../src/lib/server/database.ts';
import { freshDatabase, inTransaction } from './database.ts';

describe('a test in a transaction', () => {
	it('leaves nothing behind', async () => {
		await inTransaction((sql) => sql`create table left_behind ()`);
		expect(await database`select from pg_class where relname = 'left_behind'`).toHaveLength(0);
	});

	it('fails where its work fails', async () => {
		await expect(inTransaction((sql) => sql`select 1 / 0`)).rejects.toThrow('division by zero');
	});

	it('fails where a deferred constraint would', async () => {
		const work = inTransaction(async (sql) => {
			await sql`create temporary table twice (n int unique deferrable initially deferred)`;
			await sql`insert into twice values (1), (1)`;
		});
		await expect(work).rejects.toThrow('duplicate key');
	});
});

describe('a fresh database', () => {
	it('is migrated and shows one connection what another committed', async () => {
		const sql = await freshDatabase();
		await sql`create table kept ()`;
		const [one, other] = await Promise.all([sql.reserve(), sql.reserve()]);
		expect(await one`select from kept`).toHaveLength(0);
		expect(await other`select from migrations`).not.toHaveLength(0);
		one.release();
		other.release();
	});
});
