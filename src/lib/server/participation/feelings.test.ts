import { expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { countFeelings, feelingCounts } from './feelings.ts';
import { sampleSession } from './participation.sample.ts';

it('what children say of taking part is added up, and what they skip is counted nowhere', () =>
	inTransaction(async (sql) => {
		const { partId } = await sampleSession(sql);

		await countFeelings(sql, partId, '7-9', { clear: 'yes', freely: 'no' });
		await countFeelings(sql, partId, '13+', { clear: 'yes', mattered: 'partly' });
		await countFeelings(sql, partId, '13+', {});

		const counts = await feelingCounts(sql, [partId]);
		expect(counts.map(({ question, answer, n }) => `${question} ${answer} ${n}`).sort()).toEqual([
			'clear yes 2',
			'freely no 1',
			'mattered partly 1'
		]);
		const rows = await sql`select tone, question, answer, n from feelings order by question, tone`;
		expect(rows.map(({ tone, question, n }) => `${question} ${tone} ${n}`)).toEqual([
			'clear 13+ 1',
			'clear 7-9 1',
			'freely 7-9 1',
			'mattered 13+ 1'
		]);
	}));
