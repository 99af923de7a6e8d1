import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playgroundJoinCode } from '../../scripts/demo/content/doors.ts';
import { playgroundConsultation } from '../../scripts/demo/content/playground-consultation.ts';
import type { Question } from '../../src/lib/definition/definition.ts';
import { chooseWording } from '../../src/lib/definition/wording.ts';
import { receiptHash } from '../../src/lib/server/participation/receipt.ts';
import { ENGINES, expectNoAxeViolations, visit, type VisitOptions } from '../support/browser.ts';
import { begin, type Child, draw, expectQuestion, handIn, next, WORDS, wordsOf } from '../support/child-in-browser.ts'; // prettier-ignore
import { openClass } from '../support/class-session.ts';
import { startDemoServer } from '../support/demo-server.ts';
import type { TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
	server = await startDemoServer();
});
afterAll(() => server.stop());

const { questions } = playgroundConsultation;

function question(key: string): Question {
	return questions.find((each) => each.key === key)!;
}

/** What every child of these tests answers; the drawing and the words go to the moderators. */
const ANSWERS = {
	age: { choice: 'a10_12' },
	where: { choice: 'outside' },
	needs: { placed: { slide: 'must', seats: 'no' } },
	there: { stances: { safe: 'agree', older: 'pass' } },
	drawn: 'in_own_words',
	how: { choices: ['foot'] },
	minutes: { number: 12 },
	like: { choice: 'good' },
	first: { ranked: ['ice', 'lamps'] },
	tell: 'in_own_words'
};

/** How one child finds things and presses them: with the mouse, or with the keyboard alone. */
type Hand = {
	press: (target: Locator) => Promise<void>;
	type: (target: Locator, words: string) => Promise<void>;
};
const mouse: Hand = { press: (target) => target.click(), type: (target, words) => target.fill(words) };

function keyboard(page: Page): Hand {
	async function reach(target: Locator) {
		for (let at = 0; at < 80; at++) {
			if (await target.evaluate((element) => element === document.activeElement)) return;
			await page.keyboard.press('Tab');
			// A group of radios is one stop: the arrows go on inside it.
			for (let step = 0; step < 8 && (await isBesideIn(target)); step++)
				await page.keyboard.press('ArrowDown');
		}
		throw new Error(`The keyboard does not come to ${String(target)}`);
	}
	return {
		async press(target) {
			await reach(target);
			await page.keyboard.press('Space');
		},
		async type(target, words) {
			await reach(target);
			await page.keyboard.type(words);
		}
	};
}

/** Whether the focus is on another radio of the group of this one. */
function isBesideIn(target: Locator) {
	return target.evaluate(
		(element) =>
			element !== document.activeElement &&
			element instanceof HTMLInputElement &&
			element.type === 'radio' &&
			(document.activeElement as HTMLInputElement).name === element.name
	);
}

/** Answers a question as `ANSWERS` says. Without scripts a ranking is made with menus, and a drawing described. */
async function answer(child: Child, asked: Question, { press, type }: Hand, isPlain: boolean): Promise<void> {
	const { page } = child;
	const t = wordsOf(child);
	const named = (options: readonly { key: string; text: Question['text'] }[], key: string) =>
		chooseWording(options.find((option) => option.key === key)!.text, child.language, child.tone)!;
	const inItem = (name: string, label: string) =>
		page.getByRole('group', { name, exact: true }).getByRole('radio', { name: label, exact: true });

	switch (asked.kind) {
		case 'this_or_that':
		case 'single':
		case 'scale': {
			const { choice } = ANSWERS[asked.key as 'age' | 'where' | 'like'];
			return press(page.getByRole('radio', { name: named(asked.options, choice), exact: true }));
		}
		case 'several':
			return press(page.getByRole('checkbox', { name: named(asked.options, 'foot'), exact: true }));
		case 'sorting':
			for (const [item, box] of Object.entries(ANSWERS.needs.placed))
				await press(inItem(named(asked.items, item), named(asked.boxes, box)));
			return;
		case 'statements':
			await press(inItem(named(asked.items, 'safe'), t('child.stance_agree')));
			return press(inItem(named(asked.items, 'older'), t('child.stance_pass')));
		case 'ranking':
			if (isPlain) {
				await page.getByLabel(named(asked.items, 'ice'), { exact: true }).selectOption('1');
				await page.getByLabel(named(asked.items, 'lamps'), { exact: true }).selectOption('2');
				return;
			}
			for (const item of ['dogs', 'lamps', 'ice'])
				await press(page.getByRole('button', { name: named(asked.items, item), exact: true }));
			await press(page.getByRole('button', { name: `${t('child.rank_up')}: ${named(asked.items, 'ice')}` }));
			await press(
				page.getByRole('button', { name: `${t('child.rank_out')}: ${named(asked.items, 'dogs')}` })
			);
			return;
		case 'number':
			return type(page.getByRole('textbox'), '１２');
		case 'drawing':
			if (isPlain) return type(page.getByRole('textbox'), WORDS);
			if (child.draws) return draw(page, chooseWording(asked.text, child.language, child.tone)!);
			await press(page.getByRole('button', { name: t('child.describe_instead') }));
			return type(page.getByRole('textbox'), WORDS);
		case 'text':
			return type(page.getByRole('textbox'), WORDS);
	}
}

