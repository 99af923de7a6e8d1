import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type postgres from 'postgres';
import { inject } from 'vitest';
import { connect } from '../../src/lib/server/database-address.ts';
import { database as pool } from '../../src/lib/server/database.ts';
import { addressOf, createDatabase, dropDatabase } from './database.ts';
import { environmentOf } from './environment-of.ts';

const LONGEST_START = 30_000;
/** A line of the log goes out within half a second. */
const LOG_WAITS_MS = 700;

/** A built Heard that listens on a port of its own, on a database of its own. */
export interface TestServer {
	/** `http://localhost:PORT` */
	origin: string;
	port: number;
	/** A pool on its database, to put things there and to look at what came of them. */
	sql: postgres.Sql;
	/** What it logged so far. */
	log(): Promise<string>;
	stop(): Promise<void>;
}

/** Starts a server. For a whole file: in `beforeAll`, with its `stop()` in `afterAll`. */
export async function startServer(environment: NodeJS.ProcessEnv = {}): Promise<TestServer> {
	const folder = await mkdtemp(join(tmpdir(), 'heard-server-'));
	const database = await createDatabase();
	const port = await freePort();
	const output = await open(join(folder, 'log'), 'w');
	const log = async () => {
		await pause(LOG_WAITS_MS);
		return readFile(join(folder, 'log'), 'utf8');
	};

	const server = spawn(process.execPath, ['src/start/start.ts'], {
		env: {
			PATH: process.env.PATH,
			...environmentOf(database, inject('databaseSocket')),
			PORT: String(port),
			HEARD_DATA: folder,
			...environment
		},
		stdio: ['ignore', output.fd, output.fd]
	});
	await output.close();

	const origin = `http://localhost:${port}`;
	for (const giveUpAt = Date.now() + LONGEST_START; !(await isReady(origin)); await pause(50)) {
		if (server.exitCode !== null || Date.now() > giveUpAt) {
			server.kill('SIGKILL');
			throw new Error(`The server did not start.\n${await log()}`);
		}
	}

	const sql = connect({ max: 2, onnotice: () => {}, types: pool.options.types }, addressOf(database));
	return {
		origin,
		port,
		sql,
		log,
		async stop() {
			await sql.end();
			const ended = once(server, 'exit');
			if (server.exitCode === null && server.kill('SIGTERM')) await ended;
			await dropDatabase(database);
			await rm(folder, { recursive: true });
		}
	};
}

async function isReady(origin: string) {
	const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
	return answer?.ok === true;
}

async function freePort(): Promise<number> {
	const listener = createServer().listen(0);
	await once(listener, 'listening');
	const address = listener.address();
	listener.close();
	if (address === null || typeof address === 'string') throw new Error('No port is free.');
	return address.port;
}
