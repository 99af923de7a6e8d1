import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPassword } from '../../scripts/demo/content/people.ts';
import { visit } from '../support/browser.ts';
import { signInNameOf, startDemoServer } from '../support/demo-server.ts';
import { said } from '../support/said.ts';
import type { TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
	server = await startDemoServer();
});
afterAll(() => server.stop());

it.each([true, false])(
	'a page that is not there says so in the language of the reader (JavaScript: %s)',
	async (javaScript) => {
		const t = said('ky');
		const { page } = await visit(server.origin, { javaScript, language: 'ky', screen: 'phone' });
		const reply = await page.goto('/nowhere/at/all');
		expect(reply?.status()).toBe(404);
		await page.getByRole('heading', { name: t('error.title_404') }).waitFor();
		await page.getByText(t('error.not_found')).waitFor();
		await page.getByRole('link', { name: t('error.first_page') }).click();
		await page.waitForURL(`${server.origin}/`);
	}
);

it('a consultation that is not there says so inside the pages for all', async () => {
	const t = said('tr');
	const { page } = await visit(server.origin, { language: 'tr' });
	const reply = await page.goto('/consultations/no-such-thing');
	expect(reply?.status()).toBe(404);
	await page.getByRole('banner').waitFor();
	await page.getByRole('heading', { name: t('error.title_404') }).waitFor();
});

it('a line that goes down between two pages is told in the same language, and the way goes on when it is back', async () => {
	const t = said('en');
	const { page, context, troubles } = await visit(server.origin);
	await page.goto('/sign-in?lang=en');
	await page.locator('[name=name]').fill(signInNameOf('organiser'));
	await page.locator('[name=password]').fill(demoPassword);
	await page.locator('main').getByRole('button').click();
	const place = page.getByRole('link', { name: t('frame.place_account') });
	await place.waitFor();

	await context.setOffline(true);
	await place.click();
	await page.getByRole('heading', { name: t('error.title_500') }).waitFor();
	await page.getByText(t('error.unexpected')).waitFor();
	troubles.splice(0);

	await context.setOffline(false);
	await page.getByRole('link', { name: t('error.first_page') }).click();
	await page.getByRole('heading', { level: 1 }).waitFor();
});
