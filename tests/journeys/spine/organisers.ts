import type { Page } from 'playwright';
import { expectNoAxeViolations } from '../../support/browser.ts';
import { slug } from './consultation.ts';

const here = `/organise/${slug}`;

export async function nameTheme(page: Page, name: string): Promise<void> {
	await page.goto(`${here}/themes`);
	const form = page.getByRole('region', { name: 'Add a theme' });
	await form.getByLabel('Name – English').fill(name);
	await form.getByRole('button', { name: 'Add' }).click();
	await page.getByRole('heading', { name }).waitFor();
	await expectNoAxeViolations(page);
}

/** Says of these texts that they speak of the theme. */
export async function code(page: Page, theme: string, texts: string[]): Promise<void> {
	await page.goto(`${here}/contributions`);
	for (const text of texts) await articleOf(page, text).getByLabel(theme).check();
	await page.getByRole('button', { name: 'Save this page' }).click();
	await page.getByText('Saved.').waitFor();
	await expectNoAxeViolations(page);
}

export async function proposeQuote(page: Page, words: string): Promise<void> {
	await page.goto(`${here}/contributions`);
	await articleOf(page, words).getByRole('link', { name: 'Propose as a quote' }).click();
	await lookForEachThing(page);
	await expectNoAxeViolations(page);
	await page.getByRole('button', { name: 'Propose' }).click();
	await page.getByText('somebody else must confirm it').waitFor();
	await expectNoAxeViolations(page);
}

export async function confirmQuote(page: Page, words: string): Promise<void> {
	await page.goto(`${here}/quotes`);
	await articleOf(page, words).getByRole('link', { name: 'Confirm a quote' }).click();
	await lookForEachThing(page);
	await expectNoAxeViolations(page);
	await page.getByRole('button', { name: 'Confirm' }).click();
	await page.getByText('May be published').waitFor();
}

/** @param evidence  by the name of its group, how the choice begins */
export async function summarise(
	page: Page,
	text: string,
	finding: string,
	evidence: Record<string, string>
): Promise<void> {
	await page.goto(`${here}/summary`);
	await page.getByRole('button', { name: 'Begin the summary' }).click();
	await page.getByLabel('What children said – English').fill(text);
	await page.getByRole('region', { name: 'Texts' }).getByRole('button', { name: 'Save' }).click();
	await page.getByText('Not yet written in: ').filter({ hasNotText: 'English' }).waitFor();

	await page.getByRole('link', { name: 'Add a finding' }).click();
	await page.getByLabel('Finding – English').fill(finding);
	await expectNoAxeViolations(page);
	await page.getByRole('button', { name: 'Save' }).click();
	const rests = page.getByRole('region', { name: 'What it rests on' });
	for (const [group, choice] of Object.entries(evidence)) {
		const choices = rests.locator('details').filter({ has: page.getByText(group, { exact: true }) });
		await choices.locator('summary').click();
		await choices.getByRole('radio', { name: choice }).first().check();
		await page.getByRole('button', { name: 'Add this' }).click();
		await rests.getByRole('listitem').filter({ hasText: choice }).first().waitFor();
	}
	await expectNoAxeViolations(page);

	await page.goto(`${here}/summary`);
	await expectNoAxeViolations(page);
	await page.getByRole('link', { name: 'Publish' }).click();
	await expectNoAxeViolations(page);
	await page.getByRole('button', { name: 'Publish for good' }).click();
	await page.waitForURL(`**/results/${slug}`);
}

/** One sentence of the reply, in Kazakh for ten to twelve years, about the first that it can be about. */
export async function writeReply(
	page: Page,
	sentence: { kind: string; about: string; choice: string; words: string }
): Promise<void> {
	await page.goto(`${here}/reply/new`);
	await page.getByLabel(sentence.kind).check();
	const about = page.getByLabel(sentence.about);
	const choice = await about.locator('option').filter({ hasText: sentence.choice }).getAttribute('value');
	await about.selectOption(choice);
	const words = page.getByRole('group', { name: 'In which words' });
	await words.getByLabel('For ages 10-12').first().fill(sentence.words);
	await expectNoAxeViolations(page);
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText(sentence.words).waitFor();
}

export async function publishReply(page: Page): Promise<void> {
	await page.goto(`${here}/reply`);
	await page.getByRole('link', { name: 'Publish: all countries' }).click();
	await expectNoAxeViolations(page);
	await page.getByRole('button', { name: 'Publish' }).click();
	await page.getByText('Published on').first().waitFor();
	await expectNoAxeViolations(page);
}

function articleOf(page: Page, text: string) {
	return page.getByRole('article').filter({ hasText: text });
}

async function lookForEachThing(page: Page) {
	const things = page.getByRole('group', { name: 'I have looked, and there is' });
	await things.waitFor();
	for (const thing of await things.getByRole('checkbox').all()) await thing.check();
}
