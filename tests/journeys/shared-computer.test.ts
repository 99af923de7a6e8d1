import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConsultation } from '../../scripts/demo/content/open-consultation.ts';
import { ENGINES, visit } from '../support/browser.ts';
import { begin, type Child, enter, expectQuestion, next, WORDS } from '../support/child-in-browser.ts';
import { openClass } from '../support/class-session.ts';
import { startDemoServer } from '../support/demo-server.ts';
import { said } from '../support/said.ts';
import type { TestServer } from '../support/server.ts';

const [first, second] = openConsultation.questions;
const wish = openConsultation.questions.at(-1)!;
const t = said('ru');

let server: TestServer;
beforeAll(async () => {
	server = await startDemoServer();
});
afterAll(() => server.stop());

const draftsOf = (sessionId: string) => server.sql`select from drafts where session_id = ${sessionId}`;

it.each([true, false])('the second child finds no trace of the first (scripts: %s)', async (javaScript) => {
	const { code } = await openClass(server, { tone: '10-12', languages: ['ru'] });
	const { page, context } = await visit(server.origin, { javaScript });
	const kept: string[] = [];
	context.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (pathname.startsWith('/take-part') && response.headers()['cache-control'] !== 'no-store')
			kept.push(pathname);
	});
	const child: Child = { page, language: 'ru', tone: '10-12' };
	await begin(child, code);
	await page.goto(`/take-part/questions/${wish.key}`);
	await enter(child, wish);
	await next(child);
	await page.getByRole('heading', { name: t('child.check_title') }).waitFor();
	await page.getByRole('button', { name: t('child.hand_in') }).click();
	await page.getByRole('heading', { name: t('child.thanks_title') }).waitFor();
	await page.getByRole('button', { name: t('thanks.next_child') }).click();
	await page.getByRole('link', { name: t('child.next'), exact: true }).waitFor();

	expect(kept, 'pages that the browser may keep').toEqual([]);
	expect((await context.cookies()).map(({ name }) => name)).toEqual(['class']);
	const { origins } = await context.storageState({ indexedDB: true });
	expect(origins, 'local storage and databases').toEqual([]);
	if (javaScript) {
		const stored = await page.evaluate(() => JSON.stringify(sessionStorage));
		expect(stored).not.toContain('heard-');
		expect(stored).not.toContain(WORDS);
	}
	for (let back = 0; back < 4; back++) {
		await page.goBack().catch(() => {});
		expect(await page.content().catch(() => '')).not.toContain(WORDS);
	}

	await begin(child, code);
	await page.goto(`/take-part/questions/${wish.key}`);
	expect(await page.getByRole('textbox').inputValue()).toBe('');
});

it('who finishes without a next child is led to something quiet', async () => {
	const { code } = await openClass(server, { tone: '10-12', languages: ['ru'] });
	const { page, context } = await visit(server.origin, { language: 'ru' });
	await begin({ page, language: 'ru', tone: '10-12' }, code);
	await page.goto('/take-part/check');
	await page.getByRole('button', { name: t('child.hand_in') }).click();
	await page.getByRole('button', { name: t('child.finish') }).click();
	await page.getByRole('heading', { name: t('away.title') }).waitFor();
	expect((await context.cookies()).map(({ name }) => name)).toEqual(['class']);
});

describe.each(ENGINES)('in %s', (engine) => {
	it('ten idle minutes are asked about, can be extended, and then clear the screen', async () => {
		const { code, id } = await openClass(server, { tone: '10-12', languages: ['ru'] });
		const { page } = await visit(server.origin, { engine });
		await page.clock.install();
		const child: Child = { page, language: 'ru', tone: '10-12' };
		await begin(child, code);
		await enter(child, first!);
		await next(child);
		await expectQuestion(child, second!);

		const warning = page.getByRole('dialog', { name: t('safety.idle_title') });
		await page.clock.fastForward('09:50');
		expect(await warning.isVisible()).toBe(false);
		await page.clock.fastForward('00:15');
		await warning.waitFor();
		await page.keyboard.press('Tab');
		await warning.waitFor({ state: 'hidden' });

		await page.clock.fastForward('10:05');
		const stay = (await page.getByRole('button', { name: t('safety.idle_stay') }).boundingBox())!;
		await page.mouse.click(stay.x + stay.width / 2, stay.y + stay.height / 2);
		await warning.waitFor({ state: 'hidden' });
		expect(await draftsOf(id)).toHaveLength(1);

		await page.clock.fastForward('10:05');
		await warning.waitFor();
		await page.clock.fastForward('01:05');
		await page.waitForURL(/\/take-part$/);
		await page.getByRole('link', { name: t('child.next'), exact: true }).waitFor();
		expect(await draftsOf(id)).toHaveLength(0);
	});
});
