import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConsultation } from '../../scripts/demo/content/open-consultation.ts';
import type { Question } from '../../src/lib/definition/definition.ts';
import { receiptHash } from '../../src/lib/server/participation/receipt.ts';
import { ENGINES, expectNoAxeViolations, visit, type VisitOptions } from '../support/browser.ts';
import {
	begin,
	type Child,
	enter,
	expectEntered,
	expectQuestion,
	firstOption,
	handIn,
	next,
	WORDS,
	wordsOf
} from '../support/child-in-browser.ts';
import { receiptOn } from '../support/receipt.ts';
import { openClass } from '../support/class-session.ts';
import { startDemoServer } from '../support/demo-server.ts';
import type { TestServer } from '../support/server.ts';

const { questions } = openConsultation;

let server: TestServer;
beforeAll(async () => {
	server = await startDemoServer();
});
afterAll(() => server.stop());

/** What stands in the database of the submission with this receipt. */
async function handedIn(receipt: Buffer) {
	const [submission] = await server.sql<{ id: string; tone: string; language: string; answers: object }[]>`
		select id, tone, language, answers from submissions where receipt_hash = ${receiptHash(receipt)}
	`;
	const contributions = await server.sql<{ key: string; kind: string; words: string | null }[]>`
		select question_key as key, kind, words from contributions where submission_id = ${submission!.id} order by kind
	`;
	return { ...submission!, contributions: [...contributions] };
}

const FIRST_OPTIONS = Object.fromEntries(
	questions.map((question) => {
		if (!('options' in question)) return [question.key, 'in_own_words'];
		const [first] = question.options;
		return [question.key, question.kind === 'several' ? { choices: [first!.key] } : { choice: first!.key }];
	})
);

const FIRST_OF_KIND = questions.filter(
	({ kind }, at) => questions.findIndex((question) => question.kind === kind) === at
);

type Case = [name: string, child: Pick<Child, 'language' | 'tone'>, options: VisitOptions];
const CASES: Case[] = [
	['a child of 8 with a phone', { language: 'ru', tone: '7-9' }, { screen: 'phone' }],
	['a child of 11 without JavaScript', { language: 'kk', tone: '10-12' }, { javaScript: false }],
	['a child of 14 on a slow line', { language: 'en', tone: '13+' }, { lateScripts: true }]
];

describe.each(ENGINES)('in %s', (engine) => {
	it.each(CASES)('%s answers eight questions and gets a receipt', async (_name, who, options) => {
		const { code } = await openClass(server, { tone: who.tone, languages: [who.language] });
		const { page } = await visit(server.origin, { engine, ...options });
		const draws = options.javaScript !== false && !options.lateScripts;
		const child: Child = { page, ...who, draws };

		await page.goto(`/join/${code}`);
		expect(new URL(page.url()).pathname, 'the code leaves the address').toBe('/take-part');
		expect(await page.getAttribute('html', 'lang')).toBe(who.language);
		await begin(child, code);
		for (const question of questions) {
			await expectQuestion(child, question);
			if (options.lateScripts && FIRST_OF_KIND.includes(question)) {
				// Its page comes anew, and the child is quicker than the scripts.
				await page.goto(`/take-part/questions/${question.key}`, { waitUntil: 'commit' });
				await enter(child, question);
				await page.waitForLoadState('networkidle');
				await expectEntered(child, question);
			} else await enter(child, question);
			await next(child);
		}
		const submission = await handedIn(await handIn(child));

		expect(submission).toMatchObject({ ...who, answers: FIRST_OPTIONS });
		expect(submission.contributions).toEqual([
			draws
				? { key: 'good_place', kind: 'drawing', words: null }
				: { key: 'good_place', kind: 'text', words: WORDS },
			{ key: 'wish', kind: 'text', words: WORDS }
		]);
	});
});

