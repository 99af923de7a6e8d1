import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPassword } from '../../scripts/demo/content/people.ts';
import { openConsultation } from '../../scripts/demo/content/open-consultation.ts';
import { expectNoAxeViolations, visit } from '../support/browser.ts';
import { expectQuestion } from '../support/child-in-browser.ts';
import { signInNameOf, startDemoServer } from '../support/demo-server.ts';
import { makeReady, startAt } from '../support/ready-computer.ts';
import { said } from '../support/said.ts';
import type { TestServer } from '../support/server.ts';

const t = said('en');
const [firstQuestion] = openConsultation.questions;

let server: TestServer;
beforeAll(async () => {
	server = await startDemoServer();
});
afterAll(() => server.stop());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();

/** The facilitator prepares a session that is read aloud together, and returns its page, code and slip. */
async function prepare(page: Page) {
	await page.goto('/sign-in?lang=en');
	await page.locator('[name=name]').fill(signInNameOf('facilitator_kz'));
	await page.locator('[name=password]').fill(demoPassword);
	await page.locator('main').getByRole('button').click();
	await heading(page, t('sessions.title'));
	const [ids] = await server.sql<{ group: string; part: string }[]>`
		select group_id as "group", part_id as part from class_sessions where join_code is not null
	`;
	await page.goto(`/sessions/new/${ids!.group}/${ids!.part}`);
	await page.getByLabel(t('sessions.first_language'), { exact: true }).selectOption('en');
	await page.getByLabel(t('sessions.tone_10-12')).check();
	await page.getByLabel(t('sessions.head_count')).fill('0');
	await press(page, t('sessions.prepare_do'));
	await page.getByRole('link', { name: t('sessions.head_count') }).waitFor();
	await page.getByLabel(t('sessions.head_count')).fill('2');
	await page.getByLabel(t('sessions.read_together')).check();
	await expectNoAxeViolations(page);
	await press(page, t('sessions.prepare_do'));
	await page.getByText(t('sessions.state_prepared'), { exact: true }).waitFor();
	await expectNoAxeViolations(page, 'prepared');
	const desk = new URL(page.url()).pathname;
	const code = await page
		.getByText(/^\d{3} \d{3} \d{3}$/)
		.first()
		.innerText();

	await follow(page, t('sessions.slip_go'));
	await press(page, t('sessions.slip_make'));
	const slip = await page.getByText(/^(\d{5} ){3}\d{5}$/).innerText();
	await page.getByRole('button', { name: t('sessions.slip_print'), exact: true }).waitFor();
	await expectNoAxeViolations(page, 'made');
	return { desk, code, slip };
}

