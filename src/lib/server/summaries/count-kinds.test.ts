import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import type { Answer } from '#lib/definition/answer.ts';
import { Definition } from '#lib/definition/definition.ts';
import { definitionWith, options, said } from '#lib/definition/definition.sample.ts';
import { saveDraft } from '../consultations/save-draft.ts';
import { freezeVersion } from '../consultations/freeze-version.ts';
import { findConsultationById } from '../consultations/consultations.ts';
import type { Transaction } from '../database.ts';
import { countConsultation } from './count-consultation.ts';
import { closeAndSettle, sampleHearing } from './hearing.sample.ts';
import { publishedTables, type ShownTable } from './published-tables.ts';
import { questionsCounted } from './questions-counted.ts';
import { recount } from './recount.ts';
import { tableRows } from './table-rows.ts';
import { readerOf } from './told.ts';

const QUESTIONS = [
	{ key: 'where', kind: 'this_or_that', text: said('Where?'), options: options('outside', 'inside') },
	{
		key: 'needs',
		kind: 'sorting',
		text: said('Needs?'),
		items: options('swing', 'tree'),
		boxes: options('must', 'nice'),
		dontKnow: true
	},
	{
		key: 'there',
		kind: 'statements',
		text: said('There?'),
		items: options('safe', 'clean'),
		ratherNot: true
	},
	{ key: 'first', kind: 'ranking', text: said('First?'), items: options('lamps', 'dogs') },
	{
		key: 'minutes',
		kind: 'number',
		text: said('Minutes?'),
		from: 0,
		to: 60,
		bands: [0, 11],
		onlyIf: { question: 'where', choices: ['outside'] }
	}
];

type Answered = Record<string, Answer>;
const OUTSIDE: Answered = {
	where: { choice: 'outside' },
	needs: { placed: { swing: 'must', tree: 'nice' } },
	there: { stances: { safe: 'agree', clean: 'disagree' } },
	first: { ranked: ['dogs', 'lamps'] },
	minutes: { number: 11 }
};

/** A consultation with these questions in one country, and so many children who answered each of these ways. */
async function counted(sql: Transaction, ways: [n: number, answers: Answered][]) {
	const hearing = await sampleHearing(sql, ['KZ']);
	const { organiser, consultationId, parts } = hearing;
	await ask(sql, hearing, QUESTIONS);
	for (const [n, answers] of ways)
		for (let at = 0; at < n; at++) {
			const part = parts[0]!;
			await sql`
				insert into submissions (part_id, id, receipt_hash, session_id, version, tone, language, answers)
				values (
					${part.partId}, ${randomUUID()}, ${Buffer.from(randomUUID())}, ${part.sessions[at % 3]!}, 2, '7-9', 'ru',
					${sql.json({ age: 'skipped', ...answers })}
				)
			`;
		}
	await closeAndSettle(sql, parts);
	const countingId = await countConsultation(sql, organiser, consultationId);
	const definition = await questionsCounted(sql, consultationId);
	return {
		...hearing,
		countingId,
		tables: await publishedTables(sql, countingId, definition, readerOf('en'))
	};
}

async function ask(sql: Transaction, { organiser, consultationId }: Asking, questions: object[]) {
	const { id, ownerId, revision } = await findConsultationById(sql, organiser, consultationId);
	const draft = Definition.parse(definitionWith(questions));
	await saveDraft(sql, organiser, { id, ownerId }, revision, draft);
	await freezeVersion(sql, organiser, { id, draft });
}
type Asking = Pick<Awaited<ReturnType<typeof sampleHearing>>, 'organiser' | 'consultationId'>;

const found = (tables: readonly ShownTable[], key: string) => tables.find((table) => table.key === key)!;
const numbers = async (sql: Transaction, key: string) =>
	Object.fromEntries(
		(
			await sql<{ row: string; n: number }[]>`
				select row_key as row, n from count_cells where table_key = ${key} and column_key = 'all'
			`
		).map(({ row, n }) => [row, n])
	);

it('counts each item that was sorted or judged, and takes one left lying for skipped', () =>
	inTransaction(async (sql) => {
		const { tables } = await counted(sql, [
			[40, OUTSIDE],
			[20, { ...OUTSIDE, needs: { placed: { swing: 'nice' } }, there: { stances: { clean: 'pass' } } }],
			[15, { ...OUTSIDE, needs: 'skipped', there: 'rather_not' }],
			[3, { ...OUTSIDE, needs: 'dont_know', there: 'not_reached' }]
		]);
		expect(await numbers(sql, 'q.needs.swing')).toEqual({
			...{ '*': 78, must: 40, nice: 20, skipped: 15, dont_know: 3, not_reached: 0 }
		});
		expect(await numbers(sql, 'q.needs.tree')).toEqual({
			...{ '*': 78, must: 0, nice: 40, skipped: 35, dont_know: 3, not_reached: 0 }
		});
		expect(await numbers(sql, 'q.there.safe')).toEqual({
			...{ '*': 78, agree: 40, disagree: 0, pass: 0, skipped: 20, rather_not: 15, not_reached: 3 }
		});
		expect(await numbers(sql, 'q.there.clean')).toMatchObject({ disagree: 40, pass: 20, skipped: 0 });
		for (const { cells, total } of tables.flatMap(({ rows }) => rows))
			expect(total, 'one country has one number').toEqual(cells[0]);
	}));

