import type { Page } from 'playwright';
import { wordsOf, type Child } from './child-in-browser.ts';
import { said } from './said.ts';

/** The adult types the code once, at a computer of the class; staff pages speak English here. */
export async function makeReady(page: Page, code: string): Promise<void> {
	const t = said('en');
	await page.goto('/join?lang=en');
	await page.getByText(t('entrance.adult'), { exact: true }).click();
	await page.getByLabel(t('entrance.adult_ready')).check();
	await page.getByLabel(t('entrance.join_label'), { exact: true }).fill(code);
	await page.getByRole('button', { name: t('entrance.join_go'), exact: true }).click();
	await page.waitForURL('**/take-part/ready');
}

/** A child sits down at a computer that is ready, reads, and wants to take part. */
export async function startAt(child: Child): Promise<void> {
	const t = wordsOf(child);
	const follow = (name: string) => child.page.getByRole('link', { name, exact: true }).first().click();
	await follow(t('child.start'));
	await follow(t('child.next'));
	await child.page.getByRole('heading', { name: t('leaving.title') }).waitFor();
	await follow(t('child.next'));
	await child.page.getByRole('button', { name: t('child.yes'), exact: true }).click();
}
