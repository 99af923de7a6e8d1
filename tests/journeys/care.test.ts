import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConsultation } from '../../scripts/demo/content/open-consultation.ts';
import { demoPassword } from '../../scripts/demo/content/people.ts';
import { ENGINES, expectNoAxeViolations, visit } from '../support/browser.ts';
import {
	begin,
	type Child,
	expectQuestion,
	handIn,
	lookedAt,
	next,
	scriptWith,
	wordsOf
} from '../support/child-in-browser.ts';
import { openClass } from '../support/class-session.ts';
import { said } from '../support/said.ts';
import { signInNameOf, startDemoServer } from '../support/demo-server.ts';
import type { TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
	server = await startDemoServer();
});
afterAll(() => server.stop());

/** Stands in no other script. */
const OF_DETECTOR = 'whatsapp';
const TOLD = 'Меня зовут Камила, пишите @kamila_11. Нужны фонари.';

function markedIn(child: Child) {
	const t = wordsOf(child);
	return [`Камила (${t('child.care_name')})`, `@kamila_11 (${t('child.care_handle')})`];
}

/** A child of eleven who has written something and looks its answers over. */
async function lookOver(page: Page, words: string): Promise<Child> {
	const child = await started(page);
	await page.goto('/take-part/questions/wish');
	await writeLast(child, words);
	await lookedAt(child);
	return child;
}

async function started(page: Page): Promise<Child> {
	const { code } = await openClass(server, { tone: '10-12', languages: ['ru'] });
	const child: Child = { page, language: 'ru', tone: '10-12' };
	await begin(child, code);
	return child;
}

/** Skips all questions but the last, in one page of the browser. */
async function skipToTheLast(child: Child) {
	for (const question of openConsultation.questions.slice(0, -1)) {
		await expectQuestion(child, question);
		await child.page.getByRole('button', { name: wordsOf(child)('child.skip'), exact: true }).click();
	}
	await expectQuestion(child, openConsultation.questions.at(-1)!);
}

/** Writes at the last question and goes on to the look over all answers. */
async function writeLast(child: Child, words: string) {
	await child.page.getByRole('textbox').fill(words);
	await next(child);
	await child.page.getByRole('heading', { name: wordsOf(child)('child.check_title') }).waitFor();
}

/** What children handed in in their own words that has this in it. */
function handedIn(words: string) {
	return server.sql<{ words: string }[]>`select words from contributions where words like ${`%${words}%`}`;
}

describe.each(ENGINES)('in %s', (engine) => {
	it.each([true, false])(
		'a child sees what tells who it is, and changes it there and then (scripts: %s)',
		async (javaScript) => {
			const { page } = await visit(server.origin, { engine, javaScript, screen: 'phone' });
			const child = await lookOver(page, TOLD);
			const t = wordsOf(child);

			expect(await page.locator('mark').allTextContents()).toEqual(markedIn(child));
			await page.getByText(t('child.care_hurt')).waitFor();
			if (javaScript) await expectNoAxeViolations(page, 'care');

			await page.getByText(t('child.care_change')).click();
			await page.getByLabel(t('child.care_words')).fill(`Нужны фонари, ${engine}.`);
			if (javaScript) await expectNoAxeViolations(page, 'care, changing');
			await page.getByRole('button', { name: t('child.care_save') }).click();
			await page.getByText(`Нужны фонари, ${engine}.`).waitFor();
			expect(await page.locator('mark').count()).toBe(0);

			await handIn(child);
			expect(await handedIn('Камила')).toEqual([]);
		}
	);
});

it('a child keeps its words by just handing in, and nothing of what was found is kept', async () => {
	const { page } = await visit(server.origin);
	const child = await lookOver(page, 'Айгуль Серикова бьёт меня после уроков.');
	expect(await page.locator('mark').count()).toBe(1);
	await handIn(child);

	expect(await handedIn('Айгуль Серикова')).toHaveLength(1);
	expect(await server.log()).not.toMatch(/Айгуль|"name"/);
});

it('a child who told nothing sees nothing of it', async () => {
	const { page } = await visit(server.origin);
	const child = await lookOver(page, 'Меня зовут на помощь, когда темно. Нужны 2 лампы.');
	expect(await page.locator('mark').count()).toBe(0);
	expect(await page.getByText(wordsOf(child)('child.care_hurt')).count()).toBe(0);
});