it('counts what was ranked first, numbers in their bands, and conditional ones of those who were asked', () =>
	inTransaction(async (sql) => {
		const inside: Answered = {
			...OUTSIDE,
			where: { choice: 'inside' },
			first: { ranked: ['lamps'] },
			minutes: 'not_asked'
		};
		await counted(sql, [
			[30, OUTSIDE],
			[12, { ...OUTSIDE, minutes: { number: 10 }, first: 'skipped' }],
			[25, inside]
		]);
		expect(await numbers(sql, 'q.where')).toMatchObject({ outside: 42, inside: 25 });
		expect(await numbers(sql, 'q.first')).toMatchObject({ dogs: 30, lamps: 25, skipped: 12 });
		expect(await numbers(sql, 'q.minutes')).toMatchObject({ '*': 42, n0_10: 12, n11_60: 30 });
	}));

it('names items, stances, bands and first places, in tables and in exports', () =>
	inTransaction(async (sql) => {
		const { tables } = await counted(sql, [
			[40, OUTSIDE],
			[30, { ...OUTSIDE, there: { stances: { safe: 'disagree' } } }]
		]);
		expect(found(tables, 'q.needs.swing')).toMatchObject({
			question: { text: 'Needs?' },
			item: { text: 'swing' },
			ofFirstPlaces: false
		});
		expect(found(tables, 'q.there.safe').rows.map(({ label }) => label)).toEqual([
			{ fixed: 'agree' },
			{ fixed: 'disagree' },
			{ fixed: 'pass' },
			{ fixed: 'skipped' },
			{ fixed: 'rather_not' },
			{ fixed: 'not_reached' }
		]);
		expect(found(tables, 'q.minutes').rows.map(({ label }) => label)[0]).toEqual({
			told: { text: '0–10', language: 'en' }
		});
		expect(found(tables, 'q.first').ofFirstPlaces).toBe(true);
		expect(tableRows(tables).find(({ table, row }) => table === 'q.there.safe' && row === 'agree')).toEqual({
			...{ table: 'q.there.safe', question: 'There?', item: 'safe', counts: 'answers' },
			...{ row: 'agree', answer: 'agree', country: 'KZ', n: 40, percent: 57, hidden: null }
		});
	}));

it('shows no number under ten of any item, and the same reasons for silence with each', () =>
	inTransaction(async (sql) => {
		const { tables } = await counted(sql, [
			[40, OUTSIDE],
			[30, { ...OUTSIDE, needs: { placed: { swing: 'nice', tree: 'must' } } }],
			[4, { ...OUTSIDE, needs: 'dont_know' }],
			[2, { ...OUTSIDE, needs: { placed: { tree: 'must' } } }]
		]);
		const items = tables.filter(({ key }) => key.startsWith('q.needs.'));
		expect(items).toHaveLength(2);
		const shown = items.flatMap(({ rows }) => rows.flatMap(({ cells, total }) => [...cells, total]));
		expect(shown.filter(({ n }) => n !== null && n < 10)).toEqual([]);
		const reasons = items.map(({ rows }) =>
			rows.filter(({ key }) => ['dont_know', 'not_reached'].includes(key)).map(({ total }) => total.hiddenAs)
		);
		expect(reasons).toEqual([
			['c', 'c'],
			['c', 'c']
		]);
	}));

it('gives the same when counted again, and counts an item that a later version has no more', () =>
	inTransaction(async (sql) => {
		const hearing = await counted(sql, [[40, OUTSIDE]]);
		expect(await recount(sql, hearing.organiser, hearing.countingId)).toBe(true);

		const fewer = QUESTIONS.map((question) =>
			question.key === 'there' ? { ...question, items: options('safe') } : question
		);
		await ask(sql, hearing, fewer);
		const definition = await questionsCounted(sql, hearing.consultationId);
		const there = definition.questions.find(({ key }) => key === 'there')!;
		expect('items' in there && there.items.map(({ key }) => key)).toEqual(['safe', 'clean']);
		expect(await recount(sql, hearing.organiser, hearing.countingId)).toBe(true);
	}));
