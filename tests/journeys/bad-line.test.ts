import type { Page, Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConsultation } from '../../scripts/demo/content/open-consultation.ts';
import { ENGINES, expectNoAxeViolations, visit } from '../support/browser.ts';
import {
	type Child,
	enter,
	expectEntered,
	expectQuestion,
	handIn,
	lookedAt,
	next,
	scriptWith,
	WORDS,
	wordsOf
} from '../support/child-in-browser.ts';
import { openClass } from '../support/class-session.ts';
import { startDemoServer } from '../support/demo-server.ts';
import type { TestServer } from '../support/server.ts';

const { questions } = openConsultation;
const WAY = '**/take-part/way';
/** Stands in no other script. */
const OF_SCREENS = 'line_taken_back';

let server: TestServer;
beforeAll(async () => {
	server = await startDemoServer();
});
afterAll(() => server.stop());

/** From the code to the assent, once its scripts are there: a yes that is pressed before begins without them. */
async function toLiveAssent(page: Page, code: string) {
	await page.goto(`/join/${code}`);
	const screens = scriptWith(page, OF_SCREENS);
	await page.goto('/take-part/assent');
	await screens;
}

/** From the code to the first question, with scripts. */
async function beginAlive(child: Child, code: string) {
	await toLiveAssent(child.page, code);
	await child.page.getByRole('button', { name: wordsOf(child)('child.yes'), exact: true }).click();
	await expectQuestion(child, questions[0]!);
}

/** What the session got, as many rows as there are. */
function submissions(session: string) {
	return server.sql<{ answers: Record<string, unknown> }[]>`
		select answers from submissions where session_id = ${session}
	`;
}

async function drafted(session: string) {
	const [draft] = await server.sql<{ answers: Record<string, unknown> }[]>`
		select answers from drafts where session_id = ${session}
	`;
	return draft?.answers ?? {};
}

describe.each(ENGINES)('in %s', (engine) => {
	it('ten minutes without a line lose nothing and double nothing', async () => {
		const { code, id } = await openClass(server, { tone: '10-12', languages: ['ru'] });
		const { page, context, troubles } = await visit(server.origin, { engine });
		// The pad came before the line went.
		const child: Child = { page, language: 'ru', tone: '10-12', draws: true };
		const t = wordsOf(child);
		await page.clock.install();
		await beginAlive(child, code);
		await enter(child, questions[0]!);
		await next(child);
		await expectQuestion(child, questions[1]!);
		await page.getByText(t('child.line_sent')).waitFor();

		await context.setOffline(true);
		for (const question of questions.slice(1, 5)) {
			await expectQuestion(child, question);
			await enter(child, question);
			await next(child);
		}
		await page.clock.fastForward('05:00');
		await page.getByText('Интернета сейчас нет. 4 ответа хранятся здесь').waitFor();
		await expectQuestion(child, questions[5]!);
		await enter(child, questions[5]!);
		await next(child);
		await page.clock.fastForward('05:00');
		expect(Object.keys(await drafted(id))).toEqual([questions[0]!.key]);

		// Going back finds what was entered, line or no line.
		await page.getByRole('link', { name: t('child.back'), exact: true }).click();
		await expectEntered(child, questions[5]!);
		await next(child);
		for (const question of questions.slice(6)) {
			await expectQuestion(child, question);
			await enter(child, question);
			await next(child);
		}
		await page.getByRole('button', { name: t('child.hand_in') }).click();
		await page.getByText(t('child.line_hand_in')).waitFor();
		expect(await submissions(id)).toHaveLength(0);

		await context.setOffline(false);
		await page.clock.fastForward('00:30');
		await page.getByRole('heading', { name: t('child.thanks_title') }).waitFor();
		const rows = await submissions(id);
		expect(rows).toHaveLength(1);
		expect(Object.values(rows[0]!.answers)).not.toContain('not_reached');
		// That the line was down is what was asked for.
		troubles.splice(0);
	});
});

it('an answer whose reply was lost counts once', async () => {
	const { code, id } = await openClass(server, { tone: '13+', languages: ['en'] });
	const { page, troubles } = await visit(server.origin);
	const child: Child = { page, language: 'en', tone: '13+', draws: true };
	await beginAlive(child, code);
	let lost = 0;
	await page.route(WAY, async (route) => {
		// It arrives, and the child's browser never hears of it.
		if (route.request().method() === 'POST' && lost++ % 2 === 0) {
			await route.fetch();
			await route.abort();
		} else await route.continue();
	});
	for (const question of questions) {
		await expectQuestion(child, question);
		await enter(child, question);
		await next(child);
	}
	await handIn(child);

	expect(lost).toBeGreaterThan(2);
	expect(await submissions(id)).toHaveLength(1);
	troubles.splice(0);
});

