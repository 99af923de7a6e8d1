import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINES, expectNoAxeViolations, type Visit, visit } from '../support/browser.ts';

const POLICY =
	"default-src 'none'; script-src 'self'; connect-src 'self' http://127.0.0.9:9; require-trusted-types-for 'script'; trusted-types none";

const PAGES: Record<string, string> = {
	'/calm': '<h1>Calm</h1>',
	'/unlabelled': '<h1>Unlabelled</h1><input>',
	'/styled': '<h1 style="color: red">Styled</h1>',
	'/foreign': '<h1>Foreign</h1><script src="/foreign.js"></script>',
	'/broken': '<h1>Broken</h1><script src="/missing.js"></script>',
	'/late': '<h1>Late</h1><script src="/late.js"></script>'
};
const SCRIPTS: Record<string, string> = {
	'/foreign.js': "fetch('http://127.0.0.9:9/').catch(() => {});",
	'/late.js': "document.querySelector('h1').textContent = 'Alive';"
};

let server: Server;
let origin: string;

beforeAll(async () => {
	server = createServer(({ url = '' }, response) => {
		const page = PAGES[url];
		const script = SCRIPTS[url];
		response.statusCode = page || script ? 200 : 404;
		response.setHeader('content-security-policy', POLICY);
		response.setHeader('content-type', page ? 'text/html' : 'text/javascript');
		response.end(
			page
				? `<!doctype html><html lang="en"><title>A page</title><main>${page}</main></html>`
				: (script ?? '')
		);
	}).listen(0);
	await new Promise((resolve) => server.once('listening', resolve));
	origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

/** What the visit complained about, taken from it so that this test does not fail too. */
async function troublesOf({ page, troubles }: Visit, path: string, isAwaited: RegExp) {
	await page.goto(path);
	await expect.poll(() => troubles.join('\n')).toMatch(isAwaited);
	return troubles.splice(0);
}

describe.each(ENGINES)('a visit by %s', (engine) => {
	it('goes well on a calm page, for axe too', async () => {
		const { page } = await visit(origin, { engine });
		await page.goto('/calm');
		await expectNoAxeViolations(page, engine);
	});

	it('shows what axe finds', async () => {
		const { page } = await visit(origin, { engine });
		await page.goto('/unlabelled');
		await expect(expectNoAxeViolations(page, engine)).rejects.toThrow('label');
	});

	it.each([
		['what the policy blocks', '/styled', /policy/i],
		['a request that leaves the house', '/foreign', /leaves the house/],
		['a part that is missing', '/broken', /404/]
	])('tells of %s', async (_what, path, told) => {
		expect(await troublesOf(await visit(origin, { engine }), path, told)).not.toEqual([]);
	});

	it('can have late scripts, or none', async () => {
		const late = await visit(origin, { engine, lateScripts: true });
		await late.page.goto('/late', { waitUntil: 'commit' });
		expect(await late.page.textContent('h1')).toBe('Late');
		await late.page.waitForSelector('text=Alive');

		const without = await visit(origin, { engine, javaScript: false, screen: 'phone' });
		await without.page.goto('/late');
		expect(await without.page.textContent('h1')).toBe('Late');
	});
});

it('looks at a page and state once', async () => {
	const { page } = await visit(origin);
	await page.goto('/unlabelled');
	await expect(expectNoAxeViolations(page, 'twice')).rejects.toThrow('label');
	await expectNoAxeViolations(page, 'twice');
});
