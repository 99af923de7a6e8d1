import type { Database } from '../database.ts';
import type { Added } from './add-contributions.ts';

/** What one submission wrote and drew, as far as it is not erased. */
export function contributionsOfSubmission(
	sql: Database,
	{ partId, submissionId }: { partId: string; submissionId: string }
): Promise<Added[]> {
	return sql<Added[]>`
		select part_id as "partId", id, language from contributions
		where part_id = ${partId} and submission_id = ${submissionId} and erased_on is null
	`;
}
