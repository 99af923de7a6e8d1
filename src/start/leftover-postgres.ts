import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LONGEST_STOP = 30_000;

/**
 * Ends the PostgreSQL that outlived a killed server on this cluster, and waits for it.
 *
 * Only for one who holds the data folder's lock: then no living server owns that PostgreSQL.
 */
export async function endLeftover(cluster: string): Promise<void> {
	const pidFile = join(cluster, 'postmaster.pid');
	if (!existsSync(pidFile)) return;

	const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
	const command = commandOf(pid);
	if (command === undefined || command === '') return;

	if (!isPostgresOf(cluster, pid)) {
		// After a power cut the number may belong to a stranger, for whom PostgreSQL would wait for ever.
		rmSync(pidFile);
		return;
	}
	signal(pid, 'SIGINT');
	const insistAt = Date.now() + LONGEST_STOP;
	while (isPostgresOf(cluster, pid)) {
		if (Date.now() > insistAt) signal(pid, 'SIGQUIT');
		await pause(50);
	}
}

function isPostgresOf(cluster: string, pid: number): boolean {
	return commandOf(pid)?.includes(` -D ${cluster} `) ?? false;
}

function signal(pid: number, name: NodeJS.Signals) {
	try {
		process.kill(pid, name);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
	}
}

/** A process's words, undefined if there is none, empty for one that was killed and is not yet buried. */
function commandOf(pid: number): string | undefined {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
	} catch {
		return undefined;
	}
}
