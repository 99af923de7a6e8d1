import { describe, expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { addEvidence } from './add-evidence.ts';
import { addFinding } from './add-finding.ts';
import { boundsOf, type Fact } from './attacker.sample.ts';
import { changeFinding } from './change-finding.ts';
import { confirmQuote } from './confirm-quote.ts';
import type { Cell } from './disclosure.ts';
import { moveFindingUp } from './move-finding.ts';
import { proposeQuote } from './propose-quote.ts';
import { findingsOf, publishedFinding, publishedFindings } from './published-findings.ts';
import { findPublishedSummary } from './published-summaries.ts';
import { publishedTables, publishedThemes } from './published-tables.ts';
import { publishSummary } from './publish-summary.ts';
import { saveSummaryTexts } from './save-summary-texts.ts';
import { startSummary } from './start-summary.ts';
import { countedHearing } from './summarised.sample.ts';
import { takeBackQuote } from './take-back-quote.ts';
import { readerOf } from './told.ts';
import type { Transaction } from '../database.ts';

const READER = readerOf('en');
const words = (en: string) => ({ texts: { en }, childTexts: {}, articles: ['19.1'] });

/** A draft whose first finding rests on a number, a theme and a quote. */
async function drafted(sql: Transaction) {
	const hearing = await countedHearing(sql);
	const { organiser, colleague, consultationId, contributions, parts, themeId } = hearing;
	await startSummary(sql, organiser, consultationId);
	await saveSummaryTexts(sql, organiser, consultationId, 1, {
		language: 'en',
		text: 'It is dark.',
		childText: ''
	});
	const findingId = await addFinding(sql, organiser, consultationId, words('Many roads are dark'));
	const quoteId = await proposeQuote(sql, organiser, contributions[0]!);
	await confirmQuote(sql, colleague, quoteId);
	const cell = { kind: 'cell' as const, tableKey: 'q.road', rowKey: 'dark', columnKey: parts[0]!.partId };
	await addEvidence(sql, organiser, findingId, cell);
	await addEvidence(sql, organiser, findingId, { kind: 'theme', themeId });
	await addEvidence(sql, organiser, findingId, { kind: 'quote', quoteId });
	return { ...hearing, findingId, quoteId };
}

describe('a finding', () => {
	it('leads to its number, theme and quote once it is published', async () => {
		await inTransaction(async (sql) => {
			const { organiser, consultationId, findingId } = await drafted(sql);
			await expect(publishedFinding(sql, findingId)).rejects.toMatchObject({ status: 404 });
			const versionId = await publishSummary(sql, organiser, consultationId);

			const [finding] = await findingsOf(sql, versionId);
			expect(finding).toMatchObject({ number: 1, key: 'finding_1', texts: { en: 'Many roads are dark' } });
			expect(finding!.evidence).toMatchObject([
				{ kind: 'cell', table: 'q.road', row: 'dark', country: 'KZ', n: 40, asked: 90, percent: 44 },
				{ kind: 'theme', name: { en: 'Light' }, n: 12, of: 70 },
				{ kind: 'quote', ageBand: '10-12', shown: { kind: 'text' } }
			]);
		});
	});

	it('does not rest on a number that is hidden', async () => {
		await inTransaction(async (sql) => {
			const { organiser, findingId } = await drafted(sql);
			const hidden = { kind: 'cell' as const, tableKey: 'q.road', rowKey: 'skipped', columnKey: 'all' };
			await expect(addEvidence(sql, organiser, findingId, hidden)).rejects.toMatchObject({ status: 422 });
		});
	});

	it('changes places with the one before it', async () => {
		await inTransaction(async (sql) => {
			const { organiser, consultationId, themeId } = await drafted(sql);
			const second = await addFinding(sql, organiser, consultationId, words('Buses are late'));
			await addEvidence(sql, organiser, second, { kind: 'theme', themeId });
			await moveFindingUp(sql, organiser, second);
			const versionId = await publishSummary(sql, organiser, consultationId);
			expect((await findingsOf(sql, versionId)).map(({ key }) => key)).toEqual(['finding_2', 'finding_1']);
		});
	});

	it('says of a quote that was taken back only that there was one', async () => {
		await inTransaction(async (sql) => {
			const { organiser, consultationId, quoteId } = await drafted(sql);
			const versionId = await publishSummary(sql, organiser, consultationId);
			await takeBackQuote(sql, organiser, quoteId);
			const quote = (await findingsOf(sql, versionId))[0]!.evidence[2];
			expect(quote).toMatchObject({ kind: 'quote', shown: null, translations: {} });
			expect(quote).not.toMatchObject({ takenBackOn: null });
		});
	});
});

describe('a published summary', () => {
	it('is refused while a finding has no evidence', async () => {
		await inTransaction(async (sql) => {
			const { organiser, consultationId } = await drafted(sql);
			await addFinding(sql, organiser, consultationId, words('Buses are late'));
			await expect(publishSummary(sql, organiser, consultationId)).rejects.toMatchObject({
				key: 'organise.summary_missing_evidence'
			});
		});
	});

	it('is changed by nobody', async () => {
		await inTransaction(async (sql) => {
			const { organiser, consultationId, findingId } = await drafted(sql);
			await publishSummary(sql, organiser, consultationId);
			await expect(changeFinding(sql, organiser, findingId, words('Anew'))).rejects.toMatchObject({
				status: 404
			});
			const changes = [
				"update summary_versions set texts = '{}'",
				"update findings set texts = '{}'",
				'delete from findings',
				'delete from finding_evidence'
			];
			for (const change of changes) {
				const forced = sql.savepoint((nested) => nested.unsafe(change));
				await expect(forced, change).rejects.toMatchObject({ code: '23001' });
			}
		});
	});

	it('is superseded by a new version, and its findings stay citable', async () => {
		await inTransaction(async (sql) => {
			const { organiser, consultationId, findingId, slug } = await drafted(sql);
			await publishSummary(sql, organiser, consultationId);
			await startSummary(sql, organiser, consultationId, 'A word was wrong');
			expect((await findPublishedSummary(sql, slug)).number).toBe(1);
			await publishSummary(sql, organiser, consultationId);

			expect(await findPublishedSummary(sql, slug)).toMatchObject({ number: 2, reason: 'A word was wrong' });
			expect(await publishedFinding(sql, findingId)).toMatchObject({ isLatest: false, number: 1 });
			const latest = await publishedFindings(sql, { consultationId });
			expect(latest.map(({ key, evidence }) => [key, evidence.length])).toEqual([['finding_1', 3]]);
		});
	});
});

it('gives nobody a hidden number by subtraction', { timeout: 60_000 }, async () => {
	await inTransaction(async (sql) => {
		const { organiser, consultationId, slug } = await drafted(sql);
		await publishSummary(sql, organiser, consultationId);
		const summary = await findPublishedSummary(sql, slug);
		const tables = await publishedTables(sql, summary.countingId, summary.definition, READER);
		const exact = await sql<{ name: string; n: number }[]>`
			select table_key || ' ' || row_key || ' ' || column_key as name, n from count_cells
			where counting_id = ${summary.countingId}
		`;
		const truth = Object.fromEntries(exact.map(({ name, n }) => [name, n]));
		let attacked = 0;
		for (const { key, rows, columns, asked } of tables) {
			const name = (row: string, column: string) => `${key} ${row} ${column}`;
			const known = (cell: Cell, of: string, step: number): Fact =>
				cell.n === null
					? { of: { [of]: 1 }, from: 0, to: cell.hiddenAs === 'c' ? 9 : Infinity }
					: { of: { [of]: 1 }, from: cell.n - step, to: cell.n + step };
			const lines = [...rows, { key: '*', cells: asked.cells, total: asked.total }];
			const facts = lines.flatMap((line) => [
				...columns.map((column, at) =>
					known(line.cells[at]!, name(line.key, column.key), line.key === '*' ? 5 : 0)
				),
				known(line.total, name(line.key, 'all'), 5),
				{
					of: { ...sum(columns.map((column) => name(line.key, column.key))), [name(line.key, 'all')]: -1 },
					from: 0,
					to: 0
				}
			]);
			const together = [...columns.map(({ key }) => key), 'all'].map((column) => ({
				of: { ...sum(rows.map((row) => name(row.key, column))), [name('*', column)]: -1 },
				from: 0,
				to: key === 'q.wish' ? Infinity : 0
			}));
			const hidden = rows.flatMap((row) =>
				columns.filter((_, at) => row.cells[at]!.n === null).map((column) => name(row.key, column.key))
			);
			for (const each of hidden) {
				attacked++;
				const { from, to } = boundsOf(each, [...facts, ...together], truth);
				expect(to - from, each).toBeGreaterThanOrEqual(9 - 1e-6);
			}
		}
		expect(attacked).toBeGreaterThan(5);
	});
});

it('names themes with how many speak of them', async () => {
	await inTransaction(async (sql) => {
		const { organiser, consultationId, slug } = await drafted(sql);
		await publishSummary(sql, organiser, consultationId);
		const { themesCountingId } = await findPublishedSummary(sql, slug);
		const { themes, of } = await publishedThemes(sql, themesCountingId, READER);
		expect(themes.map(({ told, n }) => [told.text, n.n])).toEqual([['Light', 12]]);
		expect(of.n).toBe(70);
	});
});

const sum = (names: string[]) => Object.fromEntries(names.map((name) => [name, 1]));
