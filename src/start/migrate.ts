import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import { databaseAddress } from '../lib/server/database-address.ts';
import { CannotStart } from './cannot-start.ts';

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Brings the tables up to date. Of several that start at once one migrates and the others wait. */
export async function migrate(address = databaseAddress(), folder = MIGRATIONS): Promise<void> {
	try {
		await runner({
			databaseUrl: address,
			dir: folder,
			// Only numbered SQL files are migrations; the list of their checksums lies beside them.
			ignorePattern: '(?!\\d+_.*\\.sql$).*',
			direction: 'up',
			migrationsTable: 'migrations',
			advisoryLockMode: 'wait',
			logger: { info() {}, warn() {}, error() {} }
		});
	} catch (error) {
		const reason = error instanceof AggregateError ? error.errors.map(String).join(', ') : String(error);
		throw new CannotStart(`The database could not be brought up to date. ${reason.split('\n')[0]}`, {
			cause: error
		});
	}
}
