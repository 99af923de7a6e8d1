import { afterAll, beforeAll, expect, it } from 'vitest';
import { openConsultation } from '../../scripts/demo/content/open-consultation.ts';
import type { Question } from '../../src/lib/definition/definition.ts';
import { chooseWording } from '../../src/lib/definition/wording.ts';
import { receiptHash } from '../../src/lib/server/participation/receipt.ts';
import { ENGINES, visit } from '../support/browser.ts';
import { type Child, expectQuestion, handIn, next, wordsOf } from '../support/child-in-browser.ts';
import { openClass } from '../support/class-session.ts';
import { startDemoServer } from '../support/demo-server.ts';
import { makeReady, startAt } from '../support/ready-computer.ts';
import { said } from '../support/said.ts';
import type { TestServer } from '../support/server.ts';

const COMPUTERS = 15;
const CHILDREN = 28;
const { questions } = openConsultation;
const TONE = '10-12' as const;
const LANGUAGES = ['ru', 'kk', 'en'] as const;

let server: TestServer;
beforeAll(async () => {
	server = await startDemoServer();
});
afterAll(() => server.stop());

/** What this child answers: so different from the others' that a mixture would be seen. */
function choiceOf(question: Question, child: number) {
	if (!('options' in question)) return undefined;
	return question.options[(child + questions.indexOf(question)) % question.options.length]!;
}

async function answer(who: Child, question: Question, child: number) {
	const option = choiceOf(question, child);
	if (option) {
		const name = chooseWording(option.text, who.language, TONE)!;
		const role = question.kind === 'several' ? 'checkbox' : 'radio';
		await who.page.getByRole(role, { name, exact: true }).check();
	} else await who.page.getByRole('textbox').first().fill(`I am number ${child}`);
	await next(who);
}

function expected(child: number) {
	return Object.fromEntries(
		questions.map((question) => {
			const option = choiceOf(question, child);
			if (!option) return [question.key, question.kind === 'drawing' ? 'skipped' : 'in_own_words'];
			return [question.key, question.kind === 'several' ? { choices: [option.key] } : { choice: option.key }];
		})
	);
}

it('fifteen computers, twenty-eight children in two rounds, one who leaves, one bell, one wrong code', async () => {
	const { code, id } = await openClass(server, {
		tone: TONE,
		languages: [...LANGUAGES],
		headCount: CHILDREN
	});
	const t = said('en');
	const computers = await Promise.all(
		Array.from({ length: COMPUTERS }, async (_, at) => {
			// Two are as old as they come where that browser exists, and three have no scripts.
			const engine = at < 2 ? ENGINES.at(-1)! : ENGINES[0]!;
			const computer = await visit(server.origin, { engine, javaScript: at < 12 });
			// All at once on one machine: each is slow, as in a class.
			computer.page.setDefaultTimeout(90_000);
			return computer;
		})
	);

	const [{ page: mistyped }] = computers as [(typeof computers)[0]];
	await mistyped.goto('/join?lang=en');
	await mistyped.getByLabel(t('entrance.join_label'), { exact: true }).fill('999 999 998');
	await mistyped.getByRole('button', { name: t('entrance.join_go'), exact: true }).click();
	await mistyped.getByText(t('entrance.join_wrong')).waitFor();
	await Promise.all(computers.map(({ page }) => makeReady(page, code)));

	const receipts = new Map<number, Buffer>();
	const leaves = 20;

	/** One child's turn at a computer, from Start to the next child's Start. */
	async function turn(child: number) {
		const { page } = computers[child % COMPUTERS]!;
		const who: Child = { page, language: 'ru', tone: TONE };
		await startAt(who);
		for (const question of questions) {
			await expectQuestion(who, question);
			if (child === leaves && question === questions[4]) {
				await page.getByRole('link', { name: said('ru')('safety.leave') }).click();
				await page.waitForURL('**/away**');
				return;
			}
			if (question.kind === 'drawing')
				await page.getByRole('button', { name: wordsOf(who)('child.skip'), exact: true }).click();
			else await answer(who, question, child);
		}
		receipts.set(child, await handIn(who));
		await page.getByRole('button', { name: wordsOf(who)('thanks.next_child'), exact: true }).click();
		await page.waitForURL('**/take-part/ready');
	}

	await Promise.all(Array.from({ length: COMPUTERS }, (_, child) => turn(child)));
	// The bell rings while the second round answers.
	const second = Promise.all(Array.from({ length: CHILDREN - COMPUTERS }, (_, at) => turn(COMPUTERS + at)));
	await server.sql`update class_sessions set bell_rung_at = now() where id = ${id}`;
	await second;

	// The computer that a child left is still ready for the class.
	const { page: left, context } = computers[leaves % COMPUTERS]!;
	await left.goto('/take-part/ready');
	await left.getByRole('link', { name: said('ru')('child.start'), exact: true }).waitFor();
	expect((await context.cookies()).map(({ name }) => name)).not.toContain('draft');

	const rows = await server.sql<{ hash: Buffer; answers: object }[]>`
		select receipt_hash as hash, answers from submissions where session_id = ${id}
	`;
	expect(rows).toHaveLength(CHILDREN - 1);
	for (const [child, receipt] of receipts) {
		const row = rows.find(({ hash }) => hash.equals(receiptHash(receipt)));
		expect(row?.answers, `child ${child}`).toEqual(expected(child));
	}
	const [session] = await server.sql<{ handedIn: number }[]>`
		select handed_in as "handedIn" from class_sessions where id = ${id}
	`;
	expect(session!.handedIn).toBe(CHILDREN - 1);
	expect(await server.sql`select from drafts where session_id = ${id}`).toHaveLength(0);
}, 300_000);
