import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { expectNoAxeViolations, visit } from '../support/browser.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { several, takePart } from './spine/children.ts';
import { children, CLASSES, latecomers, SAID, type Child, type ClassName } from './spine/class-list.ts';
import { definition, slug } from './spine/consultation.ts';
import { countsOf, rawCounts } from './spine/counts.ts';
import { adopt, draftResolution, promise } from './spine/delegates.ts';
import { approve, hideName, openWaiting, raiseConcern } from './spine/moderators.ts';
import {
	code,
	confirmQuote,
	nameTheme,
	proposeQuote,
	publishReply,
	summarise,
	writeReply
} from './spine/organisers.ts';
import { PEOPLE, setTheStage, signIn, type Person } from './spine/staff.ts';

const COMPUTERS = 5;
const title = definition.title.en!;
const THEME = 'Dark ways';
const FINDING = 'Children feel safe in the classroom, and their ways are dark.';
const PROMISE = 'Lamps on twelve ways to school';
const RESOLUTION = {
	slug: 'resolution-on-lamps',
	title: 'Resolution on lamps',
	clause: 'Calls for lamps on every way to school.',
	finding: FINDING
};

/** One consultation from its opening to the reply, by everybody whom it takes. */
describe('a voice, from a class code to an adopted clause and back to the child', () => {
	let server: TestServer;
	const staff = {} as Record<Person, Page>;
	const codes = {} as Record<ClassName, { join: string; answer: string }>;
	const receipts = new Map<Child, string>();

	beforeAll(async () => {
		server = await startServer();
		await setTheStage(server.sql);
		await several(PEOPLE, 2, async (person) => {
			staff[person] = await signIn(server.origin, person);
		});
	});
	afterAll(() => server.stop());

	// Each test goes on where the last one ended.
	let isBroken = false;
	beforeEach(({ skip }) => skip(isBroken, 'an earlier step failed'));
	afterEach(({ task }) => {
		isBroken ||= task.result?.state === 'fail';
	});

	it('is asked: the organiser opens the part', async () => {
		const page = staff.organiser;
		await page.goto('/organise');
		await page.getByRole('link', { name: title }).click();
		await page.getByRole('region', { name: 'Next step' }).getByRole('link', { name: 'Open' }).click();
		await expectNoAxeViolations(page);
		await page.getByRole('button', { name: 'Open' }).click();
		await page.getByText('Children are answering.').waitFor();
		await expectNoAxeViolations(page, 'opened');
	});

	it('is gathered: the facilitator opens a session for each class', async () => {
		const page = staff.facilitator;
		for (const className of Object.keys(CLASSES) as ClassName[]) {
			await page.goto('/sessions/new');
			await expectNoAxeViolations(page);
			await page.getByRole('link', { name: new RegExp(`, ${className}$`) }).click();
			await page.getByLabel('First language').selectOption(CLASSES[className].first);
			await expectNoAxeViolations(page);
			await page.getByRole('button', { name: 'Open and show the code' }).click();
			codes[className] = {
				join: await codeIn(page, 'The code for the board'),
				answer: await codeIn(page, 'The code for the answer')
			};
			await expectNoAxeViolations(page);
		}
	});

	it('is answered by thirty children in three languages and two tones', async () => {
		await expectToTakePart(children);
		expect(new Set(receipts.values()).size).toBe(30);
	});

	it('is answered on the oldest computers, too', async () => {
		await expectToTakePart(latecomers);
		const page = staff.facilitator;
		await page.goto('/sessions');
		await page.getByText('11 of 10 handed in').first().waitFor();
		await expectNoAxeViolations(page);
	});

	it('is heard: two moderators approve one text at the same moment, and one ruling stands', async () => {
		const both = [staff.moderator, staff.otherModerator];
		for (const page of both) await openWaiting(page, SAID.lamps.words);
		await Promise.all(both.map((page) => page.getByRole('button', { name: 'Approve' }).click()));

		const told = (page: Page) => page.getByRole('heading', { name: 'Somebody has just decided this' });
		await Promise.any(both.map((page) => told(page).waitFor()));
		const rulings = await server.sql`
			select verdict from rulings join contributions contribution on contribution.id = contribution_id
			where words = ${SAID.lamps.words}
		`;
		expect(rulings).toEqual([{ verdict: 'approved' }]);
	});

	it('is heard: a name is hidden, and a concern is seen by the lead alone', async () => {
		const note = 'Somebody hurts this child';
		await hideName(staff.moderator, SAID.named.words, 'Айгуль');
		await raiseConcern(staff.otherModerator, SAID.afraid.words, note);
		for (const { words } of [SAID.bus, SAID.dogs, SAID.crossing]) await approve(staff.moderator, words);

		await staff.moderator.goto('/moderate');
		await staff.moderator.getByText(SAID.dark.words).waitFor();
		expect(await staff.moderator.getByText(SAID.afraid.words).count()).toBe(0);
		for (const person of ['moderator', 'otherModerator', 'organiser', 'facilitator'] as const)
			expect((await staff[person].goto('/safeguard'))?.status()).toBe(404);

		const { lead } = staff;
		await lead.goto('/safeguard');
		await expectNoAxeViolations(lead);
		await lead.getByRole('table').getByRole('link').click();
		await expectNoAxeViolations(lead, 'sealed');
		await lead.getByRole('button', { name: 'Open the sealed copy' }).click();
		await lead.getByText(SAID.afraid.words).waitFor();
		await lead.getByText(note).waitFor();
		await expectNoAxeViolations(lead, 'opened');
	});

	it('is counted to the child: the part is closed, then counted', async () => {
		const page = staff.organiser;
		await page.goto(`/organise/${slug}`);
		await page.getByRole('link', { name: 'Close' }).click();
		await expectNoAxeViolations(page);
		await page.getByRole('button', { name: 'Close' }).click();
		await page.waitForURL(`**/organise/${slug}`);
		await page.goto(`/organise/${slug}/count`);
		await expectNoAxeViolations(page, 'closed');
		await page.getByRole('button', { name: 'Count' }).click();
		await page.getByText('The answers were counted').waitFor();
		await expectNoAxeViolations(page, 'counted');

		expect(await rawCounts(server.sql)).toEqual(countsOf([...children, ...latecomers]));
	});

	it('is understood: a finding rests on a number, a theme and a quote of two people, and is published', async () => {
		const { organiser, second } = staff;
		await nameTheme(organiser, THEME);
		await code(organiser, THEME, [SAID.lamps.words, 'упала в яму']);
		expect(await organiser.getByText('Айгуль').count()).toBe(0);
		await proposeQuote(organiser, SAID.lamps.words);
		await confirmQuote(second, SAID.lamps.words);
		await summarise(organiser, 'Children said that their ways are dark.', FINDING, {
			'Where do you feel comfortable and safe? Choose all that fit.': 'In the classroom',
			Themes: THEME,
			Quotes: SAID.lamps.words
		});

		const { page } = await visit(server.origin);
		await page.goto(`/results/${slug}`);
		await expectNoAxeViolations(page);
		await page.getByText('Children who took part: 30').waitFor();
		const row = (answer: string) => page.getByRole('row').filter({ hasText: answer }).innerText();
		expect(await row('In the classroom')).toMatch(/\b19 \(63%\)/);
		expect(await row('By car')).toContain('hidden: fewer than 10');
		expect(await row('On foot')).toContain('hidden so that others stay hidden');
		const all = await page.content();
		expect(all).toContain(SAID.lamps.words);
		expect(all).not.toContain('Айгуль');
		expect(all).not.toContain(SAID.afraid.words);
	});

	it('is resolved and promised: delegates draft, a convenor adopts, a body commits itself', async () => {
		const { delegate, convenor } = staff;
		await draftResolution(delegate, RESOLUTION);
		expect(await delegate.getByRole('link', { name: 'Adopt' }).count()).toBe(0);
		await adopt(convenor, RESOLUTION.title);
		await promise(delegate, RESOLUTION.title, PROMISE);

		const { page } = await visit(server.origin);
		await page.goto(`/resolutions/${RESOLUTION.slug}`);
		await page.getByText('Rests on 1 finding').click();
		await page.getByText(FINDING).waitFor();
		await page.getByText(PROMISE).waitFor();
		await page.getByText(SAID.lamps.words).waitFor();
		await expectNoAxeViolations(page);
		await page.goto('/commitments');
		await page.getByText(PROMISE).waitFor();
		await expectNoAxeViolations(page);
	});

	it('is replied to: a child and its class find the clause that their questions reached', async () => {
		const { organiser } = staff;
		const said = 'Сендер айттыңдар: мектеп жолы қараңғы.';
		const did = 'Министрлік он екі жолға шам қоюға уәде берді.';
		await writeReply(organiser, {
			kind: 'You said',
			about: 'It answers this finding',
			choice: FINDING,
			words: said
		});
		await writeReply(organiser, {
			kind: 'We did',
			about: 'It is about this commitment',
			choice: PROMISE,
			words: did
		});
		await publishReply(organiser);

		const { page } = await visit(server.origin, { screen: 'phone' });
		await page.goto('/receipt?lang=en');
		await page.getByLabel('Number', { exact: true }).fill(receipts.get(children[0]!)!);
		await page.getByRole('button', { name: 'Look' }).click();
		await page.getByText('Your answers were read').waitFor();
		await expectReply(page, [said, did]);

		await page.goto('/answer');
		await page.getByLabel('Code').fill(codes['6-A'].answer);
		await page.getByRole('button').last().click();
		await expectReply(page, [said, did]);
		await page.getByRole('link', { name: 'Clause 1.' }).first().click();
		await page.getByText(RESOLUTION.clause).waitFor();
		expect(new URL(page.url()).pathname).toBe(`/resolutions/${RESOLUTION.slug}`);
	});

	async function expectToTakePart(those: Child[]) {
		const work = async (child: Child) => {
			receipts.set(child, await takePart(server.origin, codes[child.className].join, child));
		};
		const byRequests = those.filter(({ device }) => device === 'requests');
		const inBrowsers = those.filter(({ device }) => device !== 'requests');
		await Promise.all([several(inBrowsers, COMPUTERS, work), several(byRequests, COMPUTERS, work)]);
	}
});

/** The reply's sentences, the clause, and six steps of which all are taken that can be. */
async function expectReply(page: Page, sentences: string[]) {
	for (const sentence of sentences) await page.getByText(sentence).waitFor();
	await page.getByRole('link', { name: 'Clause 1.' }).first().waitFor();
	const steps = await page
		.getByRole('list', { name: 'How far it has come' })
		.getByRole('listitem')
		.allInnerTexts();
	const states = steps.map((step) => /done$|happening now|late|still ahead/m.exec(step)?.[0]);
	expect(states).toEqual(['done', 'done', 'done', 'done', 'happening now', 'done']);
	await expectNoAxeViolations(page);
}

async function codeIn(page: Page, region: string): Promise<string> {
	const text = await page.getByRole('region', { name: region }).innerText();
	return /\d{3} \d{3} \d{3}/.exec(text)![0];
}
