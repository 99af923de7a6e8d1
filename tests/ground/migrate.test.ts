import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { socketAddress } from '../../src/lib/server/database-address.ts';
import { migrate } from '../../src/start/migrate.ts';
import { databaseIn, startServer, usedFolder } from './running-server.ts';

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

test('several that start at once migrate once', async () => {
	const folder = await usedFolder();
	await startServer(folder);
	const sql = databaseIn(folder);
	await sql`create database beside`;
	const address = { ...socketAddress(join(folder, 'socket')), database: 'beside' };

	const migrations = join(folder, 'migrations');
	mkdirSync(migrations);
	writeFileSync(join(migrations, '0001_first.sql'), 'select pg_sleep(0.5); create table once ();');
	writeFileSync(join(migrations, 'CHECKSUMS'), 'no migration');

	await Promise.all([1, 2, 3].map(() => migrate(address, migrations)));
	await migrate(address, migrations);
});

test('no migration was edited after it was listed, and each is listed', () => {
	const files = readdirSync(MIGRATIONS).filter((name) => name.endsWith('.sql'));
	const sums = files.sort().map((name) => {
		const sum = createHash('sha256').update(readFileSync(join(MIGRATIONS, name)));
		return `${sum.digest('hex')}  ${name}\n`;
	});

	expect(
		readFileSync(join(MIGRATIONS, 'CHECKSUMS'), 'utf8'),
		'A migration that ran anywhere is never edited: write a new one. To list it: (cd migrations && sha256sum *.sql > CHECKSUMS)'
	).toBe(sums.join(''));
});
