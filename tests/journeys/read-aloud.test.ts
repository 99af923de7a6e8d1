import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConsultation } from '../../scripts/demo/content/open-consultation.ts';
import { demoPassword } from '../../scripts/demo/content/people.ts';
import { textsReadAloud } from '../../src/lib/definition/texts-read-aloud.ts';
import { clipName, textHash } from '../../src/lib/server/consultations/clip.ts';
import { sampleSound } from '../../src/lib/server/consultations/clip.sample.ts';
import { ENGINES, expectNoAxeViolations, visit, type VisitOptions } from '../support/browser.ts';
import { begin, type Child, wordsOf } from '../support/child-in-browser.ts';
import { openClass } from '../support/class-session.ts';
import { signInNameOf, startDemoServer } from '../support/demo-server.ts';
import type { TestServer } from '../support/server.ts';

let server: TestServer;
let consultation: { id: string; slug: string };
beforeAll(async () => {
	server = await startDemoServer();
	const { partId } = await openClass(server, { tone: '7-9', languages: ['ru'] });
	const [asked] = await server.sql<{ id: string; slug: string }[]>`
		select id, slug from consultations where id = (select consultation_id from country_parts where id = ${partId})
	`;
	consultation = asked!;
	for (const { text } of textsReadAloud(openConsultation, 'ru', ['7-9']).slice(0, -1))
		await server.sql`
			insert into clips (consultation_id, language, text_hash, media, sound, speaker)
			values (${consultation.id}, 'ru', ${textHash(text)}, 'audio/wav', ${sampleSound(1.5)}, 'A teacher, agreed')
		`;
});
afterAll(() => server.stop());

async function atFirstQuestion(
	options: VisitOptions,
	language: 'ru' | 'kk' = 'ru',
	before?: (page: Page) => unknown
) {
	const { code } = await openClass(server, { tone: '7-9', languages: [language] });
	const { page } = await visit(server.origin, options);
	await before?.(page);
	const child: Child = { page, language, tone: '7-9' };
	await begin(child, code);
	return { child, page, code, t: wordsOf(child) };
}

describe.each(ENGINES)('in %s', (engine) => {
	it('a child listens to a question and each of its options, which are marked while they are read', async () => {
		const asked: string[] = [];
		const { page, t } = await atFirstQuestion({ engine }, 'ru', (page) =>
			page.on('request', (request) => {
				if (request.url().includes('/clips/')) asked.push(request.url());
			})
		);
		const heading = page.getByRole('heading', { level: 1 });
		const listen = page.getByRole('button', { name: t('child.listen'), exact: true });
		await listen.waitFor();
		await expectNoAxeViolations(page, 'can listen');
		expect(asked, 'nothing is fetched before it is wanted').toEqual([]);

		await listen.click();
		await page.locator('h1 [data-read]').waitFor();
		await page.getByRole('button', { name: t('child.listen_pause') }).click();
		// A text that ended just then hands on to the next, which waits.
		await page.waitForTimeout(300);
		const paused = await page.locator('[data-read]').allInnerTexts();
		await page.waitForTimeout(2000);
		expect(await page.locator('[data-read]').allInnerTexts(), 'while it is paused').toEqual(paused);
		await expectNoAxeViolations(page, 'listening');
		await page.getByRole('button', { name: t('child.listen_on') }).click();
		await page.locator('label [data-read]').first().waitFor();
		await page.getByRole('button', { name: t('child.listen_stop') }).click();
		await listen.waitFor();
		expect(await page.locator('[data-read]').count()).toBe(0);
		expect(new Set(asked).size).toBeGreaterThanOrEqual(2);

		await page.getByRole('button', { name: t('child.listen_each') }).click();
		await expectNoAxeViolations(page, 'a button beside each text');
		await page.getByRole('button', { name: `${t('child.listen')}: ${await heading.innerText()}` }).click();
		await page.locator('h1 [data-read]').waitFor();
		expect(await page.getByText(t('child.listen_failed')).count()).toBe(0);
	});

	it('without scripts the players of the browser stand there, also beside what it is about', async () => {
		const { page, code, t } = await atFirstQuestion({ engine, javaScript: false });
		await page.getByText(t('child.listen'), { exact: true }).click();
		const player = page.locator('audio').first();
		expect(await player.getAttribute('controls')).not.toBeNull();
		expect(await player.getAttribute('preload')).toBe('none');

		const answer = await fetch(new URL((await player.getAttribute('src'))!, server.origin));
		expect(answer.headers.get('content-type')).toBe('audio/wav');
		expect(answer.headers.get('cache-control')).toContain('immutable');
		expect(Buffer.from(await answer.arrayBuffer())).toEqual(sampleSound(1.5));

		await page.goto(`/join/${code}`);
		expect(await page.locator('audio').count()).toBe(7);
	});
});

