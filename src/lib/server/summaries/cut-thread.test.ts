import { expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import type { Transaction } from '../database.ts';
import { countConsultation } from './count-consultation.ts';
import { children, closeAndSettle, sampleHearing } from './hearing.sample.ts';

/** Each child of the part has answers of its own, in the order in which it handed in. */
async function counted(sql: Transaction) {
	const hearing = await sampleHearing(sql, ['KZ']);
	const [part] = hearing.parts;
	for (let at = 0; at < 30; at++) {
		await children(sql, part!, 1, {
			road: at % 2 ? 'dark' : 'safe',
			wish: at % 3 ? ['lamps'] : ['bus'],
			words: at < 3
		});
	}
	await children(sql, part!, 1, { road: 'skipped', language: 'tg', ageBand: '16-17', words: true });
	const before = await sql<{ id: string; road: string; day: string }[]>`
		select id, answers ->> 'road' as road, received_on::text as day from submissions order by ctid
	`;
	await closeAndSettle(sql, hearing.parts);
	await countConsultation(sql, hearing.organiser, hearing.consultationId);
	return { ...hearing, part: part!, before };
}

it('leaves no answer, class, tone, age, language or order of options on what has a receipt', async () => {
	await inTransaction(async (sql) => {
		await counted(sql);
		expect(
			await sql`
			select from submissions
			where num_nonnulls(answers, session_id, tone, age_band, language, order_seed) > 0
		`
		).toHaveLength(0);
		expect(await sql`select from drafts`).toHaveLength(0);
	});
});

it('lets nothing without answers keep the order in which its options stood', async () => {
	await inTransaction(async (sql) => {
		await counted(sql);
		await expect(sql.savepoint((tx) => tx`update submissions set order_seed = 7`)).rejects.toThrow(
			'submissions_order_with_answers'
		);
	});
});

it('gives counted answers no id, day or column of what has a receipt', async () => {
	await inTransaction(async (sql) => {
		const { before } = await counted(sql);
		const dump = await sql<{ row: string }[]>`
			select row::text from counted_answers row union all select row::text from counted_apart row
		`;
		const found = dump.filter(({ row }) =>
			before.some(({ id, day }) => row.includes(id) || row.includes(day))
		);
		expect(found).toEqual([]);
		const dates = await sql`
			select column_name from information_schema.columns
			where table_name in ('counted_answers', 'counted_apart') and (data_type like '%time%' or data_type = 'date')
		`;
		expect(dates).toEqual([]);
	});
});

it('leaves no order in which the rows lie that is the order of handing in', async () => {
	await inTransaction(async (sql) => {
		const { before } = await counted(sql);
		for (const order of [sql`ctid`, sql`id`]) {
			const after = await sql<
				{ road: string }[]
			>`select answers ->> 'road' as road from counted_answers order by ${order}`;
			expect(after).toHaveLength(before.length);
			expect(after.map(({ road }) => road)).not.toEqual(before.map(({ road }) => road));
		}
		const apart = await sql<{ answer: string }[]>`
			select answer::text from counted_apart where question_key = 'why' order by ctid
		`;
		const first = apart.slice(0, 3).map(({ answer }) => answer);
		expect([...first, apart.at(-1)?.answer]).not.toEqual(Array(4).fill('"in_own_words"'));
	});
});

it('leaves no rare language or age that a contribution shares with few counted answers', async () => {
	await inTransaction(async (sql) => {
		const { part } = await counted(sql);
		const candidates = await sql<{ language: string; n: number }[]>`
			select contribution.language, (
				select count(*)::int from counted_answers answer
				where answer.part_id = contribution.part_id
					and coalesce(answer.language, contribution.language) = contribution.language
					and coalesce(answer.age_band, contribution.age_band) = contribution.age_band
			) as n
			from contributions contribution where part_id = ${part.partId}
		`;
		expect(candidates).toHaveLength(4);
		for (const { n } of candidates) expect(n).toBeGreaterThanOrEqual(10);
	});
});

it('keeps the age that a child gave, and whether it wrote, apart from its other answers', async () => {
	await inTransaction(async (sql) => {
		await counted(sql);
		expect(await sql`select from counted_answers where answers ?| '{age,why}'`).toHaveLength(0);
		expect(await sql`select from counted_apart where question_key = 'age'`).toHaveLength(31);
	});
});

it('lets nobody change what was frozen', async () => {
	await inTransaction(async (sql) => {
		await counted(sql);
		for (const table of ['counted_answers', 'counted_apart', 'count_cells', 'countings']) {
			const change = sql.savepoint((nested) => nested`delete from ${nested(table)}`);
			await expect(change).rejects.toMatchObject({ code: '23001' });
		}
	});
});
