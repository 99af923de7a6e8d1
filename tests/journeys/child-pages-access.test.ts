import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { joinCode, playgroundJoinCode } from '../../scripts/demo/content/doors.ts';
import { playgroundConsultation } from '../../scripts/demo/content/playground-consultation.ts';
import type { Tone } from '../../src/lib/definition/definition.ts';
import { LOCALES } from '../../src/lib/i18n/locales.ts';
import { type AccessNeeds, expectAccess } from '../support/access.ts';
import { visit } from '../support/browser.ts';
import { openClass } from '../support/class-session.ts';
import { startDemoServer } from '../support/demo-server.ts';
import { makeReady } from '../support/ready-computer.ts';
import { said } from '../support/said.ts';
import type { TestServer } from '../support/server.ts';

/** What is written on the screen of whoever looks now. */
let t = said('uz');
const { questions } = playgroundConsultation;

let server: TestServer;
beforeAll(async () => {
	server = await startDemoServer();
});
afterAll(() => server.stop());

/** Who looks: a child with a consultation in Karakalpak inside an Uzbek interface, at a computer or a phone. */
const LOOKS: [tone: Tone, target: number, screen: 'computer' | 'phone'][] = [
	['7-9', 64, 'phone'],
	['7-9', 64, 'computer'],
	['13+', 48, 'phone'],
	['13+', 48, 'computer']
];

type Stage = { page: Page; code: string; look: (state: string) => Promise<void> };
const button = (page: Page, key: string) => page.getByRole('button', { name: t(key), exact: true }).first();
const link = (page: Page, key: string) => page.getByRole('link', { name: t(key), exact: true }).first();

/**
 * Every page and state of the child's way in the order in which a child meets them. Each begins where the one before
 * left off; a new page or state is a new entry here.
 */
const STATES: ((stage: Stage) => Promise<void>)[] = [
	async function code({ page, look }) {
		await page.goto('/join');
		await look('the code');
		await page.getByRole('textbox').fill('111 111 113');
		await button(page, 'entrance.join_go').click();
		await page.getByRole('textbox').and(page.locator('[aria-invalid=true]')).waitFor();
		await look('a wrong code');
	},
	async function about({ page, code, look }) {
		await page.goto(`/join/${code}`);
		await look('about');
		await link(page, 'child.help').click();
		await page.locator('dialog:modal').waitFor();
		await look('help over the page');
		await button(page, 'safety.close').click();
	},
	async function entrance({ page, look }) {
		for (const path of ['/help', '/rights', '/away?in=uz']) {
			await page.goto(path);
			await look(path);
		}
	},
	async function leaving({ page, look }) {
		await page.goto('/take-part/leaving');
		await look('how to leave');
	},
	async function nothingThere({ page, look }) {
		await page.goto('/take-part/stop');
		await look('stop before beginning');
	},
	async function assent({ page, look }) {
		await page.goto('/take-part/assent');
		await look('assent');
		await button(page, 'child.yes').click();
		await page.waitForURL('**/questions/*');
	},
	async function everyQuestion({ page, look }) {
		for (const { kind } of questions) {
			const path = new URL(page.url()).pathname;
			if (!path.includes('/questions/')) break;
			await page.getByRole('heading', { level: 1 }).waitFor();
			await look(`a question of kind ${kind}`);
			const choice = page.locator('main').getByRole('radio').or(page.locator('main').getByRole('checkbox'));
			if (await choice.count()) {
				await choice.first().check();
				await look(`answering ${kind}`);
			}
			await button(page, 'child.skip').click();
			await page.waitForURL((url) => url.pathname !== path);
		}
	},
	async function check({ page, look }) {
		await page.goto('/take-part/check');
		await look('check');
	},
	async function stop({ page, look }) {
		await page.goto('/take-part/stop');
		await look('stop');
	},
	async function begun({ page, look }) {
		await page.goto('/take-part');
		await look('begun');
	},
	async function thanks({ page, look }) {
		await page.goto('/take-part/check');
		await button(page, 'child.hand_in').click();
		await page.getByRole('heading', { name: t('child.thanks_title') }).waitFor();
		await look('thanks');
	},
	async function wrong({ page, look }) {
		await page.goto('/take-part/questions/nothing-of-this-kind/');
		await look('a question that is not there');
	}
];

it.each(LOOKS)(
	'a child of %s has targets of %i pixels and sees and reads everything on a %s',
	async (tone, target, screen) => {
		t = said('uz', tone);
		const { code } = await openClass(server, { tone, languages: ['kaa'], beside: playgroundJoinCode });
		const { page } = await visit(server.origin, { screen, language: 'uz' });
		const needs: AccessNeeds = { target, locale: 'uz', asked: { language: 'kaa', texts: textsIn('kaa') } };
		const before: AccessNeeds = { target: 48, locale: 'uz' };
		for (const state of STATES) {
			const at = ['code', 'entrance'].includes(state.name) ? before : needs;
			await state({ page, code, look: (name) => expectAccess(page, name, at) });
		}
	}
);

it('a child reads and presses as well when the class is full', async () => {
	t = said('uz', '7-9');
	const { code, id } = await openClass(server, {
		tone: '7-9',
		languages: ['uz'],
		headCount: 1,
		beside: joinCode
	});
	await server.sql`update class_sessions set handed_in = 1 where id = ${id}`;
	const { page } = await visit(server.origin, { screen: 'phone', language: 'uz' });
	await page.goto(`/join/${code}`);
	await page.goto('/take-part/assent');
	await button(page, 'child.yes').click();
	await page.getByText(t('child.session_full')).waitFor();
	await expectAccess(page, 'full', { target: 64, locale: 'uz' });
});

it('the frame breaks no word on a phone, in any language', async () => {
	for (const language of LOCALES) {
		const { code } = await openClass(server, { tone: '7-9', languages: [language], beside: joinCode });
		const { page, context } = await visit(server.origin, { screen: 'phone' });
		await makeReady(page, code);
		for (const path of ['/take-part/ready', '/rights']) {
			await page.goto(path);
			expect(await brokenWords(page), `${path} in ${language}`).toEqual([]);
		}
		await context.close();
	}
});

/** Words of the page's head that do not stand on one line. */
function brokenWords(page: Page): Promise<string[]> {
	return page.locator('header').evaluate((header) => {
		const broken: string[] = [];
		const texts = document.createTreeWalker(header, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			for (const { index, 0: word } of texts.currentNode.textContent!.matchAll(/\S+/g)) {
				const range = document.createRange();
				range.setStart(texts.currentNode, index);
				range.setEnd(texts.currentNode, index + word.length);
				if (range.getClientRects().length > 1) broken.push(word);
			}
		}
		return broken;
	});
}

/** Every text of the consultation in a language, in whatever tone. */
function textsIn(language: string): string[] {
	const found: string[] = [];
	const read = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		for (const [key, inner] of Object.entries(value)) {
			if (key === language)
				found.push(...(typeof inner === 'string' ? [inner] : Object.values(inner as object)));
			else read(inner);
		}
	};
	read(playgroundConsultation);
	return found.filter((text) => typeof text === 'string');
}