describe.each(ENGINES)('in %s', (engine) => {
	it.each(['yes', 'no'])(
		'a %s that did not get through is said kindly, and can be pressed again',
		async (say) => {
			const { code } = await openClass(server, { tone: '10-12', languages: ['ru'] });
			const { page } = await visit(server.origin, { engine, screen: 'phone' });
			const child: Child = { page, language: 'ru', tone: '10-12' };
			const t = wordsOf(child);
			await toLiveAssent(page, code);
			await page.route('**/assent?/*', (route) => route.abort(), { times: 2 });
			for (let press = 0; press < 2; press++) {
				await page.getByRole('button', { name: t(`child.${say}`), exact: true }).click();
				await page.getByRole('alert').getByText(t('child.assent_lost')).waitFor();
			}
			await expectNoAxeViolations(page, 'lost');

			await page.getByRole('button', { name: t(`child.${say}`), exact: true }).click();
			if (say === 'yes') await expectQuestion(child, questions[0]!);
			else await page.waitForURL('**/rights');
		}
	);
});

it('a yes whose reply was lost takes no second seat', async () => {
	const { code, id } = await openClass(server, { tone: '10-12', languages: ['ru'], headCount: 1 });
	const { page } = await visit(server.origin);
	const child: Child = { page, language: 'ru', tone: '10-12' };
	const t = wordsOf(child);
	await toLiveAssent(page, code);
	const loseReply = async (route: Route) => {
		await route.fetch();
		await route.abort();
	};
	await page.route('**/assent?/yes', loseReply, { times: 1 });
	await page.getByRole('button', { name: t('child.yes'), exact: true }).click();
	await page.getByRole('alert').getByText(t('child.assent_lost')).waitFor();

	await page.getByRole('button', { name: t('child.yes'), exact: true }).click();
	await expectQuestion(child, questions[0]!);
	expect(await server.sql`select from drafts where session_id = ${id}`).toHaveLength(1);
});

it('a draft opens again in the tab that began it, and in no other', async () => {
	const { code, id } = await openClass(server, { tone: '10-12', languages: ['ru'] });
	const { page, context } = await visit(server.origin);
	const child: Child = { page, language: 'ru', tone: '10-12' };
	const t = wordsOf(child);
	const wish = questions.at(-1)!;
	await beginAlive(child, code);
	expect(await page.getByText(t('child.line_sent')).count(), 'nothing to arrive yet').toBe(0);
	await page.goto(`/take-part/questions/${wish.key}`);
	await enter(child, wish);
	await next(child);
	await page.getByText(t('child.line_sent')).waitFor();

	await page.reload();
	await page.getByText(WORDS).waitFor();

	const other = await context.newPage();
	await other.goto('/take-part/check');
	await other.getByText(t('child.begun_elsewhere')).waitFor();
	expect(await other.content()).not.toContain(WORDS);
	const way = await other.request.get('/take-part/way');
	expect(way.status()).toBe(410);
	await other.close();

	await server.sql`update drafts set touched_at = now() - interval '11 minutes' where session_id = ${id}`;
	await page.reload();
	expect(new URL(page.url()).pathname).toBe('/take-part');
	expect(await page.content()).not.toContain(WORDS);
});

it('on a line that comes and goes, the tab that began opens its draft as soon as it can', async () => {
	const { code } = await openClass(server, { tone: '10-12', languages: ['ru'] });
	const { page } = await visit(server.origin);
	const child: Child = { page, language: 'ru', tone: '10-12' };
	const t = wordsOf(child);
	await beginAlive(child, code);
	await enter(child, questions[0]!);
	await next(child);
	await page.getByText(t('child.line_sent')).waitFor();

	await page.route(WAY, (route) => route.abort(), { times: 2 });
	await page.reload();
	await page.getByRole('heading', { name: t('child.opening') }).waitFor();
	expect(await page.getByText(t('child.begun_elsewhere')).count()).toBe(0);
	await expectQuestion(child, questions[1]!);
	expect(await page.getByText(t('child.line_sent')).count()).toBe(1);
});

