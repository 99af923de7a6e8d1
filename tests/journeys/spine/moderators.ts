import type { Page } from 'playwright';
import { expectNoAxeViolations } from '../../support/browser.ts';

/** Opens what a child wrote from the queue. */
export async function openWaiting(page: Page, words: string): Promise<void> {
	await page.goto('/moderate');
	await expectNoAxeViolations(page);
	await page.getByRole('article').filter({ hasText: words }).getByRole('link').click();
	await page.getByRole('heading', { name: 'Your decision' }).waitFor();
	await page.getByText(words).waitFor();
	await expectNoAxeViolations(page);
}

export async function approve(page: Page, words: string): Promise<void> {
	await openWaiting(page, words);
	await page.getByRole('button', { name: 'Approve' }).click();
	await page.getByText(words).waitFor({ state: 'detached' });
}

export async function hideName(page: Page, words: string, name: string): Promise<void> {
	await openWaiting(page, words);
	await page.getByRole('link', { name: 'Hide words' }).click();
	await page.getByLabel(name).check();
	await page.getByRole('button', { name: 'See what others would see' }).click();
	await page.getByRole('heading', { name: 'What others see' }).waitFor();
	await expectNoAxeViolations(page, 'previewed');
	await page.getByLabel('It tells who the child is').check();
	await page.getByRole('button', { name: 'Hide this and approve the rest' }).click();
	await page.getByText(words).waitFor({ state: 'detached' });
}

export async function raiseConcern(page: Page, words: string, note: string): Promise<void> {
	await openWaiting(page, words);
	await page.getByRole('link', { name: 'Raise a concern' }).click();
	await page.getByLabel('What worries you?').fill(note);
	await expectNoAxeViolations(page);
	await page.getByRole('button', { name: 'Give it to the safeguarding lead' }).click();
	await page.getByRole('heading', { name: 'The safeguarding lead has it now' }).waitFor();
	await expectNoAxeViolations(page);
}
