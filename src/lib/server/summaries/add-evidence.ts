import type { Viewer } from '../accounts/viewer.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Invalid } from '../errors.ts';
import { latestCounting } from './latest-counting.ts';
import { publishedNumbers } from './published-tables.ts';
import { findQuote } from './quotes.ts';
import { lockDraftOfFinding } from './summary-draft.ts';
import { themesOf } from './themes.ts';

/** A number of the last counting (`columnKey`: a part, or `all`), a theme, or a published quote. */
export type NewEvidence =
	| { kind: 'cell'; tableKey: string; rowKey: string; columnKey: string }
	| { kind: 'theme'; themeId: string }
	| { kind: 'quote'; quoteId: string };

/**
 * Lets a finding of the draft rest on one more thing.
 *
 * @throws Invalid  the number is hidden or not there, or theme or quote is of another consultation or not published
 * @throws Conflict  it rests on it already
 */
export async function addEvidence(
	sql: Transaction,
	viewer: Viewer,
	findingId: string,
	evidence: NewEvidence
): Promise<void> {
	const { consultationId } = await lockDraftOfFinding(sql, viewer, findingId);
	const columns = await columnsOf(sql, viewer, consultationId, evidence);
	const twice = await sql`
		select from finding_evidence
		where finding_id = ${findingId}
			and (counting_id, table_key, row_key, column_key, theme_id, quote_id) is not distinct from (
				${columns.countingId}, ${columns.tableKey}, ${columns.rowKey}, ${columns.columnKey}, ${columns.themeId}::uuid,
				${columns.quoteId}::uuid
			)
	`;
	if (twice.length > 0) throw new Conflict('organise.summary_refused_evidence_twice');
	await sql`
		insert into finding_evidence (
			finding_id, position, counting_id, table_key, row_key, column_key, theme_id, quote_id
		)
		select ${findingId}, coalesce(max(position), 0) + 1, ${columns.countingId}, ${columns.tableKey}, ${columns.rowKey},
			${columns.columnKey}, ${columns.themeId}, ${columns.quoteId}
		from finding_evidence where finding_id = ${findingId}
	`;
}

async function columnsOf(sql: Transaction, viewer: Viewer, consultationId: string, evidence: NewEvidence) {
	const none = {
		countingId: null,
		tableKey: null,
		rowKey: null,
		columnKey: null,
		themeId: null,
		quoteId: null
	};
	const refuse = (unless: boolean) => {
		if (!unless) throw new Invalid('organise.summary_refused_evidence');
	};
	if (evidence.kind === 'cell') {
		const countingId = (await latestCounting(sql, consultationId)) ?? null;
		const numbers = countingId ? await publishedNumbers(sql, [countingId]) : [];
		const { tableKey, rowKey, columnKey } = evidence;
		const cell = numbers.find(
			(each) => each.tableKey === tableKey && each.rowKey === rowKey && each.columnKey === columnKey
		);
		refuse(cell?.n.hiddenAs === null);
		return { ...none, countingId, tableKey, rowKey, columnKey };
	}
	if (evidence.kind === 'theme') {
		const themes = await themesOf(sql, viewer, consultationId);
		refuse(themes.some(({ id }) => id === evidence.themeId));
		return { ...none, themeId: evidence.themeId };
	}
	const quote = await findQuote(sql, viewer, evidence.quoteId);
	refuse(quote.consultationId === consultationId && quote.state === 'published');
	return { ...none, quoteId: evidence.quoteId };
}
