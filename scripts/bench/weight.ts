import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import { joinCode } from '../demo/content/doors.ts';
import { openConsultation } from '../demo/content/open-consultation.ts';
import { launchChromium } from './launch-chromium.ts';
import { temporaryHeard } from './temporary-heard.ts';

/** In bytes; a further question weighs what comes from the answer before it to its own. */
const MOST = { first: 60_000, scripts: 45_000, question: { true: 3_000, false: 15_000 }, whole: 140_000 };

/** The question whose pad is fetched when it is shown. */
const DRAWING = openConsultation.questions.find(({ kind }) => kind === 'drawing')!.key;

const QUIET_MS = 500;

type Load = { requests: number; bytes: number };
/** `firstScripts`: with the first page; `scripts`: until the first question; `question`: the heaviest further one. In bytes. */
type Way = {
	javaScript: boolean;
	first: Load;
	firstScripts: number;
	scripts: number;
	question: number;
	whole: Load;
	byKind: Record<string, Load>;
};

/**
 * Prints what a child's browser sends for and receives, headers and all, as it comes over the line: on the first page
 * (from `/join/CODE` to what the consultation is about) and on the whole way to the receipt.
 *
 * @returns whether both stay in their budgets
 */
export async function benchWeight(): Promise<boolean> {
	const heard = await temporaryHeard();
	const browser = await launchChromium();
	try {
		const ways = [await goTheWay(browser, heard.origin, true), await goTheWay(browser, heard.origin, false)];
		for (const way of ways) print(way);
		const all = ways.map(
			({ javaScript, first, firstScripts, question, whole }) =>
				first.bytes <= MOST.first &&
				firstScripts <= MOST.scripts &&
				question <= MOST.question[`${javaScript}`] &&
				whole.bytes <= MOST.whole
		);
		const fits = all.every(Boolean);
		console.log(
			[
				`budgets: first page ${kilo(MOST.first)}, of it scripts ${kilo(MOST.scripts)},`,
				`a further question ${kilo(MOST.question.true)} with and ${kilo(MOST.question.false)} without scripts,`,
				`whole way ${kilo(MOST.whole)}: ${fits ? 'kept' : 'BROKEN'}`
			].join(' ')
		);
		return fits;
	} finally {
		await browser.close();
		await heard.stop();
	}
}

async function goTheWay(browser: Browser, origin: string, javaScript: boolean): Promise<Way> {
	const context = await browser.newContext({
		javaScriptEnabled: javaScript,
		viewport: { width: 360, height: 640 }
	});
	const page = await context.newPage();
	const received = await meter(page);

	await page.goto(`${origin}/join/${joinCode}`);
	await received.quiet();
	const first = received.all();
	const firstScripts = received.byKind().Script?.bytes ?? 0;
	for (const next of ['leaving', 'assent']) {
		await page.locator(`a[href$="take-part/${next}"]`).click();
		await page.waitForURL(`**/${next}`);
		await received.quiet();
	}
	await page.locator('button[formaction="?/yes"]').click();
	await page.locator('circle:nth-of-type(1).here').waitFor();
	// What comes while the child reads its first question belongs to that one.
	await received.quiet();
	const scripts = received.byKind().Script?.bytes ?? 0;
	const questions: number[] = [];
	for (let at = 1; at <= 8; at++) {
		const before = received.all().bytes;
		await answer(page, javaScript);
		await page.locator('button[value=next]').click();
		if (at < 8) await page.locator(`circle:nth-of-type(${at + 1}).here`).waitFor();
		else await page.waitForURL('**/check');
		await received.quiet();
		// After the eighth comes the look over all answers.
		if (at < 8) questions.push(received.all().bytes - before);
	}
	await page.locator('form[action$="take-part/check"] button').last().click();
	await page.waitForURL('**/thanks');
	await received.quiet();
	const question = Math.max(...questions);
	const whole = received.all();
	const way = { javaScript, first, firstScripts, scripts, question, whole, byKind: received.byKind() };
	await context.close();
	return way;
}

/** The first option, a drawing where there is a pad, else words. */
async function answer(page: Page, javaScript: boolean) {
	if (javaScript && page.url().endsWith(DRAWING)) return draw(page);
	const field = page.locator('main :is(input, textarea)').first();
	if ((await field.getAttribute('type')) !== null) await field.check();
	else await field.fill('Фонари у школы и дорога без ям.');
}

async function draw(page: Page) {
	const paper = page.locator('svg.paper');
	await paper.hover({ position: { x: 40, y: 40 } });
	await page.mouse.down();
	await paper.hover({ position: { x: 120, y: 90 } });
	await page.mouse.up();
}

/** Counts what comes over the line, as the browser's own network log says. */
async function meter(page: Page) {
	const kinds = new Map<string, string>();
	const underWay = new Set<string>();
	let last = performance.now();
	const byKind: Record<string, Load> = {};
	const all = () =>
		Object.values(byKind).reduce(
			(sum, { requests, bytes }) => ({ requests: sum.requests + requests, bytes: sum.bytes + bytes }),
			{ requests: 0, bytes: 0 }
		);
	const add = (kind: string, bytes: number) => {
		const load = (byKind[kind] ??= { requests: 0, bytes: 0 });
		load.requests++;
		load.bytes += bytes;
	};
	const network = await page.context().newCDPSession(page);
	await network.send('Network.enable');
	network.on('Network.requestWillBeSent', ({ requestId, redirectResponse, type = 'Other' }) => {
		if (redirectResponse) add('Redirect', redirectResponse.encodedDataLength);
		kinds.set(requestId, type);
		underWay.add(requestId);
	});
	const end = (requestId: string) => {
		underWay.delete(requestId);
		last = performance.now();
	};
	network.on('Network.loadingFailed', ({ requestId }) => end(requestId));
	network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		end(requestId);
		// What the browser had already costs nothing.
		if (encodedDataLength > 0) add(kinds.get(requestId) ?? 'Other', encodedDataLength);
	});
	/** Until nothing has come for a while. A screen that needs no page has no load to wait for. */
	const quiet = async () => {
		while (underWay.size > 0 || performance.now() - last < QUIET_MS) await pause(50);
	};
	return { all, byKind: () => byKind, quiet };
}

function print({ javaScript, first, firstScripts, scripts, question, whole, byKind }: Way) {
	console.log(javaScript ? 'with JavaScript' : 'without JavaScript');
	for (const [name, { requests, bytes }] of Object.entries({
		'first page': first,
		'whole way': whole,
		...byKind
	})) {
		console.log(`  ${name.padEnd(12)} ${String(requests).padStart(4)} requests ${kilo(bytes).padStart(9)}`);
	}
	for (const [name, bytes] of Object.entries({
		'scripts of the first page': firstScripts,
		'scripts until the first question': scripts,
		'heaviest further question': question
	}))
		console.log(`  ${name.padEnd(34)} ${kilo(bytes).padStart(9)}`);
}

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
