import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';

/**
 * Takes the data folder for this process alone, creating it where it is missing. Returns how to give it back.
 *
 * The lock is flock(2)'s and belongs to the open file: the kernel drops it with the process, however that ends,
 * and it holds between containers that share the folder, where a process id would mean nothing.
 */
export function lockDataFolder(folder: string): () => void {
	const file = openLock(folder);
	const { status, error } = spawnSync('flock', ['--nonblock', '3'], {
		stdio: ['ignore', 'ignore', 'ignore', file]
	});
	if (status === 0) return () => closeSync(file);

	closeSync(file);
	if (error)
		throw new CannotStart(`Cannot lock ${folder}: the program flock (Debian's util-linux) is missing.`);
	throw new CannotStart(
		`Another Heard runs on ${folder}. Stop it first, or give this one a HEARD_DATA of its own.`
	);
}

function openLock(folder: string): number {
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		return openSync(join(folder, 'lock'), 'a');
	} catch (error) {
		throw new CannotStart(`HEARD_DATA cannot be written to: ${(error as Error).message}`);
	}
}
