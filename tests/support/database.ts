import { randomBytes } from 'node:crypto';
import type postgres from 'postgres';
import { inject, onTestFinished } from 'vitest';
import { connect, socketAddress } from '../../src/lib/server/database-address.ts';
import { database, type Transaction } from '../../src/lib/server/database.ts';

class RollBack extends Error {}

/**
 * Runs a test in a transaction that is rolled back, after its deferred constraints were checked.
 *
 * What is expected to be refused by the database goes into `sql.savepoint(…)`, or nothing can follow it.
 */
export async function inTransaction(test: (sql: Transaction) => Promise<unknown>): Promise<void> {
	const work = database.begin(async (sql) => {
		await test(sql);
		await sql`set constraints all immediate`;
		throw new RollBack();
	});
	await work.catch((error: unknown) => {
		if (!(error instanceof RollBack)) throw error;
	});
}

/** A pool on an empty database of this test's own, for what needs two connections. It goes with the test. */
export async function freshDatabase(): Promise<postgres.Sql> {
	const name = await createDatabase();
	const sql = connect({ max: 10, onnotice: () => {}, types: database.options.types }, addressOf(name));
	onTestFinished(async () => {
		await sql.end();
		await dropDatabase(name);
	});
	return sql;
}

/** Creates a migrated, empty database in the test PostgreSQL and returns its name. */
export async function createDatabase(): Promise<string> {
	const name = `heard_${randomBytes(6).toString('hex')}`;
	await administer((sql) => sql`create database ${sql(name)} template heard_template`);
	return name;
}

export async function dropDatabase(name: string): Promise<void> {
	await administer((sql) => sql`drop database ${sql(name)} with (force)`);
}

export function addressOf(name: string) {
	return { ...socketAddress(inject('databaseSocket')), database: name };
}

async function administer(statement: (sql: postgres.Sql) => PromiseLike<unknown>) {
	const sql = connect({ max: 1 }, addressOf('postgres'));
	await statement(sql);
	await sql.end();
}
