import { expect } from 'vitest';
import type { Page } from 'playwright';
import { HttpVisitor, type Reply } from '../../../scripts/bench/http-visitor.ts';
import { digitsOfReceipt } from '../../../src/lib/server/participation/receipt.ts';
import { isUnanswered, type Question } from '../../../src/lib/definition/definition.ts';
import { chooseWording } from '../../../src/lib/definition/wording.ts';
import { LOCALE_NAMES } from '../../../src/lib/i18n/locales.ts';
import {
	ENGINES,
	expectNoAxeViolations,
	visit,
	type Engine,
	type VisitOptions
} from '../../support/browser.ts';
import { receiptOn } from '../../support/receipt.ts';
import { said } from '../../support/said.ts';
import { CLASSES, type Child, type Given } from './class-list.ts';
import { definition } from './consultation.ts';
import { messagesIn } from './messages.ts';

const OLD: Engine = ENGINES.includes('chromium109') ? 'chromium109' : 'chromium';

/** A child answers and hands in, from the code on the board to the receipt, which it notes down. */
export function takePart(origin: string, code: string, child: Child): Promise<string> {
	return child.device === 'requests'
		? takePartByRequests(origin, code, child)
		: takePartInBrowser(origin, code, child);
}

/** What a browser without scripts sends, form by form. */
async function takePartByRequests(origin: string, code: string, child: Child): Promise<string> {
	const computer = new HttpVisitor(origin);
	await computer.follow(computer.get(`/join/${code}`));
	await computer.post('/take-part?/language', { language: child.language });
	let reply = await computer.post('/take-part/assent?/yes');
	for (const question of definition.questions) {
		const path = `/take-part/questions/${question.key}`;
		expect(placeOf(reply)).toBe(path);
		reply = await computer.post(path, fieldsOf(given(child, question)));
	}
	expect(placeOf(reply)).toBe('/take-part/check');
	const thanks = await computer.follow(computer.post('/take-part/check'));
	computer.close();
	return receiptIn(thanks.text);
}

/** Where a reply leads, from the root: addresses are relative to the page. */
function placeOf({ location = '' }: Reply): string {
	return new URL(location, 'http://localhost').pathname;
}

function fieldsOf(answer: Given): Record<string, string | string[]> {
	if (Array.isArray(answer)) return { say: 'next', choices: answer };
	if (typeof answer === 'object') return { say: 'next', ...answer };
	return isUnanswered(answer) ? { say: answer } : { say: 'next', choice: answer };
}

const BROWSERS: Record<Exclude<Child['device'], 'requests'>, VisitOptions> = {
	browser: {},
	'late scripts': { lateScripts: true },
	'old browser': { engine: OLD },
	'no scripts': { javaScript: false }
};

async function takePartInBrowser(origin: string, code: string, child: Child): Promise<string> {
	const options = child.device === 'requests' ? {} : BROWSERS[child.device];
	const lateScripts = options.lateScripts ?? child.lateAt !== undefined;
	const { page, context } = await visit(origin, { ...options, lateScripts, language: child.language });
	const say = said(child.language, CLASSES[child.className].tone);
	const look = (state: string) =>
		child.device === 'browser' ? expectNoAxeViolations(page, state) : Promise.resolve();

	await page.goto('/join');
	await look('');
	await page.getByLabel(say('entrance.join_label')).fill(code);
	await page.getByRole('button', { name: say('entrance.join_go') }).click();
	if (child.language !== CLASSES[child.className].first)
		await page.getByRole('button', { name: LOCALE_NAMES[child.language] }).click();
	await page.getByRole('heading', { level: 1, name: definition.title[child.language] }).waitFor();
	await look('');
	await page.getByRole('link', { name: say('child.next') }).click();
	await page.getByRole('heading', { name: say('leaving.title') }).waitFor();
	await look('');
	await page.getByRole('link', { name: say('child.next') }).click();
	await page.getByRole('heading', { name: say('child.assent_title') }).waitFor();
	await look('');
	await page.getByRole('button', { name: say('child.yes') }).click();

	for (const question of definition.questions) {
		await answerInBrowser(page, child, question);
		await look('');
		await page.getByRole('button', { name: say(buttonFor(given(child, question))), exact: true }).click();
	}

	await page.getByRole('heading', { name: say('child.check_title') }).waitFor();
	await look('');
	const { change } = child.answers;
	if (typeof change === 'object' && 'words' in change) await page.getByText(change.words).waitFor();
	await page.getByRole('button', { name: say('child.hand_in') }).click();

	await page.getByRole('heading', { name: say('child.thanks_title') }).waitFor();
	const receipt = receiptIn(await page.content());
	await look('');
	await page.getByRole('button', { name: say('thanks.next_child') }).click();
	// For the next child the page speaks the first language of the class again.
	const sayToNext = messagesIn(CLASSES[child.className].first);
	await page.getByRole('link', { name: sayToNext('child.next') }).waitFor();
	await context.close();
	return receipt;
}

async function answerInBrowser(page: Page, child: Child, question: Question) {
	const text = chooseWording(question.text, child.language, CLASSES[child.className].tone)!;
	await page.getByRole('heading', { level: 1, name: text }).waitFor();
	if (child.lateAt !== question.key) return enter(page, child, question);

	await page.reload({ waitUntil: 'commit' });
	await enter(page, child, question);
	await page.waitForLoadState('networkidle');
	await expectEntered(page, child, question);
}

async function enter(page: Page, child: Child, question: Question) {
	const answer = given(child, question);
	if (Array.isArray(answer)) for (const key of answer) await optionOf(page, child, question, key).check();
	else if (typeof answer === 'object') await page.getByRole('textbox').fill(answer.words);
	else if (!isUnanswered(answer)) await optionOf(page, child, question, answer).check();
}

async function expectEntered(page: Page, child: Child, question: Question) {
	const answer = given(child, question);
	if (typeof answer === 'object' && 'words' in answer)
		expect(await page.getByRole('textbox').inputValue()).toBe(answer.words);
	else
		for (const key of [answer].flat())
			expect(await optionOf(page, child, question, key).isChecked(), `${key} stays chosen`).toBe(true);
}

function optionOf(page: Page, child: Child, question: Question, key: string) {
	const options = 'options' in question ? question.options : [];
	const { text } = options.find((option) => option.key === key)!;
	const name = chooseWording(text, child.language, CLASSES[child.className].tone)!;
	return page.getByLabel(name, { exact: true });
}

function given(child: Child, { key }: Question): Given {
	return child.answers[key as keyof Child['answers']];
}

/** "Next", or the button that says why there is no answer. */
function buttonFor(answer: Given): string {
	if (typeof answer !== 'string' || !isUnanswered(answer)) return 'child.next';
	return { skipped: 'child.skip', dont_know: 'child.dont_know', rather_not: 'child.rather_not' }[
		answer as 'skipped'
	];
}

/** In digits: the same for every language, and typed in one field. */
function receiptIn(html: string): string {
	const receipt = receiptOn(html);
	expect(receipt, 'a receipt of six pictures and a number').toBeDefined();
	return digitsOfReceipt(receipt!);
}

/** Does the work for each, no more than a few at once: a classroom comes in one by one. */
export async function several<T>(
	all: readonly T[],
	atOnce: number,
	work: (one: T) => Promise<void>
): Promise<void> {
	const waiting = [...all];
	const places = Array.from({ length: atOnce }, async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) await work(next);
	});
	await Promise.all(places);
}
