import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConsultation } from '../../scripts/demo/content/open-consultation.ts';
import { ENGINES, visit } from '../support/browser.ts';
import { begin, type Child, enter, expectQuestion, next, WORDS } from '../support/child-in-browser.ts';
import { openClass } from '../support/class-session.ts';
import { startDemoServer } from '../support/demo-server.ts';
import { said } from '../support/said.ts';
import type { TestServer } from '../support/server.ts';

const { questions } = openConsultation;
const wish = questions.at(-1)!;
const [first, second] = [questions[0]!, questions[1]!];
const t = said('ru');
const LEAVE = { name: t('safety.leave'), exact: true };

let server: TestServer;
beforeAll(async () => {
	server = await startDemoServer();
});
afterAll(() => server.stop());

const draftsOf = (sessionId: string) => server.sql`select from drafts where session_id = ${sessionId}`;

/** A child of eleven at a question, with an answer given and words that are not sent yet. */
async function inTheMiddle(options: Parameters<typeof visit>[1] = {}) {
	const { code, id } = await openClass(server, { tone: '10-12', languages: ['ru'] });
	const { page, context } = await visit(server.origin, options);
	const child: Child = { page, language: 'ru', tone: '10-12' };
	await begin(child, code);
	await enter(child, first);
	await next(child);
	await expectQuestion(child, second);
	await page.goto(`/take-part/questions/${wish.key}`);
	await enter(child, wish);
	expect(await draftsOf(id)).toHaveLength(1);
	return { page, context, child, code, id };
}

/** Nothing of what the child did is to be had again in this browser; the computer stays in its class. */
async function expectNoTrace(page: Page, sessionId: string) {
	await expect.poll(() => draftsOf(sessionId)).toHaveLength(0);
	expect(await server.sql`select from submissions where session_id = ${sessionId}`).toHaveLength(0);
	expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['class']);
	await page.goBack().catch(() => {});
	expect(await page.content()).not.toContain(WORDS);
	await page.goto(`/take-part/questions/${wish.key}`);
	expect(new URL(page.url()).pathname).toBe('/take-part');
	await page.getByRole('heading', { level: 1 }).waitFor();
}

async function pressShift(page: Page, times = 3) {
	for (let press = 0; press < times; press++) await page.keyboard.press('Shift');
}

describe.each(ENGINES)('in %s', (engine) => {
	it('the link leads away and takes everything with it', async () => {
		const { page, id } = await inTheMiddle({ engine });
		await page.getByRole('link', LEAVE).click();
		await page.getByRole('heading', { name: t('away.title') }).waitFor();
		expect(new URL(page.url()).pathname).toBe('/away');
		await expectNoTrace(page, id);
	});

	it('without scripts the link does the same', async () => {
		const { page, id } = await inTheMiddle({ engine, javaScript: false });
		await page.getByRole('link', LEAVE).click();
		await page.getByRole('heading', { name: t('away.title') }).waitFor();
		await expectNoTrace(page, id);
	});

	it('Shift three times leads away, out of a text that is being written, too', async () => {
		const { page, id } = await inTheMiddle({ engine });
		await page.getByRole('textbox').focus();
		await pressShift(page);
		await page.getByRole('heading', { name: t('away.title') }).waitFor();
		await expectNoTrace(page, id);
	});

	it('the page is empty within a tenth of a second, on a line that has stopped', async () => {
		const { page, context } = await inTheMiddle({ engine });
		await page.evaluate(() => {
			addEventListener('heard:leave', () => {
				const { innerText } = document.body;
				(window as unknown as { left: unknown }).left = { at: performance.now(), innerText };
			});
			sessionStorage.setItem('heard-answers', 'some words');
		});
		await context.route('**/take-part/leave*', () => {});
		await page.evaluate((name) => {
			const links = [...document.querySelectorAll('a')];
			(window as unknown as { pressed: number }).pressed = performance.now();
			links.find((link) => link.textContent.trim() === name)!.click();
		}, LEAVE.name);

		const { at, innerText, pressed, title, path, kept } = await page.evaluate(() => {
			const { left, pressed } = window as unknown as {
				left: { at: number; innerText: string };
				pressed: number;
			};
			const { title } = document;
			return {
				...left,
				pressed,
				title,
				path: location.pathname,
				kept: Object.keys(sessionStorage).filter((key) => key.startsWith('heard-'))
			};
		});
		expect(innerText).toBe('');
		expect(at - pressed).toBeLessThan(100);
		expect({ title, path, kept }).toEqual({ title: '', path: '/away', kept: [] });
		await page.waitForURL('about:blank');
	});

	it('without a line the page is blank and stays so', async () => {
		const { page, context } = await inTheMiddle({ engine });
		await context.setOffline(true);
		await pressShift(page);
		await page.waitForURL('about:blank');
		expect(await page.locator('body').innerText()).toBe('');
		await page.goBack().catch(() => {});
		await expect.poll(() => page.content().catch(() => WORDS)).not.toContain(WORDS);
		await context.setOffline(false);
	});
});

