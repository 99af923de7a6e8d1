import { describe, expect, it } from 'vitest';
import { freshDatabase, inTransaction } from '../../../../tests/support/database.ts';
import { sampleViewer } from '../consultations/consultation.sample.ts';
import type { Transaction } from '../database.ts';
import { countConsultation } from './count-consultation.ts';
import { publishedTables } from './published-tables.ts';
import { questionsCounted } from './questions-counted.ts';
import { recount } from './recount.ts';
import { children, closeAndSettle, sampleHearing } from './hearing.sample.ts';
import { readerOf } from './told.ts';

const READER = readerOf('en');

/** Two countries in which enough children took part, and a few of them in a rare language. */
async function heard(sql: Transaction) {
	const hearing = await sampleHearing(sql);
	const [kz, uz] = hearing.parts;
	await children(sql, kz!, 40, { road: 'dark', words: true });
	await children(sql, kz!, 25, { road: 'safe', wish: ['lamps', 'bus'] });
	await children(sql, kz!, 12, { road: 'dont_know', tone: '13+' });
	await children(sql, kz!, 1, { road: 'safe', language: 'tg', ageBand: '16-17', words: true });
	await children(sql, uz!, 35, { road: 'safe' });
	await children(sql, uz!, 30, { road: 'dark' });
	await children(sql, uz!, 4, { road: 'skipped' });
	await children(sql, uz!, 3, { road: 'dark', withdrawn: true });
	return { ...hearing, kz: kz!, uz: uz! };
}

const rawCells = (sql: Transaction, tableKey: string) => sql<
	{ row: string; country: string | null; n: number }[]
>`
	select row_key as row, part.country, n from count_cells left join country_parts part on part.id::text = column_key
	where table_key = ${tableKey} order by 1, 2 nulls first
`;
const numbers = async (sql: Transaction, tableKey: string) =>
	(await rawCells(sql, tableKey)).map(({ row, country, n }) => `${row} ${country ?? 'all'} ${n}`);

describe('counting', () => {
	it('counts what was handed in, to the child, before anything is hidden', async () => {
		await inTransaction(async (sql) => {
			const { organiser, consultationId, parts } = await heard(sql);
			await closeAndSettle(sql, parts);
			await countConsultation(sql, organiser, consultationId);

			expect(await numbers(sql, 'q.road')).toEqual([
				'* all 147',
				'* KZ 78',
				'* UZ 69',
				'dark all 70',
				'dark KZ 40',
				'dark UZ 30',
				'dont_know all 12',
				'dont_know KZ 12',
				'dont_know UZ 0',
				'not_reached all 0',
				'not_reached KZ 0',
				'not_reached UZ 0',
				'safe all 61',
				'safe KZ 26',
				'safe UZ 35',
				'skipped all 4',
				'skipped KZ 0',
				'skipped UZ 4'
			]);
			expect(await numbers(sql, 'q.wish')).toContain('bus all 25');
			expect(await numbers(sql, 'q.how_dark')).toContain('* all 70');
			expect(await numbers(sql, 'q.age')).toContain('a16_17 all 1');
			expect(await numbers(sql, 'q.why')).toContain('in_own_words KZ 41');
			expect(await numbers(sql, 'participants')).toContain('13+ KZ 12');
		});
	});

	it('shows no number under ten and rounds totals', async () => {
		await inTransaction(async (sql) => {
			const { organiser, consultationId, parts } = await heard(sql);
			await closeAndSettle(sql, parts);
			const countingId = await countConsultation(sql, organiser, consultationId);
			const definition = await questionsCounted(sql, consultationId);
			const tables = await publishedTables(sql, countingId, definition, READER);

			const road = tables.find(({ key }) => key === 'q.road')!;
			expect(road.question).toEqual({ text: 'Road?', language: 'en' });
			expect(road.asked.total).toEqual({ n: 150, percent: null, hiddenAs: null });
			expect(road.rows.map(({ key }) => key)).toEqual([
				'dark',
				'safe',
				'skipped',
				'dont_know',
				'not_reached'
			]);
			const counts = tables.flatMap(({ rows }) => rows.flatMap(({ cells, total }) => [...cells, total]));
			expect(counts.filter(({ n }) => n !== null && n < 10)).toEqual([]);
			expect(counts.filter(({ hiddenAs }) => hiddenAs === 'c').length).toBeGreaterThan(0);
		});
	});

	it('gives the same when the frozen answers are counted again', async () => {
		await inTransaction(async (sql) => {
			const { organiser, consultationId, parts } = await heard(sql);
			await closeAndSettle(sql, parts);
			const countingId = await countConsultation(sql, organiser, consultationId);
			expect(await recount(sql, organiser, countingId)).toBe(true);

			await sql`set constraints all immediate`;
			await sql`alter table counted_answers disable trigger all`;
			await sql`
				update counted_answers set answers = answers || '{"road": {"choice": "safe"}}'
				where (part_id, id) = (select part_id, id from counted_answers where answers -> 'road' ->> 'choice' = 'dark' limit 1)
			`;
			expect(await recount(sql, organiser, countingId)).toBe(false);
		});
	});

	it('takes the last join code away and tells every part that it is counted', async () => {
		await inTransaction(async (sql) => {
			const { organiser, consultationId, parts } = await heard(sql);
			await closeAndSettle(sql, parts);
			await countConsultation(sql, organiser, consultationId);
			expect(await sql`select from class_sessions where join_code is not null`).toHaveLength(0);
			expect(
				await sql`select distinct state from parts_now where consultation_id = ${consultationId}`
			).toEqual([{ state: 'counted' }]);
		});
	});
});