it.each(['computer', 'phone'] as const)('axe finds nothing on the way on a %s', async (screen) => {
	const { code } = await openClass(server, { tone: '7-9', languages: ['ru', 'kk'] });
	const { page } = await visit(server.origin, { screen });
	const child: Child = { page, language: 'ru', tone: '7-9', draws: true };
	await page.goto('/join');
	await expectNoAxeViolations(page, 'code');
	await page.goto(`/join/${code}`);
	await expectNoAxeViolations(page, 'about');
	await begin(child, code);
	for (const question of questions) {
		await expectQuestion(child, question);
		await enter(child, question);
		await expectNoAxeViolations(page, `answering ${question.kind}`);
		await next(child);
	}
	await page.getByRole('heading', { name: wordsOf(child)('child.check_title') }).waitFor();
	await expectNoAxeViolations(page, 'check');
	await page.goto('/take-part');
	await expectNoAxeViolations(page, 'begun');
	await page.goto('/take-part/check');
	await handIn(child);
	await expectNoAxeViolations(page, 'thanks');
});

it.each([true, false])(
	'two children in turn on one computer see nothing of each other (%s)',
	async (javaScript) => {
		const { code } = await openClass(server, { tone: '10-12', languages: ['ru'] });
		const { page, context } = await visit(server.origin, { javaScript });
		const child: Child = { page, language: 'ru', tone: '10-12' };
		const t = wordsOf(child);
		const wish = questions.at(-1)!;

		await begin(child, code);
		await page.goto(`/take-part/questions/${wish.key}`);
		await enter(child, wish);
		await next(child);
		const receipt = await handIn(child);
		await page.getByRole('button', { name: t('thanks.next_child') }).click();
		await page.getByRole('link', { name: t('child.next'), exact: true }).waitFor();

		for (const path of ['check', 'thanks', `questions/${wish.key}`]) {
			await page.goto(`/take-part/${path}`);
			expect(new URL(page.url()).pathname, path).toBe('/take-part');
		}
		await page.goBack();
		expect(receiptOn(await page.content())).not.toEqual(receipt);
		expect(await page.content()).not.toContain(WORDS);
		expect((await context.cookies()).map(({ name }) => name)).not.toContain('draft');

		await begin(child, code);
		await page.goto(`/take-part/questions/${wish.key}`);
		expect(await page.getByRole('textbox').inputValue()).toBe('');
	}
);

it('who finds the answers of another that went away begins anew, and they are thrown away', async () => {
	const { code, id } = await openClass(server, { tone: '10-12', languages: ['ru'] });
	const { page } = await visit(server.origin);
	const child: Child = { page, language: 'ru', tone: '10-12' };
	const t = wordsOf(child);
	await begin(child, code);
	await enter(child, questions[0]!);
	await next(child);
	await expectQuestion(child, questions[1]!);

	await page.goto('/take-part');
	await page.getByRole('button', { name: t('child.anew') }).click();
	await page.getByRole('link', { name: t('child.next'), exact: true }).waitFor();
	expect(await server.sql`select from drafts where session_id = ${id}`).toHaveLength(0);
});

it.each([true, false])('stopping leaves nothing (%s)', async (javaScript) => {
	const { code, id } = await openClass(server, { tone: '7-9', languages: ['ru'] });
	const { page } = await visit(server.origin, { javaScript });
	const child: Child = { page, language: 'ru', tone: '7-9' };
	const t = wordsOf(child);
	await begin(child, code);
	await enter(child, questions[0]!);
	await next(child);
	await expectQuestion(child, questions[1]!);

	await page.getByRole('link', { name: t('child.stop'), exact: true }).click();
	await page.getByRole('heading', { name: t('child.stop_title') }).waitFor();
	await expectNoAxeViolations(page, 'stop').catch((error: unknown) => {
		if (javaScript) throw error;
	});
	await page.getByRole('button', { name: t('child.stop_yes') }).click();
	await page.waitForURL('**/rights');

	expect(await server.sql`select from drafts where session_id = ${id}`).toHaveLength(0);
	expect(await server.sql`select from submissions where session_id = ${id}`).toHaveLength(0);
	await page.goto('/take-part/check');
	expect(new URL(page.url()).pathname).toBe('/take-part');
});