it('what the server cannot take is asked again, and nothing else is lost', async () => {
	const { code } = await openClass(server, { tone: '10-12', languages: ['ru'] });
	const { page } = await visit(server.origin);
	const child: Child = { page, language: 'ru', tone: '10-12' };
	const t = wordsOf(child);
	await beginAlive(child, code);
	const [first] = questions;
	await page.route(WAY, async (route) => {
		const post = route.request().postDataJSON() as { answers: Record<string, unknown> } | null;
		if (!post?.answers[first!.key]) return route.continue();
		await route.continue({ postData: JSON.stringify({ answers: { [first!.key]: { choice: 'no_such' } } }) });
	});
	await enter(child, first!);
	await next(child);
	await page.getByText(t('child.answer_refused')).waitFor();
	await expectQuestion(child, first!);
});

it('a line that stalls is noticed, said to the child, and tried again', async () => {
	const { code, id } = await openClass(server, { tone: '10-12', languages: ['ru'] });
	const { page } = await visit(server.origin);
	const child: Child = { page, language: 'ru', tone: '10-12' };
	// A minute is a second here.
	await page.addInitScript(() => {
		const timeout = AbortSignal.timeout.bind(AbortSignal);
		AbortSignal.timeout = (ms) => timeout(ms / 60);
	});
	let hasStalled = false;
	await page.route(WAY, async (route) => {
		if (hasStalled || route.request().method() !== 'POST') return route.continue();
		hasStalled = true;
	});
	await beginAlive(child, code);
	await enter(child, questions[0]!);
	await next(child);
	await page.getByText('Интернета сейчас нет. 1 ответ хранится здесь').waitFor();
	await page.getByText(wordsOf(child)('child.line_sent')).waitFor();
	expect(Object.keys(await drafted(id))).toEqual([questions[0]!.key]);
});

it.each(['its link', "the browser's own way"])(
	'who goes back to a question by %s while the line is away has not handed in, and is told so',
	async (way) => {
		const { code, id } = await openClass(server, { tone: '10-12', languages: ['ru'] });
		const { page, context } = await visit(server.origin);
		const child: Child = { page, language: 'ru', tone: '10-12' };
		const t = wordsOf(child);
		await beginAlive(child, code);
		for (const question of questions) {
			await expectQuestion(child, question);
			await page.getByRole('button', { name: t('child.skip'), exact: true }).click();
		}
		await lookedAt(child);
		await page.getByText(t('child.line_sent')).waitFor();

		await context.setOffline(true);
		await page.getByRole('button', { name: t('child.hand_in') }).click();
		await page.getByText(t('child.line_hand_in')).waitFor();
		const wish = questions.at(-1)!;
		if (way === 'its link') await page.locator(`#answer-${wish.key} > a`).click();
		else await page.goBack();
		await expectQuestion(child, wish);
		await page.getByText(t('child.line_taken_back')).waitFor();

		await context.setOffline(false);
		await enter(child, wish);
		await next(child);
		await page.getByText(t('child.line_sent')).waitFor();
		await page.getByText(t('child.line_taken_back')).waitFor();
		expect(await drafted(id)).toMatchObject({ [wish.key]: { words: WORDS } });
		expect(await submissions(id)).toHaveLength(0);

		await handIn(child);
		expect(await submissions(id)).toHaveLength(1);
	}
);

it('answers of scripts that came late go on without a line, and are kept in no storage', async () => {
	const { code } = await openClass(server, { tone: '10-12', languages: ['ru'] });
	const { page, context, troubles } = await visit(server.origin);
	const child: Child = { page, language: 'ru', tone: '10-12' };
	const t = wordsOf(child);
	const stored = () => page.evaluate(() => JSON.stringify(sessionStorage));
	const wish = questions.at(-1)!;
	await page.goto(`/join/${code}`);
	// The child was quicker than the scripts: no tab has this draft for itself.
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('/take-part/assent');
	await page.getByRole('button', { name: t('child.yes'), exact: true }).click();
	await expectQuestion(child, questions[0]!);
	await page.unroute('**/*.js');
	troubles.splice(0);
	const all = Promise.all([scriptWith(page, OF_SCREENS), page.waitForResponse(WAY)]);
	await page.goto(`/take-part/questions/${wish.key}`);
	await all;
	await context.setOffline(true);
	await enter(child, wish);
	await next(child);
	await page.getByText(WORDS).waitFor();
	await page.getByText('Интернета сейчас нет.').waitFor();
	expect(await stored()).not.toContain(WORDS);
});