describe('when it may be counted', () => {
	const refusals: [
		string,
		(sql: Transaction, hearing: Awaited<ReturnType<typeof heard>>) => Promise<unknown>
	][] = [
		['not_closed', () => Promise.resolve()],
		['not_closed', (sql, { kz }) => closeAndSettle(sql, [kz])],
		['settling', (sql, { parts }) => closeAndSettle(sql, parts, 14)]
	];
	it.each(refusals)('is not while a part is %s', async (why, prepare) => {
		await inTransaction(async (sql) => {
			const hearing = await heard(sql);
			await prepare(sql, hearing);
			await expect(countConsultation(sql, hearing.organiser, hearing.consultationId)).rejects.toMatchObject({
				status: 409,
				key: `organise.count_refused_${why}`
			});
			expect(await sql`select from submissions where answers is null`).toHaveLength(0);
		});
	});

	it('is on the day of closing where nothing settles', async () => {
		await inTransaction(async (sql) => {
			const { organiser, consultationId, parts } = await heard(sql);
			await sql`update country_parts set settles_days = 0 where consultation_id = ${consultationId}`;
			await closeAndSettle(sql, parts, 0);
			await expect(countConsultation(sql, organiser, consultationId)).resolves.toBeTypeOf('string');
		});
	});

	it('is for organisers of the whole consultation', async () => {
		await inTransaction(async (sql) => {
			const { consultationId, parts, kz } = await heard(sql);
			await closeAndSettle(sql, parts);
			const ofOnePart = await sampleViewer(sql, 'organiser', { partId: kz.partId });
			await expect(countConsultation(sql, ofOnePart, consultationId)).rejects.toMatchObject({ status: 403 });
			const moderator = await sampleViewer(sql, 'moderator', { consultationId });
			await expect(countConsultation(sql, moderator, consultationId)).rejects.toMatchObject({ status: 404 });
		});
	});

	it('is once, also when two press at the same time', async () => {
		const pool = await freshDatabase();
		const hearing = await pool.begin(async (sql) => {
			const made = await heard(sql);
			await closeAndSettle(sql, made.parts);
			return made;
		});
		const press = () =>
			pool.begin((sql) => countConsultation(sql, hearing.organiser, hearing.consultationId));
		const presses = await Promise.allSettled([press(), press()]);

		expect(presses.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(presses.find(({ status }) => status === 'rejected')).toMatchObject({
			reason: { key: 'organise.count_refused_counted' }
		});
		expect(await pool`select count(*)::int as n from counted_answers`).toEqual([{ n: 147 }]);
	});
});