async function answersOf(receipt: Buffer) {
	const [row] = await server.sql<{ answers: object }[]>`
		select answers from submissions where receipt_hash = ${receiptHash(receipt)}
	`;
	return row!.answers;
}

function openPlayground(child: Pick<Child, 'tone' | 'language'>, more: { readTogether?: boolean } = {}) {
	const { tone, language } = child;
	return openClass(server, { tone, languages: [language], beside: playgroundJoinCode, ...more });
}

type Case = [
	name: string,
	child: Pick<Child, 'language' | 'tone'>,
	options: VisitOptions,
	byKeyboard?: boolean
];
const CASES: Case[] = [
	['a child of 8 with a finger on a phone', { language: 'ru', tone: '7-9' }, { screen: 'phone' }],
	['a child of 11 without JavaScript', { language: 'kk', tone: '10-12' }, { javaScript: false }],
	['a child of 14 with the keyboard alone', { language: 'en', tone: '13+' }, {}, true]
];

describe.each(ENGINES)('in %s', (engine) => {
	it.each(CASES)('%s answers a question of every kind', async (_name, who, options, byKeyboard = false) => {
		const { code } = await openPlayground(who);
		const { page } = await visit(server.origin, { engine, ...options });
		const child: Child = { page, ...who, draws: !byKeyboard };
		const hand = byKeyboard ? keyboard(page) : mouse;

		await begin(child, code, questions[0]);
		for (const asked of questions) {
			await expectQuestion(child, asked);
			await answer(child, asked, hand, options.javaScript === false);
			if (byKeyboard) await hand.press(page.getByRole('button', { name: 'Next', exact: true }));
			else await next(child);
		}
		expect(await answersOf(await handIn(child))).toEqual(ANSWERS);
	});
});

it.each(['computer', 'phone'] as const)('axe finds nothing on any kind on a %s', async (screen) => {
	const who = { language: 'ru', tone: '10-12' } as const;
	const { code } = await openPlayground(who);
	const { page } = await visit(server.origin, { screen });
	const child: Child = { page, ...who, draws: true };
	await begin(child, code, questions[0]);
	for (const asked of questions) {
		await expectQuestion(child, asked);
		await page.waitForLoadState('networkidle');
		await expectNoAxeViolations(page, `asked ${asked.kind}`);
		await answer(child, asked, mouse, false);
		await expectNoAxeViolations(page, `answered ${asked.kind}`);
		await next(child);
	}
	await page.getByRole('heading', { name: wordsOf(child)('child.check_title') }).waitFor();
	await expectNoAxeViolations(page, 'every kind');
});

it.each(['7-9', '10-12'] as const)(
	'everything to press is large enough for %s, on 320 pixels too',
	async (tone) => {
		const { code } = await openPlayground({ tone, language: 'ru' });
		const { page } = await visit(server.origin);
		const child: Child = { page, tone, language: 'ru', draws: true };
		await begin(child, code, questions[0]);
		for (const asked of questions) {
			await expectQuestion(child, asked);
			await page.waitForLoadState('networkidle');
			await answer(child, asked, mouse, false);
			for (const width of [1024, 320]) {
				await page.setViewportSize({ width, height: 640 });
				expect(await tooSmall(page, tone === '7-9' ? 64 : 48), `${asked.kind} at ${width}`).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth), asked.kind).toBe(width);
			}
			await next(child);
		}
	}
);

/** What can be pressed on the question's form and is lower or narrower than this, in pixels. */
function tooSmall(page: Page, least: number) {
	return page
		.locator('main form :is(button, select, summary, textarea, input:not([type=hidden]))')
		.evaluateAll(
			(controls, smallest) =>
				controls.flatMap((control) => {
					// A radio is pressed anywhere on its card.
					const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
					return Math.min(width, height) < smallest - 0.5
						? [`${control.tagName} ${control.id} ${width}×${height}`]
						: [];
				}),
			least
		);
}

