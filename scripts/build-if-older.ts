import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';

const SOURCES = ['src/**', 'static/**', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];
const BUILT = 'build/index.js';

/** Builds the application unless `build/` is newer than everything that it is made of. */
export function buildIfOlder(): void {
	if (!isOlder()) return;
	console.log('Building…');
	const { status, stdout, stderr } = spawnSync('node_modules/.bin/vite', ['build'], { encoding: 'utf8' });
	if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
}

function isOlder(): boolean {
	const built = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	return globSync(SOURCES).some((source) => !isTest(source) && statSync(source).mtimeMs > built);
}

function isTest(source: string) {
	return source.endsWith('.test.ts');
}
