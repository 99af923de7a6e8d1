import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import { addState } from '../consultations/add-state.ts';
import type { Transaction } from '../database.ts';
import { Conflict } from '../errors.ts';
import { consultationToSummarise } from './consultation-to-summarise.ts';
import { countThemes } from './count-themes.ts';
import { latestCounting } from './latest-counting.ts';
import { draftFindings, lockSummaryDraft } from './summary-draft.ts';

/**
 * Counts the themes and publishes the draft. From then on it is never changed; a new version supersedes it.
 *
 * @throws Conflict  `missingToPublish` names what is missing
 */
export async function publishSummary(
	sql: Transaction,
	viewer: Viewer,
	consultationId: string
): Promise<string> {
	await sql`select from consultations where id = ${consultationId} for no key update`;
	const draft = await lockSummaryDraft(sql, viewer, consultationId);
	const findings = await draftFindings(sql, viewer, consultationId);
	const [missing] = missingToPublish({ ...draft, findings });
	if (missing) throw new Conflict(`organise.summary_missing_${missing}`);

	const countingId = await latestCounting(sql, consultationId);
	const themesCountingId = await countThemes(sql, viewer, consultationId);
	await sql`
		update summary_versions
		set counting_id = ${countingId!}, themes_counting_id = ${themesCountingId}, published_at = now(), by = ${viewer.personId}
		where id = ${draft.id}
	`;
	const { parts } = await consultationToSummarise(sql, viewer, consultationId);
	for (const part of parts) if (part.state === 'counted') await addState(sql, viewer, part.id, 'published');
	await recordEvent(sql, viewer, 'summary.published', { consultationId, summaryVersionId: draft.id });
	return draft.id;
}

type Whole = {
	texts: Record<string, string>;
	findings: { texts: Record<string, string>; evidence: { kind: string; takenBackOn?: string | null }[] }[];
};

/** What a draft lacks: any text, any finding, evidence of each, and no quote that was taken back. */
export function missingToPublish({ texts, findings }: Whole): ('text' | 'finding' | 'evidence' | 'quote')[] {
	const said = (all: Record<string, string>) => Object.values(all).some((text) => text.trim());
	const takenBack = findings.some(({ evidence }) =>
		evidence.some((each) => each.kind === 'quote' && each.takenBackOn)
	);
	return [
		...(said(texts) ? [] : (['text'] as const)),
		...(findings.length > 0 && findings.every((finding) => said(finding.texts))
			? []
			: (['finding'] as const)),
		...(findings.every(({ evidence }) => evidence.length > 0) ? [] : (['evidence'] as const)),
		...(takenBack ? (['quote'] as const) : [])
	];
}
