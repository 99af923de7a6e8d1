import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect, socketAddress } from '../../src/lib/server/database-address.ts';
import { startEmbeddedPostgres } from '../../src/start/embedded-postgres.ts';
import { migrate } from '../../src/start/migrate.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The folder of the test PostgreSQL's socket. */
		databaseSocket: string;
	}
}

/**
 * One PostgreSQL for all tests of a run: a migrated `heard_template`, and a copy of it for each worker,
 * `heard_worker_1` and so on.
 */
export default async function startDatabase(project: TestProject) {
	const folder = await mkdtemp(join(tmpdir(), 'heard-test-'));
	const { socket, stop } = await startEmbeddedPostgres(folder);

	const sql = connect({ max: 1 }, { ...socketAddress(socket), database: 'postgres' });
	// Nothing of a test outlives it, so its commits need not wait for the disk. Only here.
	await sql`alter role heard set synchronous_commit = off`;
	await sql`create database heard_template`;
	await migrate({ ...socketAddress(socket), database: 'heard_template' });
	for (let worker = 1; worker <= project.vitest.config.maxWorkers; worker++) {
		await sql`create database ${sql(`heard_worker_${worker}`)} template heard_template`;
	}
	await sql.end();

	project.provide('databaseSocket', socket);
	return async () => {
		await stop();
		await rm(folder, { recursive: true });
	};
}
