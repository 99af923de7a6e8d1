import type { Page } from 'playwright';
import { expect } from 'vitest';
import { openConsultation } from '../../scripts/demo/content/open-consultation.ts';
import type { Question, Tone } from '../../src/lib/definition/definition.ts';
import { chooseWording } from '../../src/lib/definition/wording.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { receiptOn } from './receipt.ts';
import { said } from './said.ts';

/** What a child of these tests writes. */
export const WORDS = 'Фонари у школы; шамдар керек; lamps, please!';

/** A child before a screen: who it is, and whether there is a pad to draw on. */
export type Child = { page: Page; language: Locale; tone: Tone; draws?: boolean };

export function wordsOf({ language, tone }: Child) {
	return said(language, tone);
}

/** From the code, through what it is about and the assent, to the first question. */
export async function begin(
	child: Child,
	code: string,
	first: Question = openConsultation.questions[0]!
): Promise<void> {
	const t = wordsOf(child);
	await child.page.goto(`/join/${code}`);
	await child.page.getByRole('link', { name: t('child.next'), exact: true }).click();
	await child.page.getByRole('heading', { name: t('leaving.title') }).waitFor();
	await child.page.getByRole('link', { name: t('child.next'), exact: true }).click();
	await child.page.getByRole('button', { name: t('child.yes'), exact: true }).click();
	await expectQuestion(child, first);
}

export async function expectQuestion(child: Child, question: Question): Promise<void> {
	const text = chooseWording(question.text, child.language, child.tone)!;
	await child.page.getByRole('heading', { name: text, exact: true }).waitFor();
}

/** Enters the first option, words or a drawing, as a child of this language and tone finds them. */
export async function enter(child: Child, question: Question): Promise<void> {
	const { page } = child;
	if ('options' in question) {
		await firstOption(child, question).check();
	} else if (question.kind === 'drawing' && child.draws) {
		await draw(page, chooseWording(question.text, child.language, child.tone)!);
	} else {
		await page.getByRole('textbox').fill(WORDS);
	}
}

export async function expectEntered(child: Child, question: Question): Promise<void> {
	const { page } = child;
	if ('options' in question) {
		expect(await firstOption(child, question).isChecked(), question.key).toBe(true);
	} else {
		expect(await page.getByRole('textbox').inputValue(), question.key).toBe(WORDS);
	}
}

/** The first option of the definition, wherever it stands on the page. */
export function firstOption({ page, language, tone }: Child, question: Question) {
	if (!('options' in question)) throw new Error(`${question.key} has no options`);
	const name = chooseWording(question.options[0]!.text, language, tone)!;
	return page.getByRole(question.kind === 'several' ? 'checkbox' : 'radio', { name, exact: true });
}

export async function next(child: Child): Promise<void> {
	await child.page.getByRole('button', { name: wordsOf(child)('child.next'), exact: true }).click();
}

/** Waits for the script that has this in it, from before it comes: `networkidle` may be over too early. */
export async function scriptWith(page: Page, text: string): Promise<void> {
	await page.waitForResponse(
		async (response) =>
			response.url().endsWith('.js') && (await response.text().catch(() => '')).includes(text),
		{ timeout: 30_000 }
	);
}

/** Waits until what the child wrote has been looked at, on the page or by its scripts. */
export async function lookedAt({ page }: Child): Promise<void> {
	await page.locator('main ol[aria-busy=false]').waitFor();
}

/** Looks the answers over, hands them in and reads the receipt. */
export async function handIn(child: Child): Promise<Buffer> {
	const t = wordsOf(child);
	await child.page.getByRole('heading', { name: t('child.check_title') }).waitFor();
	await child.page.getByRole('button', { name: t('child.hand_in') }).click();
	await child.page.getByRole('heading', { name: t('child.thanks_title') }).waitFor();
	return receiptOn(await child.page.content())!;
}

/** Draws one line on the paper of this name. */
export async function draw(page: Page, name: string): Promise<void> {
	const paper = page.getByRole('img', { name });
	await paper.hover({ position: { x: 40, y: 40 } });
	await page.mouse.down();
	await paper.hover({ position: { x: 160, y: 90 } });
	await page.mouse.up();
}