/** The voices of a computer, of which one speaks Kazakh; speaking takes a moment. */
function voices(localService: boolean) {
	return (page: Page) =>
		page.addInitScript((localService) => {
			const said: string[] = [];
			Object.assign(window, { said });
			Object.defineProperty(window, 'speechSynthesis', {
				value: {
					getVoices: () => [{ lang: 'kk-KZ', name: 'Kazakh', localService }],
					addEventListener() {},
					removeEventListener() {},
					pause() {},
					resume() {},
					cancel() {},
					speak(utterance: SpeechSynthesisUtterance) {
						said.push(utterance.text);
						setTimeout(() => utterance.onend?.(new Event('end') as SpeechSynthesisEvent), 50);
					}
				}
			});
			Object.defineProperty(window, 'SpeechSynthesisUtterance', {
				value: class {
					text: string;
					constructor(text: string) {
						this.text = text;
					}
				}
			});
		}, localService);
}

it('where nobody recorded, a voice of this computer reads', async () => {
	const { page, t } = await atFirstQuestion({}, 'kk', voices(true));
	await page.getByRole('button', { name: t('child.listen'), exact: true }).click();
	await page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 2);
	const [first] = await page.evaluate(() => (window as unknown as { said: string[] }).said);
	expect(first).toBe(await page.getByRole('heading', { level: 1 }).innerText());
});

it.each([
	['a voice that would send the text away', voices(false)],
	['no voice', undefined]
])('where nobody recorded, and there is %s, nothing is pretended', async (_what, before) => {
	const { page, t } = await atFirstQuestion({}, 'kk', before);
	await page.waitForLoadState('networkidle');
	expect(await page.getByText(t('child.listen')).count()).toBe(0);
	expect(await page.locator('audio').count()).toBe(0);
});

it('an organiser sees what is recorded, records a text, listens to it and removes it', async () => {
	const { page } = await visit(server.origin);
	await page.goto('/sign-in');
	await page.getByLabel('E-mail').fill(signInNameOf('organiser'));
	await page.getByLabel('Password').fill(demoPassword);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL((url) => url.pathname !== '/sign-in');
	await page.goto(`/organise/${consultation.slug}/edit`);
	await page.getByRole('link', { name: 'Read aloud' }).click();
	await page.waitForURL('**/edit/recordings');
	const text = textsReadAloud(openConsultation, 'en', ['7-9', '10-12', '13+'])[0]!.text;
	const item = page.locator(`[id="${clipName(textHash(text))}"]`);
	await item.getByText('Not recorded').waitFor();
	await expectNoAxeViolations(page, 'recordings');

	const upload = async (name: string, buffer: Buffer) => {
		if (!(await item.getByLabel('Sound file').isVisible()))
			await item.getByText('Sound file').first().click();
		await item.getByLabel('Sound file').setInputFiles({ name, mimeType: 'audio/wav', buffer });
		await item.getByLabel('Who reads').fill('A teacher, agreed in writing');
		await item.getByRole('button', { name: 'Save the recording' }).click();
	};
	await upload('voice.wav', Buffer.from('this is no sound'));
	await item.getByText('This is not a sound that every school computer can play.').waitFor();
	await expectNoAxeViolations(page, 'no sound');
	await upload('voice.wav', sampleSound());
	await item.getByText('Recorded', { exact: true }).waitFor();
	expect(await item.locator('audio').getAttribute('src')).toMatch(/^\/clips\//);
	await item.getByText('A teacher, agreed in writing').waitFor();

	await item.getByRole('button', { name: `Remove the recording: ${text}` }).click();
	await item.getByText('Not recorded').waitFor();
});
