import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { CannotStart } from '../src/start/cannot-start.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
const LOCK = `${ROOT}.svelte-kit/building`;
const FINGERPRINT = `${ROOT}build/fingerprint`;

/**
 * Builds the application if its sources changed since the last time.
 *
 * One build at a time, and none that is needless: it would pull the files from under a server that runs on them.
 */
export async function buildIfChanged(): Promise<void> {
	mkdirSync(`${ROOT}.svelte-kit`, { recursive: true });
	const here = fileURLToPath(import.meta.url);
	const building = spawn('flock', [LOCK, process.execPath, here], {
		cwd: ROOT,
		// A test run's own NODE_ENV would make another build than the one that is deployed.
		env: { ...process.env, NODE_ENV: 'production' },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const [status] = await once(building, 'exit');
	if (status !== 0) throw new CannotStart('The build failed.');
}

function fingerprint(): string {
	const hash = createHash('sha256');
	for (const path of SOURCES.flatMap(filesIn).sort()) hash.update(path).update(readFileSync(ROOT + path));
	return hash.digest('hex');
}

function filesIn(path: string): string[] {
	if (path.includes('.')) return [path];
	const entries = readdirSync(ROOT + path, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length));
}

if (import.meta.main) {
	const now = fingerprint();
	if (!existsSync(FINGERPRINT) || readFileSync(FINGERPRINT, 'utf8') !== now) {
		await build({ logLevel: 'error' });
		writeFileSync(FINGERPRINT, now);
	}
}