describe('without scripts', () => {
	const who = { language: 'en', tone: '10-12' } as const;

	it('a place that was given twice is said kindly, and nothing is lost', async () => {
		const { code } = await openPlayground(who);
		const { page } = await visit(server.origin, { javaScript: false });
		await begin({ page, ...who }, code, questions[0]);
		await page.goto('/take-part/questions/first');
		for (const [name, place] of Object.entries({ 'Street lamps': '2', 'Stray dogs': '2', 'Fast cars': '1' }))
			await page.getByLabel(name, { exact: true }).selectOption(place);
		await next({ page, ...who });

		await page.getByText('Two of them have the same place.').waitFor();
		expect(await page.getByLabel('Stray dogs', { exact: true }).inputValue()).toBe('2');
		expect(await page.getByLabel('Fast cars', { exact: true }).inputValue()).toBe('1');
		expect(await page.getByLabel('Ice and mud', { exact: true }).inputValue()).toBe('');
		await page.getByLabel('Stray dogs', { exact: true }).selectOption('');
		await next({ page, ...who });
		await page.goto('/take-part/check');
		expect(await page.getByRole('listitem').filter({ hasText: 'mend first' }).innerText()).toMatch(
			/Fast cars\s+(2\.)?\s*Street lamps/
		);
	});

	it('a number outside is answered with the range, and stays to be corrected', async () => {
		const { code } = await openPlayground(who);
		const { page } = await visit(server.origin, { javaScript: false });
		const child = { page, ...who };
		await begin(child, code, questions[0]);
		await page.goto('/take-part/questions/how');
		await answer(child, question('how'), mouse, true);
		await next(child);
		await page.getByRole('textbox').fill('500');
		await next(child);
		await page.getByText('Here we need a number from 0 to 120.').waitFor();
		expect(await page.getByRole('textbox').inputValue()).toBe('500');
	});
});

it('what is wrong comes into view, below the head that stays', async () => {
	const who = { language: 'en', tone: '7-9' } as const;
	const { code } = await openPlayground(who);
	const { page } = await visit(server.origin, { screen: 'phone' });
	const child = { page, ...who };
	await begin(child, code, questions[0]);
	while (!page.url().endsWith('/how')) {
		const path = page.url();
		await page.getByRole('button', { name: wordsOf(child)('child.skip'), exact: true }).click();
		await page.waitForURL((url) => url.href !== path);
	}
	for (const box of await page.getByRole('checkbox').all()) await box.check();
	await next(child);
	const trouble = page.getByText(wordsOf(child)('child.too_many').replace('{{n}}', '2'));
	await trouble.waitFor();
	const head = await page.locator('header').evaluate((header) => header.getBoundingClientRect().bottom);
	const { y, height } = (await trouble.boundingBox())!;
	expect(y).toBeGreaterThanOrEqual(head);
	expect(y + height).toBeLessThanOrEqual(640);
});

it('a child that is quicker than the scripts loses nothing', async () => {
	const who = { language: 'en', tone: '10-12' } as const;
	const { code } = await openPlayground(who);
	const { page } = await visit(server.origin, { lateScripts: true });
	const child = { page, ...who };
	await begin(child, code, questions[0]);
	for (const key of ['where', 'needs', 'there', 'how', 'minutes', 'first', 'tell']) {
		await page.goto(`/take-part/questions/${key}`, { waitUntil: 'commit' });
		await answer(child, question(key), mouse, true);
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(100);
		await next(child);
		await page.waitForURL((url) => !url.pathname.endsWith(key));
	}
	const kept = async () => {
		const [draft] = await server.sql<{ answers: object }[]>`
			select answers from drafts order by touched_at desc limit 1
		`;
		return draft!.answers;
	};
	const { age: _age, drawn: _drawn, like: _like, ...entered } = ANSWERS;
	// Answers are sent behind the next question.
	await expect.poll(kept, { timeout: 10_000 }).toEqual({ ...entered, tell: { words: WORDS } });
});

it('every child has an order of its own that stays, and a class that is read to has one for all', async () => {
	const who = { language: 'en', tone: '10-12' } as const;
	const inOrder = ['A slide', 'Trees', 'Drinking water', 'Somewhere to sit', 'A place for ball games'];
	const orderSeen = async (code: string) => {
		const { page } = await visit(server.origin, { javaScript: false });
		await begin({ page, ...who }, code, questions[0]);
		const look = async () => {
			await page.goto('/take-part/questions/needs');
			return page.locator('fieldset fieldset legend').allInnerTexts();
		};
		const first = await look();
		expect(await look()).toEqual(first);
		return first;
	};

	const apart = await openPlayground(who);
	const orders = [await orderSeen(apart.code), await orderSeen(apart.code), await orderSeen(apart.code)];
	for (const order of orders) expect([...order].sort()).toEqual([...inOrder].sort());
	expect(new Set(orders.map(String)).size).toBeGreaterThan(1);

	const together = await openPlayground(who, { readTogether: true });
	expect(await orderSeen(together.code)).toEqual(inOrder);
	expect(await orderSeen(together.code)).toEqual(inOrder);
});

it('easier words stand at options, too', async () => {
	const who = { language: 'en', tone: '13+' } as const;
	const { code } = await openPlayground(who);
	const { page } = await visit(server.origin, { javaScript: false });
	await begin({ page, ...who }, code, questions[0]);
	await page.goto('/take-part/questions/there');
	await page.getByText('Say it in easier words').click();
	await page.getByText('Older children let me play.').waitFor();
});
