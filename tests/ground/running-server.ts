import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, onTestFinished } from 'vitest';
import { connect, socketAddress } from '../../src/lib/server/database-address.ts';

/** A stand-in for the built application, and the real one. */
const CARRIER = fileURLToPath(new URL('carrier.ts', import.meta.url));
export const HEARD = fileURLToPath(new URL('../../src/start/start.ts', import.meta.url));

export function temporaryFolder(): string {
	const folder = mkdtempSync('/tmp/heard-test-');
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

let example: Promise<string> | undefined;

/** A data folder in which a server ran before and was stopped: quicker to have than an empty one is to fill. */
export async function usedFolder(): Promise<string> {
	example ??= makeExample();
	const folder = temporaryFolder();
	execFileSync('cp', ['--archive', `${await example}/.`, folder]);
	return folder;
}

async function makeExample(): Promise<string> {
	const folder = mkdtempSync('/tmp/heard-test-');
	const server = await startServer(folder);
	server.process.kill('SIGTERM');
	await server.ended;
	return folder;
}

afterAll(async () => {
	if (example) rmSync(await example, { recursive: true, force: true });
});

/** Begins a start as `npm start` does, in a process of its own. */
export function spawnServer(folder: string, environment: NodeJS.ProcessEnv = {}, program = CARRIER) {
	const env = { PATH: process.env.PATH, HEARD_DATA: folder, PORT: '0', HOST: '127.0.0.1', ...environment };
	const child = spawn(process.execPath, [program], { cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe'] });
	const ended = once(child, 'close').then(([status]) => status as number | null);
	let said = '';
	const listening = new Promise<string>((resolve) => {
		const hear = (chunk: Buffer) => {
			said += String(chunk);
			const [, address] = /listening on (\S+)\n/.exec(said) ?? [];
			if (address) resolve(address);
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
	});
	onTestFinished(async () => {
		child.kill('SIGTERM');
		await ended;
	});
	return { process: child, listening, ended, said: () => said };
}

/** A server that listens, or one that ended because it could not. */
export async function startServer(folder: string, environment?: NodeJS.ProcessEnv, program?: string) {
	const server = spawnServer(folder, environment, program);
	const address = await Promise.race([server.listening, server.ended.then(() => '')]);
	return { ...server, address };
}

export function postmasterOf(folder: string): number {
	return Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** The command lines of the processes that name a folder. */
export function processesOn(folder: string): string[] {
	return readdirSync('/proc').flatMap((pid) => {
		try {
			const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
			return /^\d+$/.test(pid) && command.includes(folder) ? [command] : [];
		} catch {
			return [];
		}
	});
}

/** A pool on the embedded PostgreSQL of a running server. */
export function databaseIn(folder: string) {
	const sql = connect({ max: 1, onnotice: () => {} }, socketAddress(join(folder, 'socket')));
	onTestFinished(() => sql.end());
	return sql;
}
