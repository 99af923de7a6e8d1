import type { Texts } from '#lib/definition/definition.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { Database, Transaction } from '../database.ts';
import { NotFound } from '../errors.ts';
import { consultationToSummarise } from './consultation-to-summarise.ts';
import { readFindings, type Finding } from './read-findings.ts';

/** What an organiser writes before it is published. */
export type SummaryDraft = {
	id: string;
	consultationId: string;
	number: number;
	texts: Texts;
	childTexts: Texts;
	revision: number;
	reason: string | null;
};

/** The draft of a consultation's summary; undefined where none was begun. */
export async function summaryDraft(
	sql: Database,
	viewer: Viewer,
	consultationId: string
): Promise<SummaryDraft | undefined> {
	await consultationToSummarise(sql, viewer, consultationId);
	const [draft] = await sql<SummaryDraft[]>`
		select id, consultation_id as "consultationId", number, texts, child_texts as "childTexts", revision, reason
		from summary_versions where consultation_id = ${consultationId} and published_at is null
	`;
	return draft;
}

export async function draftFindings(
	sql: Database,
	viewer: Viewer,
	consultationId: string
): Promise<Finding[]> {
	await consultationToSummarise(sql, viewer, consultationId);
	return readFindings(sql, sql`version.published_at is null and version.consultation_id = ${consultationId}`);
}

/** The draft, held for this transaction. @throws NotFound where there is none */
export async function lockSummaryDraft(
	sql: Transaction,
	viewer: Viewer,
	consultationId: string
): Promise<SummaryDraft> {
	await sql`
		select from summary_versions where consultation_id = ${consultationId} and published_at is null for update
	`;
	const draft = await summaryDraft(sql, viewer, consultationId);
	if (!draft) throw new NotFound();
	return draft;
}

/** The draft that a finding belongs to, held for this transaction. */
export async function lockDraftOfFinding(
	sql: Transaction,
	viewer: Viewer,
	findingId: string
): Promise<SummaryDraft> {
	const [row] = await sql<{ consultationId: string; versionId: string }[]>`
		select version.consultation_id as "consultationId", version.id as "versionId"
		from findings join summary_versions version on version.id = summary_version_id
		where findings.id = ${findingId} and published_at is null
	`;
	if (!row) throw new NotFound();
	const draft = await lockSummaryDraft(sql, viewer, row.consultationId);
	if (draft.id !== row.versionId) throw new NotFound();
	return draft;
}
