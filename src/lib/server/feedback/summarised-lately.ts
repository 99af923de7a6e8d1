import type { Database } from '../database.ts';
import { publishedSummaries } from '../summaries/published-summaries.ts';
import { saidIn } from './said.ts';
import { sixSteps } from './six-steps.ts';

/** What was heard lately: the consultations whose summary was published last, and how far each has come. */
export async function summarisedLately(sql: Database, locale: string, most: number) {
	const summaries = (await publishedSummaries(sql)).slice(0, most);
	return Promise.all(
		summaries.map(async ({ slug, consultationId, definition: { title, purpose } }) => ({
			slug,
			title: saidIn([locale], title)!,
			purpose: saidIn([locale], purpose),
			steps: await sixSteps(sql, consultationId, locale)
		}))
	);
}
