import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import type { TermsFacts } from './commitment.ts';

/** Adds the next row of a commitment's terms. */
export async function writeTerms(
	sql: Transaction,
	viewer: Viewer,
	commitmentId: string,
	{ indicator, baseline, baselineOn, baselineSource, target, deadline }: TermsFacts,
	whyChanged: string | null
): Promise<void> {
	await sql`
		insert into commitment_terms (
			commitment_id, number, indicator, baseline, baseline_on, baseline_source, target, deadline, why_changed, by
		)
		select
			${commitmentId}, coalesce(max(number), 0) + 1, ${indicator && sql.json(indicator)}, ${baseline}, ${baselineOn},
			${baselineSource}, ${target}, ${deadline}, ${whyChanged}, ${viewer.personId}
		from commitment_terms where commitment_id = ${commitmentId}
	`;
}