it('the keyboard alone is enough', async () => {
	const { code } = await openClass(server, { tone: '13+', languages: ['en'] });
	const { page } = await visit(server.origin);
	const child: Child = { page, language: 'en', tone: '13+' };
	const t = wordsOf(child);
	await page.goto('/join');
	await tabTo(child, 'textbox', 'Code');
	await page.keyboard.type(code);
	await page.keyboard.press('Enter');
	await tabTo(child, 'link', t('child.next'));
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: t('leaving.title') }).waitFor();
	await tabTo(child, 'link', t('child.next'));
	await page.keyboard.press('Enter');
	await tabTo(child, 'button', t('child.yes'));
	await page.keyboard.press('Enter');
	for (const question of questions) {
		await expectQuestion(child, question);
		if ('options' in question) {
			await chooseFirst(child, question);
			await tabTo(child, 'button', t('child.next'));
		} else await tabTo(child, 'button', t('child.skip'));
		await page.keyboard.press('Enter');
	}
	await page.getByRole('heading', { name: t('child.check_title') }).waitFor();
	await tabTo(child, 'button', t('child.hand_in'));
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: t('child.thanks_title') }).waitFor();
	const { answers } = await handedIn(receiptOn(await page.content())!);
	expect(answers).toEqual({ ...FIRST_OPTIONS, good_place: 'skipped', wish: 'skipped' });
});

/** With the arrows in a group of radios, with Tab from box to box. */
async function chooseFirst(child: Child, question: Question) {
	const { page } = child;
	await tabTo(child, question.kind === 'several' ? 'checkbox' : 'radio');
	const option = firstOption(child, question);
	for (let presses = 0; presses < 12; presses++) {
		if (await option.evaluate((element) => element === document.activeElement)) break;
		await page.keyboard.press(question.kind === 'several' ? 'Tab' : 'ArrowDown');
	}
	await page.keyboard.press('Space');
}

async function tabTo(
	{ page }: Child,
	role: 'textbox' | 'link' | 'button' | 'radio' | 'checkbox',
	name?: string
) {
	const target = page.getByRole(role, name ? { name, exact: true } : {}).first();
	await target.waitFor();
	for (let presses = 0; presses < 30; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not reach ${role} ${name ?? ''}`);
}

it.each([true, false])('a wrong code lets nobody in, and stays to be corrected (%s)', async (javaScript) => {
	const { page } = await visit(server.origin, { javaScript });
	await page.goto('/join/111111112');
	await page.getByText('We do not know this code.').waitFor();
	await page.getByRole('textbox', { name: 'Code' }).fill('111 111 113');
	await page.getByRole('button', { name: 'Go in' }).click();
	await page.getByText('We do not know this code.').first().waitFor();
	expect(await page.getByRole('textbox', { name: 'Code' }).inputValue()).toBe('111 111 113');
	await page.goto('/take-part');
	expect(new URL(page.url()).pathname).toBe('/join');
});

it('a class that is full lets nobody else begin, and everybody hand in who began', async () => {
	const { code } = await openClass(server, { tone: '10-12', languages: ['en'], headCount: 1 });
	const [first, second] = [await visit(server.origin), await visit(server.origin)];
	const child: Child = { page: first.page, language: 'en', tone: '10-12' };
	await begin(child, code);

	await second.page.goto(`/join/${code}`);
	await second.page.goto('/take-part/assent');
	await second.page.getByRole('button', { name: 'Yes, I want to' }).click();
	await second.page.getByText('As many children as we expected are already here.').waitFor();
	await expectNoAxeViolations(second.page, 'full');

	await first.page.goto('/take-part/check');
	expect(await handIn(child)).toHaveLength(8);
});
