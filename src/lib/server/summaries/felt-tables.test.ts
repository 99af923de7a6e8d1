import { expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import type { Transaction } from '../database.ts';
import { countFeelings } from '../participation/feelings.ts';
import { sampleSession } from '../participation/participation.sample.ts';
import { feltTables } from './felt-tables.ts';

async function say(sql: Transaction, partId: string, times: number, answer: 'yes' | 'partly' | 'no') {
	for (let i = 0; i < times; i++) await countFeelings(sql, partId, '10-12', { freely: answer });
}

async function count(sql: Transaction, partId: string) {
	await sql`insert into part_states (part_id, number, state) values (${partId}, 2, 'closed'), (${partId}, 3, 'counted')`;
}

it('how taking part felt is told after counting only', () =>
	inTransaction(async (sql) => {
		const { partId } = await sampleSession(sql);
		await say(sql, partId, 20, 'yes');
		await say(sql, partId, 12, 'partly');
		await say(sql, partId, 11, 'no');
		expect(await feltTables(sql, partId)).toEqual([]);

		await count(sql, partId);
		expect(await feltTables(sql, partId)).toEqual([
			{
				question: 'freely',
				answers: [
					{ answer: 'yes', n: 20 },
					{ answer: 'partly', n: 12 },
					{ answer: 'no', n: 11 }
				]
			}
		]);
	}));

it('a number under ten is hidden, and so is another from which it could be computed', () =>
	inTransaction(async (sql) => {
		const { partId } = await sampleSession(sql);
		await say(sql, partId, 40, 'yes');
		await say(sql, partId, 15, 'partly');
		await say(sql, partId, 1, 'no');
		await count(sql, partId);
		const [table] = await feltTables(sql, partId);
		const hidden = table!.answers.filter(({ n }) => n === null).map(({ answer }) => answer);
		expect(hidden).toContain('no');
		expect(hidden.length).toBeGreaterThan(1);
	}));

it('what fewer than ten children said is not told at all', () =>
	inTransaction(async (sql) => {
		const { partId } = await sampleSession(sql);
		await say(sql, partId, 9, 'yes');
		await count(sql, partId);
		const [table] = await feltTables(sql, partId);
		expect(table!.answers.map(({ n }) => n)).toEqual([null, null, null]);
	}));
