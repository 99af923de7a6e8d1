import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConsultation } from '../../scripts/demo/content/open-consultation.ts';
import { ENGINES, visit } from '../support/browser.ts';
import { begin, type Child, enter, expectQuestion, handIn, next } from '../support/child-in-browser.ts';
import { openClass } from '../support/class-session.ts';
import { startDemoServer } from '../support/demo-server.ts';
import type { TestServer } from '../support/server.ts';

// A teacher's laptop on a network without internet: plain http, a name that is not the machine's own.
let server: TestServer;
let origin: string;
beforeAll(async () => {
	server = await startDemoServer();
	origin = `http://lan.test:${server.port}`;
});
afterAll(() => server.stop());

describe.each(ENGINES)('by a local name in %s', (engine) => {
	it.each([true, false])('forms and cookies work (JavaScript: %s)', async (javaScript) => {
		const { code } = await openClass(server, { tone: '10-12', languages: ['ru'] });
		const { page, context } = await visit(origin, { engine, javaScript });
		const child: Child = { page, language: 'ru', tone: '10-12', draws: javaScript };
		await begin(child, code);
		expect(await page.evaluate('isSecureContext')).toBe(false);
		for (const question of openConsultation.questions) {
			await expectQuestion(child, question);
			await enter(child, question);
			await next(child);
		}
		expect(await handIn(child)).toHaveLength(8);
		expect((await context.cookies()).every(({ secure, httpOnly }) => httpOnly && !secure)).toBe(true);
	});
});

describe('a form on a page of somebody else', () => {
	let elsewhere: Server;
	let foreign: string;
	beforeAll(async () => {
		elsewhere = createServer((_, response) => {
			response.setHeader('content-type', 'text/html');
			response.end(
				`<form method="post" action="${origin}/take-part/check"><button>Win a prize</button></form>`
			);
		}).listen(0);
		await once(elsewhere, 'listening');
		foreign = `http://localhost:${(elsewhere.address() as AddressInfo).port}`;
	});
	afterAll(() => void elsewhere.close());

	it.each(ENGINES)('is refused in %s, and the child stays as it was', async (engine) => {
		const { code, id } = await openClass(server, { tone: '10-12', languages: ['ru'] });
		const { page, troubles } = await visit(origin, { engine });
		await begin({ page, language: 'ru', tone: '10-12' }, code);

		await page.goto(foreign);
		const answer = page.waitForResponse(`${origin}/take-part/check`);
		await page.getByRole('button', { name: 'Win a prize' }).click();
		expect((await answer).status()).toBe(403);
		await page.getByText('This form was not sent from our own page.').waitFor();

		expect(troubles.splice(0).every((trouble) => trouble.includes(foreign))).toBe(true);
		expect(await server.sql`select from drafts where session_id = ${id}`).toHaveLength(1);
		expect(await server.sql`select from submissions where session_id = ${id}`).toHaveLength(0);
	});

	it.each<Record<string, string>>([
		{ 'sec-fetch-site': 'cross-site' },
		{ 'sec-fetch-site': 'same-site' },
		{ origin: 'http://elsewhere.test' },
		{ origin: 'null' },
		{}
	])('is refused with %o', async (headers) => {
		const { status } = await fetch(`${server.origin}/take-part/check`, { method: 'POST', headers });
		expect(status).toBe(403);
	});
});
