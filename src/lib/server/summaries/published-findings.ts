import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { readFindings, type Finding } from './read-findings.ts';

export type { CellEvidence, FindingEvidence, PublishedQuote, QuoteEvidence } from './read-findings.ts';

/** A finding of a summary that was published; later rooms cite it by its id. */
export type PublishedFinding = Finding;

/** Published findings: those with these ids, or those of the summary of a consultation that is in force. */
export async function publishedFindings(
	sql: Database,
	of: { ids: readonly string[] } | { consultationId: string } | 'all'
): Promise<PublishedFinding[]> {
	const chosen =
		of === 'all'
			? sql`true`
			: 'ids' in of
				? sql`finding.id = any(${of.ids}::uuid[])`
				: sql`version.consultation_id = ${of.consultationId}`;
	const findings = await readFindings(sql, sql`version.published_at is not null and ${chosen}`);
	return of !== 'all' && 'ids' in of ? findings : findings.filter(({ isLatest }) => isLatest);
}

/** @throws NotFound  no published summary has such a finding */
export async function publishedFinding(sql: Database, id: string): Promise<PublishedFinding> {
	const [finding] = await publishedFindings(sql, { ids: [id] });
	if (!finding) throw new NotFound();
	return finding;
}

/** The findings of one published version. */
export function findingsOf(sql: Database, summaryVersionId: string): Promise<PublishedFinding[]> {
	return readFindings(sql, sql`version.published_at is not null and version.id = ${summaryVersionId}`);
}

/** The findings in force that a quote bears out, by id. */
export async function findingsOfQuote(sql: Database, quoteId: string): Promise<string[]> {
	const findings = await publishedFindings(sql, 'all');
	return findings
		.filter(({ evidence }) => evidence.some((each) => each.kind === 'quote' && each.id === quoteId))
		.map(({ id }) => id);
}
