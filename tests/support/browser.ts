import { readFile, open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeEach, expect, inject } from 'vitest';

export type Engine = 'chromium' | 'chromium109';

/** The engines that this machine can run, for `describe.each(ENGINES)`. */
export const ENGINES = Object.keys(inject('browsers')) as Engine[];

const SCREENS = { computer: { width: 1024, height: 768 }, phone: { width: 360, height: 640 } };

const ARGUMENTS = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// By a name that is not loopback a browser sees the plain-http classroom, without its secure context.
	'--host-resolver-rules=MAP lan.test 127.0.0.3'
];

export interface VisitOptions {
	/** Chromium 109 is the last for Windows 7. */
	engine?: Engine;
	/** 1024×768, as an old school computer, or 360×640. */
	screen?: keyof typeof SCREENS;
	javaScript?: boolean;
	/** Every script comes 1.2 s late, as on a slow line, so that the page is used before it is alive. */
	lateScripts?: boolean;
	/** What the browser asks for, as `ru` or `kk`. */
	language?: string;
}

export interface Visit {
	page: Page;
	context: BrowserContext;
	/** What went wrong on its pages so far: the test fails at its end unless this is empty. */
	troubles: string[];
}

const browsers = new Map<Engine, Promise<Browser>>();
const openVisits = { ofFile: [] as Visit[], ofTest: [] as Visit[] };
let isInTest = false;

beforeEach(() => {
	isInTest = true;
});
afterEach(async () => {
	isInTest = false;
	const troubles = [...openVisits.ofFile, ...openVisits.ofTest].flatMap((each) => each.troubles.splice(0));
	for (const { context } of openVisits.ofTest.splice(0)) await context.close();
	expect(troubles, 'troubles in the browser').toEqual([]);
});
afterAll(async () => {
	for (const browser of browsers.values()) await (await browser).close();
});

/**
 * Opens a browser of one person, with cookies of its own, at an origin. It closes with the test, or with the file
 * where a `beforeAll` opened it. The test fails if a page threw, wrote an error to the console, broke the content
 * security policy or sent a request elsewhere.
 */
export async function visit(origin: string, options: VisitOptions = {}): Promise<Visit> {
	const { engine = 'chromium', screen = 'computer', javaScript = true, lateScripts = false } = options;
	const browser = await launch(engine);
	const context = await browser.newContext({
		baseURL: origin,
		viewport: SCREENS[screen],
		javaScriptEnabled: javaScript,
		locale: options.language ?? 'en'
	});
	context.setDefaultTimeout(10_000);
	if (lateScripts) await delayScripts(context);

	const opened = { context, page: await context.newPage(), troubles: [] };
	await watch(opened, origin);
	(isInTest ? openVisits.ofTest : openVisits.ofFile).push(opened);
	return opened;
}

function launch(engine: Engine): Promise<Browser> {
	const launched =
		browsers.get(engine) ??
		chromium.launch({
			executablePath: inject('browsers')[engine],
			args: [
				...ARGUMENTS,
				...(process.getuid?.() === 0 || engine === 'chromium109' ? ['--no-sandbox'] : []),
				...(engine === 'chromium109' ? ['--no-zygote'] : [])
			]
		});
	browsers.set(engine, launched);
	return launched;
}

async function delayScripts(context: BrowserContext) {
	await context.route('**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1200));
		await route.continue().catch(() => {});
	});
}

async function watch({ context, troubles }: Visit, origin: string) {
	await context.addInitScript(() => {
		addEventListener('securitypolicyviolation', (event) => {
			console.error(
				`Content security policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`
			);
		});
	});
	context.on('console', (message) => {
		// A page that answers 4xx says so here too; whether it should is for the test, or below for a part of it.
		// And by plain http a browser says each time that it heeds one header on https only.
		const isExpected = /^Failed to load resource|^The Cross-Origin-Opener-Policy header has been ignored/;
		if (message.type() === 'error' && !isExpected.test(message.text())) {
			troubles.push(`${message.page()?.url()}: ${message.text()}`);
		}
	});
	context.on('weberror', (error) => troubles.push(String(error.error().stack)));
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) {
			troubles.push(`A request leaves the house: ${request.url()}`);
		}
	});
	context.on('response', (response) => {
		const isPart = !['document', 'fetch', 'xhr'].includes(response.request().resourceType());
		if (isPart && response.status() >= 400) troubles.push(`${response.status()} for ${response.url()}`);
	});
}

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Lets axe look at a page with JavaScript, once in a run for each address (without its ids), screen and state: name
 * the state where one address shows different things.
 */
export async function expectNoAxeViolations(page: Page, state = ''): Promise<void> {
	if (!(await isFirstLook(page, state))) return;

	await page.evaluate(await axe);
	const { violations } = await page.evaluate<AxeResults>('axe.run()');
	const found = violations.map(
		({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((n) => n.html).join(' ')}`
	);
	expect(found, `axe at ${page.url()} ${state}`).toEqual([]);
}

async function isFirstLook(page: Page, state: string): Promise<boolean> {
	const path = new URL(page.url()).pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{3,}/g, 'ID');
	const look = [path, page.viewportSize()?.width, state].join(' ');
	try {
		const seen = await open(join(inject('axeSeen'), encodeURIComponent(look)), 'wx');
		await seen.close();
		return true;
	} catch {
		return false;
	}
}
