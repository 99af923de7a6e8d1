import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type postgres from 'postgres';
import { connect, socketAddress } from '../../src/lib/server/database-address.ts';
import { fillDemo } from '../demo/fill.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LONGEST_START = 60_000;

/** The built Heard on loopback, with an embedded PostgreSQL of its own that holds the demo. */
export async function temporaryHeard(): Promise<{
	origin: string;
	sql: postgres.Sql;
	stop(): Promise<void>;
}> {
	const folder = mkdtempSync('/tmp/heard-bench-');
	const { origin, stop: stopServer } = await startProcess(['src/start/start.ts'], ROOT, join(folder, 'log'), {
		HEARD_DATA: folder,
		HOST: '127.0.0.1',
		PORT: '0'
	});
	// Days are strings, as everywhere in Heard.
	const day = { to: 1082, from: [1082], serialize: (text: string) => text, parse: (text: string) => text };
	const sql = connect({ max: 32, onnotice: () => {}, types: { day } }, socketAddress(join(folder, 'socket')));
	await fillDemo(sql);
	return {
		origin,
		sql,
		async stop() {
			await sql.end();
			await stopServer();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** Starts a server that says "listening on ADDRESS". */
export async function startProcess(
	words: string[],
	cwd: string,
	logFile: string,
	environment: NodeJS.ProcessEnv
): Promise<{ origin: string; stop(): Promise<void> }> {
	const log = openSync(logFile, 'w');
	const child = spawn(process.execPath, words, {
		cwd,
		env: { PATH: process.env.PATH, ...environment },
		stdio: ['ignore', log, log]
	});
	const ended = once(child, 'exit');
	const stop = async () => {
		if (child.exitCode === null && child.kill('SIGTERM')) await ended;
	};
	for (const giveUpAt = Date.now() + LONGEST_START; Date.now() < giveUpAt; await pause(50)) {
		const said = readFileSync(logFile, 'utf8');
		const [, address] = /listening on (\S+)/i.exec(said) ?? [];
		if (address) return { origin: address.replace('0.0.0.0', 'localhost'), stop };
		if (child.exitCode !== null) throw new Error(`${words.join(' ')} did not start.\n${said}`);
	}
	await stop();
	throw new Error(`${words.join(' ')} did not start in time.`);
}
