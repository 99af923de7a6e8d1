import type { Page } from 'playwright';
import { expectNoAxeViolations } from '../../support/browser.ts';
import { forum } from './staff.ts';

/** What the forum resolves: its title, and its one clause on one finding. */
export type Draft = { slug: string; title: string; clause: string; finding: string };

const today = () => new Date().toISOString().slice(0, 10);

export async function draftResolution(page: Page, { slug, title, clause, finding }: Draft): Promise<void> {
	await page.goto('/forum');
	await expectNoAxeViolations(page);
	await page.getByRole('link', { name: forum.title }).click();
	await page.getByRole('link', { name: 'Begin a resolution' }).click();
	await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill(title);
	await page.getByLabel('Name in addresses').fill(slug);
	await expectNoAxeViolations(page);
	await page.getByRole('button', { name: 'Begin' }).click();

	await page.getByRole('link', { name: 'Add a passage' }).click();
	await page.getByLabel('Kind of passage').selectOption({ label: 'Clause' });
	await page.getByLabel('Marker, as printed').fill('1.');
	await page.getByRole('group', { name: 'Text', exact: true }).getByLabel('English').fill(clause);
	await page.getByLabel(finding).check();
	await expectNoAxeViolations(page);
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText('1 finding').waitFor();
	await expectNoAxeViolations(page, 'draft');
}

export async function adopt(page: Page, title: string): Promise<void> {
	await openResolution(page, title);
	await page.getByRole('link', { name: 'Adopt' }).click();
	await page.getByLabel('By consensus').check();
	await page.getByLabel('On which day').fill(today());
	await expectNoAxeViolations(page);
	await page.getByRole('button', { name: 'Adopt' }).click();
	await page.getByText('The text is frozen.').waitFor();
	await expectNoAxeViolations(page, 'adopted');
}

export async function promise(page: Page, title: string, words: string): Promise<void> {
	await openResolution(page, title);
	await page.getByRole('link', { name: 'Add a commitment' }).click();
	await page.getByLabel('Who promises').selectOption({ label: 'Ministry of roads' });
	await page.getByRole('group', { name: 'What is promised' }).getByLabel('English').fill(words);
	await page.getByRole('group', { name: 'What is counted' }).getByLabel('English').fill('Ways with lamps');
	await page.getByLabel('How many there shall be').fill('12');
	await page.getByLabel('By which day').fill('2031-06-01');
	await expectNoAxeViolations(page);
	await page.getByRole('button', { name: 'Add it' }).click();
	await page.getByRole('heading', { name: words }).waitFor();
	await expectNoAxeViolations(page);
}

async function openResolution(page: Page, title: string): Promise<void> {
	await page.goto(`/forum/${forum.slug}`);
	await expectNoAxeViolations(page);
	await page.getByRole('link', { name: title }).click();
	await page.getByRole('heading', { name: title }).waitFor();
}
