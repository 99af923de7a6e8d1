import { slugsOf } from '../consultations/slugs-of.ts';
import type { Database } from '../database.ts';
import { consultationsSummarised } from '../summaries/published-findings.ts';
import { questionsCounted } from '../summaries/questions-counted.ts';
import { saidIn } from './said.ts';
import { sixSteps } from './six-steps.ts';

/** What was heard lately: the consultations whose summary was published last, and how far each has come. */
export async function summarisedLately(sql: Database, locale: string, most: number) {
	const ids = await consultationsSummarised(sql, most);
	const slugs = await slugsOf(sql, ids);
	return Promise.all(
		ids.map(async (id) => {
			const { title, purpose } = await questionsCounted(sql, id);
			return {
				slug: slugs.get(id)!,
				title: saidIn([locale], title)!,
				purpose: saidIn([locale], purpose),
				steps: await sixSteps(sql, id, locale)
			};
		})
	);
}
