import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../../src/start/cannot-start.ts';

const FILLED = 'A demo of Heard. "npm run demo -- --fresh" removes it and begins anew.\n';
const UNFILLED = 'A demo of Heard, not filled to the end. The next start begins anew.\n';

const signOf = (folder: string) => join(folder, 'this-is-a-demo');

/** Makes a folder the demo's, or finds that it is. One that holds anything else is never touched. */
export function claimDemoFolder(folder: string): void {
	if (existsSync(signOf(folder))) return;
	if (existsSync(folder) && readdirSync(folder).length > 0) {
		throw new CannotStart(`${folder} is not a demo's folder. Give the demo a HEARD_DATA of its own.`);
	}
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	writeFileSync(signOf(folder), UNFILLED);
}

export function isFilled(folder: string): boolean {
	return readFileSync(signOf(folder), 'utf8') === FILLED;
}

export function markFilled(folder: string): void {
	writeFileSync(signOf(folder), FILLED);
}

/** Removes what a demo left. Only for one who holds the folder's lock, whose file stays. */
export function emptyDemoFolder(folder: string): void {
	writeFileSync(signOf(folder), UNFILLED);
	for (const name of ['postgres', 'postgres.unfinished', 'postgres.log']) {
		rmSync(join(folder, name), { recursive: true, force: true });
	}
}
