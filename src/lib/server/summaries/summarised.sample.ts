import { sampleViewer } from '../consultations/consultation.sample.ts';
import type { Transaction } from '../database.ts';
import { shownContributions } from '../moderation/shown-contributions.ts';
import { addTheme } from './add-theme.ts';
import { codeContribution } from './code-contribution.ts';
import { countConsultation } from './count-consultation.ts';
import { approveAll, children, closeAndSettle, sampleHearing } from './hearing.sample.ts';

/** A counted consultation with 70 approved texts, 12 of them about light, and two organisers. */
export async function countedHearing(sql: Transaction) {
	const hearing = await sampleHearing(sql);
	const { organiser, ownerId, consultationId, parts } = hearing;
	const [kz, uz] = parts;
	await children(sql, kz!, 40, { road: 'dark', words: true });
	await children(sql, kz!, 30, { road: 'safe' });
	await children(sql, kz!, 20, { road: 'dont_know', ageBand: '16-17', wish: ['bus'] });
	await children(sql, kz!, 4, { road: 'skipped' });
	await children(sql, uz!, 35, { road: 'safe' });
	await children(sql, uz!, 30, { road: 'dark', words: true });
	await children(sql, uz!, 20, { road: 'dont_know', ageBand: '16-17', wish: ['bus'] });
	await approveAll(sql, organiser, parts);
	await closeAndSettle(sql, parts);
	const countingId = await countConsultation(sql, organiser, consultationId);

	const themeId = await addTheme(sql, organiser, consultationId, { name: { en: 'Light' }, meaning: {} });
	const contributions = await shownContributions(sql, organiser, consultationId);
	for (const each of contributions.slice(0, 12)) await codeContribution(sql, organiser, each, [themeId]);
	const colleague = await sampleViewer(sql, 'organiser', { organisationId: ownerId });
	return { ...hearing, colleague, countingId, themeId, contributions };
}
