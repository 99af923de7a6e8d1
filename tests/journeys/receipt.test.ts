import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { printReceipt, receiptHash } from '../../src/lib/server/participation/receipt.ts';
import { ENGINES, expectNoAxeViolations, visit, type VisitOptions } from '../support/browser.ts';
import { begin, wordsOf, type Child } from '../support/child-in-browser.ts';
import { openClass } from '../support/class-session.ts';
import { startDemoServer } from '../support/demo-server.ts';
import { receiptOn } from '../support/receipt.ts';
import { said } from '../support/said.ts';
import type { TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
	server = await startDemoServer();
});
afterAll(() => server.stop());

/** To the page of thanks by the shortest way: every question is skipped by not being reached. */
async function toThanks(child: Child): Promise<void> {
	const { code } = await openClass(server, { tone: child.tone, languages: [child.language] });
	const { page } = child;
	const t = wordsOf(child);
	await begin(child, code);
	await page.goto('/take-part/check');
	await page.getByRole('button', { name: t('child.hand_in') }).click();
	await page.getByRole('heading', { name: t('child.thanks_title') }).waitFor();
}

const namesIn = (locale: Locale): Record<string, string> =>
	JSON.parse(readFileSync(`src/lib/pictures/names/${locale}.json`, 'utf8'));

/** Types the words as a child does who was told that letters are enough, or all of them where others begin so. */
async function typeReceipt(page: Page, receipt: Buffer, language: Locale, spell = (word: string) => word) {
	const { pictures, number } = printReceipt(receipt);
	for (const [index, key] of pictures.entries())
		await page.locator(`#word-${index + 1}`).fill(spell(namesIn(language)[key]!));
	await page.locator('#number').fill(number);
}

const stored = async (receipt: Buffer) => {
	const [row] = await server.sql<{ answers: object | null; withdrawn: boolean }[]>`
		select answers, withdrawn_on is not null as withdrawn from submissions
		where receipt_hash = ${receiptHash(receipt)}
	`;
	return row!;
};

type Case = [name: string, who: Pick<Child, 'language' | 'tone'>, options: VisitOptions];
const CASES: Case[] = [
	['a child of 8 who wants its key', { language: 'kk', tone: '7-9' }, {}],
	['a young person of 15 without JavaScript', { language: 'tr', tone: '13+' }, { javaScript: false }]
];

describe.each(ENGINES)('in %s', (engine) => {
	it.each(CASES)(
		'%s keeps it, finds its questions and takes its answers back',
		async (_name, who, options) => {
			const { page } = await visit(server.origin, { engine, ...options });
			await toThanks({ page, ...who });
			const t = said(who.language);
			const offered = page.locator('details > summary');
			expect(await offered.count()).toBe(who.tone === '7-9' ? 1 : 0);
			if (who.tone === '7-9') {
				expect(await page.locator('[data-picture]').first().isVisible(), 'not before it is wanted').toBe(
					false
				);
				await offered.click();
			}
			expect(await page.locator('[data-picture]').last().isVisible()).toBe(true);
			const receipt = receiptOn(await page.content())!;
			const { pictures, number } = printReceipt(receipt);
			expect(await page.locator('.word').allInnerTexts()).toEqual(
				pictures.map((key) => namesIn(who.language)[key])
			);

			await page.emulateMedia({ media: 'print' });
			expect(await page.getByText(number).isVisible(), 'the receipt is printed').toBe(true);
			expect(await page.getByRole('heading', { level: 1 }).isVisible(), 'and nothing else').toBe(false);
			expect(await page.getByRole('button').count(), 'no button either').toBe(0);
			await page.emulateMedia({ media: null });
			await page.getByRole('button', { name: t('child.finish') }).click();

			const later = (await visit(server.origin, { engine, ...options, language: 'ru' })).page;
			await later.goto('/receipt?lang=ru');
			const capitals = (word: string) => word.toUpperCase();
			await typeReceipt(later, receipt, who.language, capitals);
			await later.getByRole('button', { name: said('ru')('public.receipt_look') }).click();
			await later.getByText(said('ru')('public.receipt_received'), { exact: true }).waitFor();
			expect(new URL(later.url()).href).not.toContain(number);

			await later.getByRole('button', { name: said('ru')('public.receipt_take_back') }).click();
			await later.getByRole('button', { name: said('ru')('public.receipt_take_back_yes') }).click();
			await later.getByText(said('ru')('public.receipt_withdrawn'), { exact: true }).waitFor();
			expect(await stored(receipt)).toEqual({ answers: null, withdrawn: true });
		}
	);
});

it('the pictures appear while the words are typed, and several are offered where words begin alike', async () => {
	const { page } = await visit(server.origin, { screen: 'phone', language: 'ru' });
	await page.goto('/receipt?lang=ru');
	await page.waitForLoadState('networkidle');
	await expectNoAxeViolations(page, 'empty');
	await page.locator('#word-1').fill('кош');
	await page.getByText('кошка', { exact: true }).waitFor();
	await page.locator('#word-2').fill('коро');
	await page.getByRole('radio', { name: 'корова' }).waitFor();
	expect(await page.getByRole('radio').count()).toBe(3);
	expect(await page.locator('#word-2').inputValue(), 'what was typed stays').toBe('коро');
	await expectNoAxeViolations(page, 'with pictures');
});

it('a key that nobody got is said kindly, with the pictures that were read', async () => {
	const { page } = await visit(server.origin, { javaScript: false, language: 'en' });
	await page.goto('/receipt?lang=en');
	for (let at = 1; at <= 6; at++) await page.locator(`#word-${at}`).fill('whal');
	await page.locator('#number').fill('00001');
	await page.getByRole('button', { name: 'Look' }).click();
	await page.getByText('We do not know this key.').waitFor();
	expect(await page.locator('[data-picture=whale]').count()).toBe(6);
});

it('a child tells how it felt, and what is wrong, and neither leads to its answers', async () => {
	const { page } = await visit(server.origin, { language: 'en' });
	await toThanks({ page, language: 'en', tone: '10-12' });
	await expectNoAxeViolations(page, 'with pictures');
	const receipt = receiptOn(await page.content())!;
	await page
		.getByRole('group', { name: 'Could you answer freely?' })
		.getByLabel('No', { exact: true })
		.check();
	await page.getByRole('button', { name: 'Send' }).click();
	await page.getByText('Thank you for telling us.').waitFor();
	expect(await server.sql`select question, answer, n from feelings`).toEqual([
		{ question: 'freely', answer: 'no', n: 1 }
	]);

	await page.goto('/receipt?lang=en');
	await typeReceipt(page, receipt, 'en');
	await page.getByRole('button', { name: 'Look' }).click();
	await page.getByText('Tell us about a problem').click();
	const words = 'The teacher stood behind me all the time';
	await page.getByLabel('What happened?').fill(words);
	await page.getByRole('button', { name: 'Send it' }).click();
	await page.getByText('It has arrived, and will be read.').waitFor();
	expect(await page.content()).not.toContain(words);
	const [concern] = await server.sql`
		select origin, sealed_copy -> 'words' as words from sealed.concerns where origin = 'complaint'
	`;
	expect(concern).toEqual({ origin: 'complaint', words });
});