it('capital letters, Shift with another key or too slow a hand lead nowhere, and neither does Esc', async () => {
	const { page } = await inTheMiddle();
	const field = page.getByRole('textbox');
	await field.fill('');
	await field.focus();
	for (const letter of 'ABCD') await page.keyboard.press(`Shift+${letter}`);
	for (let press = 0; press < 4; press++) {
		await page.keyboard.press('Shift');
		await page.keyboard.press('a');
	}
	for (let press = 0; press < 4; press++) await page.keyboard.press('Control+Shift');
	for (let press = 0; press < 4; press++) await page.keyboard.press('Escape');
	await pressShift(page, 2);
	await page.waitForTimeout(2600);
	await pressShift(page, 2);
	expect(new URL(page.url()).pathname).toBe(`/take-part/questions/${wish.key}`);
	expect(await field.inputValue()).toBe('ABCDaaaa');
});

it('the way out is on every page after the code, also where something is wrong', async () => {
	const { code } = await openClass(server, { tone: '7-9', languages: ['ru'] });
	const { page } = await visit(server.origin, { javaScript: false, language: 'ru' });
	const child: Child = { page, language: 'ru', tone: '7-9' };
	const look = async (path: string) => {
		await page.goto(path);
		expect(await page.getByRole('link', LEAVE).count(), path).toBe(1);
	};
	await page.goto(`/join/${code}`);
	for (const path of ['', '/leaving', '/assent', '/stop', '/nowhere', '/questions/%00'])
		await look(`/take-part${path}`);
	for (const path of ['/help', '/rights']) await look(path);
	await begin(child, code);
	for (const path of [`/questions/${first.key}`, '/check', '/stop']) await look(`/take-part${path}`);
});

it('a page of somebody else cannot end what a child began', async () => {
	const { page, context, id } = await inTheMiddle();
	const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
	const other = { cookie, 'sec-fetch-site': 'cross-site', referer: 'http://elsewhere.example/' };
	await fetch(`${server.origin}/take-part/leave`, { headers: other, redirect: 'manual' });
	await fetch(`${server.origin}/take-part/leave`, { headers: { cookie }, redirect: 'manual' });
	expect(await draftsOf(id)).toHaveLength(1);
	await page.close();
});

it('who leaves after handing in has handed in', async () => {
	const { page, child, id } = await inTheMiddle();
	await next(child);
	await page.getByRole('button', { name: t('child.hand_in') }).click();
	await page.getByRole('heading', { name: t('child.thanks_title') }).waitFor();
	await pressShift(page);
	await page.getByRole('heading', { name: t('away.title') }).waitFor();
	expect(await server.sql`select from submissions where session_id = ${id}`).toHaveLength(1);
	expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['class']);
});