it.each([true, false])('a lesson from the slip to its end (JavaScript: %s)', async (javaScript) => {
	const { page: office } = await visit(server.origin);
	const { desk, code, slip } = await prepare(office);

	// A teacher without an account.
	const { page: teacher } = await visit(server.origin, { javaScript, screen: 'phone' });
	await teacher.goto('/slip?lang=en');
	if (javaScript) await expectNoAxeViolations(teacher);
	const key = teacher.getByLabel(t('sessions.slip_key'), { exact: true });
	await key.fill(slip.replaceAll(/\d$/g, (digit) => String((Number(digit) + 1) % 10)));
	await press(teacher, t('sessions.slip_enter'));
	await teacher.getByText(t('sessions.slip_wrong')).waitFor();
	await key.fill(slip.replaceAll(' ', '-'));
	await press(teacher, t('sessions.slip_enter'));
	await teacher.getByText(t('sessions.prepared_text')).waitFor();
	if (javaScript) await expectNoAxeViolations(teacher, 'prepared');

	// Two computers, before the bell; at one of them a wrong code first.
	const first = await visit(server.origin, { javaScript });
	const second = await visit(server.origin, { javaScript });
	await first.page.goto('/join?lang=en');
	await first.page.getByLabel(t('entrance.join_label'), { exact: true }).fill('999 999 999');
	await press(first.page, t('entrance.join_go'));
	await first.page.getByText(t('entrance.join_wrong')).waitFor();
	for (const { page } of [first, second]) await makeReady(page, code);
	await first.page.getByText(t('child.session_prepared')).waitFor();
	if (javaScript) await expectNoAxeViolations(first.page, 'prepared');

	await press(teacher, t('sessions.open_now'));
	await teacher.getByText(t('sessions.state_running'), { exact: true }).waitFor();

	// What hangs on the wall.
	await follow(teacher, t('sessions.show'));
	await teacher.getByText(code).waitFor();
	if (javaScript) await expectNoAxeViolations(teacher, 'about');
	await follow(teacher, t('child.next'));
	await expectQuestion({ page: teacher, language: 'en', tone: '10-12' }, firstQuestion!);
	if (javaScript) await expectNoAxeViolations(teacher, 'question');
	await follow(teacher, t('sessions.show_back'));

	// A child at each; nobody typed a code.
	for (const { page } of [first, second]) {
		await page.goto('/take-part/ready');
		await startAt({ page, language: 'en', tone: '10-12' });
		await expectQuestion({ page, language: 'en', tone: '10-12' }, firstQuestion!);
	}
	await first.page.goto('/take-part/check');
	await press(first.page, t('child.hand_in'));
	await heading(first.page, t('child.thanks_title'));

	// Between two shifts nobody new starts, and the child who began goes on.
	await teacher.goto('/slip/session');
	await teacher.getByText('1 of 2 handed in').waitFor();
	await press(teacher, t('sessions.pause'));
	await teacher.getByText(t('sessions.paused_text')).waitFor();
	if (javaScript) await expectNoAxeViolations(teacher, 'paused');
	await first.page.goto('/take-part/ready');
	await first.page.getByText(t('child.session_paused')).waitFor();
	expect((await first.context.cookies()).map(({ name }) => name)).not.toContain('draft');
	await first.page.goto('/take-part/thanks');
	expect(new URL(first.page.url()).pathname).toBe('/take-part');
	await press(teacher, t('sessions.resume'));
	await press(teacher, t('sessions.extend').replace('{{n}}', '15'));

	// The bell.
	await press(teacher, t('sessions.bell'));
	await teacher.getByText(t('sessions.bell_rung')).waitFor();
	if (javaScript) await expectNoAxeViolations(teacher, 'bell');
	await second.page.reload();
	await second.page.getByText(t('child.bell_title')).waitFor();
	if (javaScript) await expectNoAxeViolations(second.page, 'bell');
	await second.page.getByRole('radio').first().check();
	await press(second.page, t('child.bell_hand_in'));
	await heading(second.page, t('child.check_title'));
	if (javaScript) await expectNoAxeViolations(second.page, 'bell');
	await press(second.page, t('child.hand_in'));
	await heading(second.page, t('child.thanks_title'));

	const [handed] = await server.sql<{ answers: Record<string, unknown> }[]>`
		select answers from submissions where session_id = ${desk.split('/').at(-1)!} and answers ->> ${firstQuestion!.key} <> 'not_reached'
	`;
	expect(handed!.answers[firstQuestion!.key], 'what stood on the screen came along').toBeInstanceOf(Object);
	expect(Object.values(handed!.answers), 'what was not reached is not skipped').not.toContain('skipped');

	// The second child of the first computer throws away what it began.
	await first.page.goto('/take-part/ready');
	await startAt({ page: first.page, language: 'en', tone: '10-12' });
	await first.page.getByText(t('child.bell_title')).waitFor();
	await teacher.goto('/slip/session');
	await teacher.getByText('2 of 2 handed in').waitFor();

	// The end: who is answering may finish, the computer is free, the code leads to what everybody may read.
	await follow(teacher, t('sessions.end'));
	if (javaScript) await expectNoAxeViolations(teacher);
	await press(teacher, t('sessions.end_do'));
	await teacher.getByText(t('sessions.slip_over')).waitFor();
	await first.page.goto('/take-part');
	await heading(first.page, t('child.check_title'));
	await second.page.goto('/take-part/ready');
	await heading(second.page, t('entrance.over_title'));
	if (javaScript) await expectNoAxeViolations(second.page);
	expect((await second.context.cookies()).map(({ name }) => name)).toEqual(['lang']);
	await second.page.goto(`/join/${code.replaceAll(' ', '')}`);
	expect(new URL(second.page.url()).pathname).toMatch(/^\/consultations\//);

	await office.goto(desk);
	await office.getByText(t('sessions.state_ended'), { exact: true }).waitFor();
	await office.getByText('2 of 2 handed in').waitFor();
});

it('making a computer ready signs its staff out', async () => {
	const { page, context } = await visit(server.origin);
	const { desk } = await prepare(page);
	await page.goto(desk);
	await press(page, t('sessions.ready_do'));
	await heading(page, t('child.ready_title'));
	expect((await context.cookies()).map(({ name }) => name)).not.toContain('staff');
	await page.goto('/sessions');
	expect(new URL(page.url()).pathname).toBe('/sign-in');
});

it('the sign of a class is shown to its children, and never whose class it is', async () => {
	const { page } = await visit(server.origin);
	const { code } = await prepare(page);
	const [names] = await server.sql<{ group: string; place: Record<string, string> }[]>`
		select groups.name as "group", place.name as place from class_sessions session
		join groups on groups.id = session.group_id join places place on place.id = groups.place_id
		where join_code = ${code.replaceAll(' ', '')}
	`;
	const { page: computer } = await visit(server.origin);
	await makeReady(computer, code);
	for (const path of ['/take-part/ready', '/take-part', '/take-part/assent']) {
		await computer.goto(path);
		const shown = await computer.content();
		for (const name of [names!.group, ...Object.values(names!.place)]) expect(shown).not.toContain(name);
	}
});

it('what was opened before the scripts came stays open', async () => {
	const { page } = await visit(server.origin, { lateScripts: true });
	await page.goto('/join?lang=en');
	await page.getByText(t('entrance.adult'), { exact: true }).click();
	await page.getByLabel(t('entrance.adult_ready')).waitFor();
	await page.waitForLoadState('networkidle');
	await page.getByLabel(t('entrance.adult_ready')).check();
	await page.getByLabel(t('entrance.adult_ready')).uncheck();
	await page.getByLabel(t('entrance.adult_ready')).check();
});
