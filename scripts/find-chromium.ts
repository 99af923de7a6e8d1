import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright';

const DEBIANS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Why there is no browser to test with, and what to do, in one line. */
export class NoBrowser extends Error {}

/**
 * The path of a Chromium: CHROMIUM, an installed one, or one that is installed now: by apt as root, else
 * Playwright's own.
 *
 * @throws NoBrowser
 */
export function findChromium(): string {
	const given = process.env.CHROMIUM;
	if (given && !existsSync(given)) throw new NoBrowser(`CHROMIUM names ${given}, where there is nothing.`);

	const found = given ?? installedChromium();
	if (found) return found;

	if (!installDebian('chromium')) downloadPlaywrights();
	const installed = installedChromium();
	if (installed) return installed;
	throw new NoBrowser(
		'The browser tests need a Chromium: install one (as root: apt-get install chromium) or set CHROMIUM to its path.'
	);
}

/**
 * The path of Chromium 109, the last for Windows 7, unpacked beside its package at first. It exists for Linux on
 * x64 only: elsewhere there is none.
 *
 * @throws NoBrowser
 */
export async function findChromium109(): Promise<string | undefined> {
	if (`${process.platform}-${process.arch}` !== 'linux-x64') return undefined;

	const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
	const program = join(packed, '..', '..', '.cache', 'chromium-109', 'chromium');
	if (!existsSync(program)) await unpack(join(packed, 'bin', 'chromium.br'), program);
	if (lacksLibraries(program)) installDebian('libnss3');
	const missing = lacksLibraries(program);
	if (missing) {
		throw new NoBrowser(`Chromium 109 lacks ${missing}: install them (as root: apt-get install libnss3).`);
	}
	return program;
}

function installedChromium(): string | undefined {
	return [...DEBIANS, chromium.executablePath()].find((path) => existsSync(path));
}

/** The names of the shared libraries that this machine lacks for a program. */
function lacksLibraries(program: string): string {
	const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
	return [...stdout.matchAll(/(\S+) => not found/g)].map(([, name]) => name).join(', ');
}

function installDebian(name: string): boolean {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
	console.log(`Installing Debian's ${name} for the browser tests…`);
	return apt('update') && apt('install', '--yes', '--no-install-recommends', name);
}

function apt(...words: string[]): boolean {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const { status } = spawnSync('apt-get', ['-qq', ...words], { env, stdio: 'ignore', timeout: 300_000 });
	return status === 0;
}

function downloadPlaywrights() {
	console.log("Downloading Playwright's Chromium for the browser tests…");
	const playwright = createRequire(import.meta.url).resolve('playwright/package.json');
	const cli = join(dirname(playwright), 'cli.js');
	spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
		stdio: 'ignore',
		timeout: 60_000
	});
}

async function unpack(packed: string, program: string) {
	mkdirSync(dirname(program), { recursive: true });
	const unfinished = `${program}.${process.pid}`;
	await pipeline(
		createReadStream(packed),
		createBrotliDecompress(),
		createWriteStream(unfinished, { mode: 0o755 })
	);
	renameSync(unfinished, program);
}
