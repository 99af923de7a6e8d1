import type { Viewer } from '../../src/lib/server/accounts/viewer.ts';
import { contentHash } from '../../src/lib/server/contributions/add-contributions.ts';
import type { Transaction } from '../../src/lib/server/database.ts';
import { findShownContribution } from '../../src/lib/server/moderation/shown-contributions.ts';
import { told } from './content/story/calendar.ts';
import { findings, type DemoEvidence } from './content/story/findings.ts';
import { quotes } from './content/story/quotes.ts';
import { summaryChildTexts, summaryTexts } from './content/story/summary.ts';
import { dateOf } from './content/wordings.ts';
import type { DemoConsultation } from './fill-consultations.ts';
import { idOf, type Ids } from './fill-people.ts';
import type { Contributed } from './fill-told.ts';

/** Publishes what two people let through, as copies of their own; ids by the contribution's key. */
export async function fillQuotes(
	sql: Transaction,
	consultation: DemoConsultation,
	viewer: Viewer,
	contributed: Contributed,
	confirmer: string,
	today: Date
): Promise<Ids> {
	const ids: Ids = {};
	for (const { contribution: key, translations, takenBack } of quotes) {
		const shown = await findShownContribution(sql, viewer, contributed[key]!);
		const content = 'pieces' in shown.shown ? shown.shown.pieces : shown.shown.strokes;
		const [row] = await sql<{ id: string }[]>`
			insert into quotes (
				consultation_id, part_id, contribution_id, ruling_number, kind, shown, language, translations, hash, age_band,
				country, approved_by, approved_at, confirmed_by, confirmed_at, taken_back_on
			)
			values (
				${consultation.id}, ${shown.partId}, ${shown.id}, ${shown.number}, ${shown.shown.kind}, ${sql.json(content)},
				${shown.language}, ${sql.json(translations)}, ${contentHash(JSON.stringify(content))}, ${shown.ageBand},
				${shown.country}, ${viewer.personId}, ${dateOf(told.counted + 3, today)}, ${confirmer},
				${dateOf(told.counted + 5, today)}, ${takenBack === undefined ? null : dateOf(takenBack, today)}
			)
			returning id
		`;
		ids[key] = row!.id;
	}
	return ids;
}

/** The draft of the summary with its findings and their evidence; ids by the finding's key. */
export async function fillFindings(
	sql: Transaction,
	consultation: DemoConsultation,
	countingId: string,
	quoteIds: Ids,
	by: string
): Promise<{ summaryId: string; findings: Ids }> {
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
	return { summaryId: version!.id, findings: ids };
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