it('a child is told on a line that went away while it read', async () => {
	const { page, context, troubles } = await visit(server.origin);
	const detector = scriptWith(page, OF_DETECTOR);
	const child = await started(page);
	await detector;
	await context.setOffline(true);
	await skipToTheLast(child);
	await writeLast(child, TOLD);
	await lookedAt(child);
	expect(await page.locator('mark').allTextContents()).toEqual(markedIn(child));
	expect(troubles).toEqual([]);
});

it.each(['is cut', 'stalls'])(
	'where the line %s before the detector came, a child sees its answers and hands them in',
	async (line) => {
		const { page } = await visit(server.origin);
		await page.route('**/*.js', async (route) => {
			const response = await route.fetch();
			const isDetector = (await response.text()).includes(OF_DETECTOR);
			if (!isDetector) await route.fulfill({ response });
			else if (line === 'is cut') await route.abort();
		});
		const child = await started(page);
		await skipToTheLast(child);
		await writeLast(child, TOLD);
		const button = page.getByRole('button', { name: wordsOf(child)('child.hand_in') });
		await page.getByText(TOLD).waitFor();
		if (line === 'stalls') expect(await button.isDisabled(), 'care comes before sending').toBe(true);

		await lookedAt(child);
		expect(await page.locator('mark').count()).toBe(0);
		await handIn(child);
		expect(await handedIn(TOLD)).not.toEqual([]);
	}
);

it.each([true, false])(
	'a moderator hides what was noticed with one press each, sees it, and decides (scripts: %s)',
	async (javaScript) => {
		const mine = `Фонари-${javaScript ? 'один' : 'два'}`;
		const words = `${mine}: меня зовут Камила Ниязова, звоните 0555 12 34 56.`;
		const { page: ofChild } = await visit(server.origin);
		await handIn(await lookOver(ofChild, words));

		// She reads Russian first.
		const m = said('ru');
		const { page } = await visit(server.origin, { javaScript });
		await page.goto('/sign-in');
		await page.getByLabel('E-mail').fill(signInNameOf('moderator_kk'));
		await page.getByLabel('Password').fill(demoPassword);
		await page.getByRole('button', { name: 'Sign in' }).click();
		await page.waitForURL((url) => url.pathname !== '/sign-in');
		const [waiting] = await server.sql<{ path: string }[]>`
			select part_id || '/' || id as path from contributions where words = ${words}
		`;
		await page.goto(`/moderate/${waiting!.path}`);

		await page.getByText(words.slice(0, 8)).first().waitFor();
		expect(await page.locator('blockquote mark').allTextContents()).toEqual([
			`Камила Ниязова (${m('moderation.looks_like_name')})`,
			`0555 12 34 56 (${m('moderation.looks_like_phone')})`
		]);
		if (javaScript) await expectNoAxeViolations(page, 'noticed');
		await page
			.getByRole('button', {
				name: `${m('moderation.noticed_hide')} 0555 12 34 56 – ${m('moderation.looks_like_phone')}`
			})
			.press('Enter');
		await page.getByRole('heading', { name: m('moderation.previewed') }).waitFor();
		expect(await page.locator('blockquote').innerText()).toContain('Камила Ниязова, звоните [телефон].');

		await page
			.getByRole('button', {
				name: `${m('moderation.noticed_hide')} Камила Ниязова – ${m('moderation.looks_like_name')}`
			})
			.press('Enter');
		await page.getByText('[имя]').waitFor();
		expect(await page.locator('blockquote').innerText()).toBe(
			`${mine}: меня зовут [имя], звоните [телефон].`
		);
		expect(await page.getByRole('button', { name: / 0555 | Камила / }).count()).toBe(0);
		expect(
			await server.sql`select from rulings join contributions on id = contribution_id where words = ${words}`
		).toHaveLength(0);

		await page.getByLabel(m('moderation.rule_identity')).check();
		await page.getByRole('button', { name: m('moderation.mask_now') }).click();
		await page.waitForURL((url) => !url.pathname.includes('/mask'));
		expect(
			await server.sql`select masks from rulings join contributions on id = contribution_id where words = ${words}`
		).toMatchObject([{ masks: { words: [{ token: 'name' }, { token: 'phone' }] } }]);
	}
);
