import type postgres from 'postgres';
import { connect } from './database-address.ts';

/** Where reads go: the pool or a transaction. */
export type Database = postgres.ISql<Record<never, never>>;

/** Where changes go. The pool is no transaction, so a change outside one does not compile. */
export type Transaction = postgres.TransactionSql<Record<never, never>>;

/** The pool. A day stays a string (`2026-11-21`): it has no time zone to be shifted by. */
export const database: postgres.Sql = connect({
	max: 10,
	idle_timeout: 300,
	onnotice: () => {},
	types: { day: { to: 1082, from: [1082], serialize: (day: string) => day, parse: (day: string) => day } }
});

/** Runs the changes of one action together: all of them happen, or none. */
export async function transaction<T>(work: (sql: Transaction) => Promise<T>): Promise<T> {
	return (await database.begin((sql) => work(sql))) as T;
}
