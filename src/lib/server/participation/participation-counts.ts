import type { Viewer } from '../accounts/viewer.ts';
import { mayRunPart } from '../consultations/consultation-policy.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';

/** How many children must have handed in before an organiser hears of it, and before skips are told. */
const FEWEST_TOLD = 10;
const FEWEST_FOR_SKIPS = 30;

export type ParticipationCounts = {
	/** Children who handed in, one by one; null while they are fewer than 10. */
	handedIn: number | null;
	/** How often each question was skipped, to the nearest ten; null while they are fewer than 30. */
	skipped: { question: string; tens: number }[] | null;
};

/**
 * What an organiser may know of a part before counting. Group answers are not added to those of single children.
 *
 * @throws NotFound if the viewer does not run the part
 */
export async function participationCounts(
	sql: Database,
	viewer: Viewer,
	consultation: { id: string; ownerId: string },
	partId: string
): Promise<ParticipationCounts> {
	if (!mayRunPart(viewer, consultation, partId)) throw new NotFound();
	const [counted] = await sql<{ handedIn: number; withAnswers: number }[]>`
		select count(*)::int as "handedIn", count(answers)::int as "withAnswers"
		from submissions where part_id = ${partId} and channel <> 'group' and withdrawn_on is null
	`;
	const { handedIn, withAnswers } = counted!;
	return {
		handedIn: handedIn < FEWEST_TOLD ? null : handedIn,
		skipped: withAnswers < FEWEST_FOR_SKIPS ? null : await skippedInTens(sql, partId)
	};
}

async function skippedInTens(sql: Database, partId: string) {
	return sql<{ question: string; tens: number }[]>`
		select answer.key as question, (round(count(*) filter (where answer.value = '"skipped"') / 10.0) * 10)::int as tens
		from submissions, jsonb_each(answers) answer
		where part_id = ${partId} and channel <> 'group' and withdrawn_on is null
		group by answer.key
	`;
}
