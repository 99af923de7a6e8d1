import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';
import { ENGINES, visit } from '../support/browser.ts';

let server: TestServer;
beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());

it.each(ENGINES)('the first page opens in %s without troubles', async (engine) => {
	const { page } = await visit(server.origin, { engine, language: 'ru' });
	const answer = await page.goto('/');
	expect(answer?.status()).toBe(200);
	expect(await page.getAttribute('html', 'lang')).toBe('ru');
});

it('a server of a test has a database of its own', async () => {
	expect(await server.sql`select from migrations`).not.toHaveLength(0);
});
