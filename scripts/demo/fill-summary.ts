import type { Viewer } from '../../src/lib/server/accounts/viewer.ts';
import type { Transaction } from '../../src/lib/server/database.ts';
import { confirmQuote } from '../../src/lib/server/summaries/confirm-quote.ts';
import { proposeQuote } from '../../src/lib/server/summaries/propose-quote.ts';
import { takeBackQuote } from '../../src/lib/server/summaries/take-back-quote.ts';
import { findings, type DemoEvidence } from './content/story/findings.ts';
import { quotes } from './content/story/quotes.ts';
import { summaryChildTexts, summaryTexts } from './content/story/summary.ts';
import type { DemoConsultation } from './fill-consultations.ts';
import { idOf, type Ids } from './fill-people.ts';
import type { Contributed } from './fill-told.ts';

/** Publishes quotes by two people; ids by the contribution's key. */
export async function fillQuotes(
	sql: Transaction,
	organiser: Viewer,
	second: Viewer,
	contributed: Contributed
): Promise<Ids> {
	const ids: Ids = {};
	for (const { contribution: key, translations } of quotes) {
		const id = await proposeQuote(sql, organiser, contributed[key]!, translations);
		await confirmQuote(sql, second, id);
		ids[key] = id;
	}
	return ids;
}

/** After the summary was out, one quote was taken back. */
export async function takeBackQuotes(sql: Transaction, viewer: Viewer, quoteIds: Ids): Promise<void> {
	for (const { contribution: key, takenBack } of quotes)
		if (takenBack !== undefined) await takeBackQuote(sql, viewer, idOf(quoteIds, key));
}

/** The draft of the summary with its findings and their evidence; ids by the finding's key. */
export async function fillFindings(
	sql: Transaction,
	consultation: DemoConsultation,
	countingId: string,
	quoteIds: Ids,
	by: string
): Promise<Ids> {
	const [version] = await sql<{ id: string }[]>`
		insert into summary_versions (consultation_id, number, texts, child_texts, counting_id, by)
		values (${consultation.id}, 1, ${sql.json(summaryTexts)}, ${sql.json(summaryChildTexts)}, ${countingId}, ${by})
		returning id
	`;
	const ids: Ids = {};
	for (const [position, finding] of findings.entries()) {
		const [row] = await sql<{ id: string }[]>`
			insert into findings (summary_version_id, key, position, articles, texts, child_texts)
			values (
				${version!.id}, ${finding.key}, ${position + 1}, ${finding.articles}, ${sql.json(finding.texts)},
				${sql.json(finding.childTexts)}
			)
			returning id
		`;
		ids[finding.key] = row!.id;
		for (const [at, evidence] of finding.evidence.entries())
			await sql`
				insert into finding_evidence ${sql({
					finding_id: row!.id,
					position: at + 1,
					...(await evidenceColumns(sql, evidence, consultation, countingId, quoteIds))
				})}
			`;
	}
	return ids;
}

async function evidenceColumns(
	sql: Transaction,
	evidence: DemoEvidence,
	{ id, parts }: DemoConsultation,
	countingId: string,
	quoteIds: Ids
) {
	if ('quote' in evidence) return { quote_id: idOf(quoteIds, evidence.quote) };
	if ('cell' in evidence)
		return {
			counting_id: countingId,
			table_key: `q.${evidence.cell.question}`,
			row_key: evidence.cell.option,
			column_key: evidence.cell.part ? parts[evidence.cell.part] : 'all'
		};
	const [theme] = await sql<{ id: string }[]>`
		select id from themes where consultation_id = ${id} and key = ${evidence.theme}
	`;
	return { theme_id: theme!.id };
}
