import { expect, test } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { sampleConsultation } from '../consultations/consultation.sample.ts';
import type { Transaction } from '../database.ts';
import { NotFound } from '../errors.ts';
import { participationCounts } from './participation-counts.ts';

type Sample = Awaited<ReturnType<typeof sampleConsultation>>;

const handIn = (
	sql: Transaction,
	{ partId }: Sample,
	times: number,
	answers: object,
	channel = 'class'
) => sql`
	insert into submissions (part_id, id, receipt_hash, version, channel, answers)
	select ${partId}, gen_random_uuid(), uuid_send(gen_random_uuid()), 1, ${channel}, ${sql.json(answers as never)}
	from generate_series(1, ${times}) n
`;

async function counts(sql: Transaction, sample: Sample) {
	const consultation = { id: sample.consultationId, ownerId: sample.ownerId };
	return participationCounts(sql, sample.organiser, consultation, sample.partId);
}

test('an organiser hears how many handed in from ten on', () =>
	inTransaction(async (sql) => {
		const sample = await sampleConsultation(sql);
		await handIn(sql, sample, 9, {});
		await handIn(sql, sample, 20, {}, 'group');
		expect((await counts(sql, sample)).handedIn).toBeNull();
		await handIn(sql, sample, 1, {});
		expect((await counts(sql, sample)).handedIn).toBe(10);
	}));

test('how often a question was skipped is told from thirty on, in tens', () =>
	inTransaction(async (sql) => {
		const sample = await sampleConsultation(sql);
		await handIn(sql, sample, 17, { road: 'skipped', why: { words: 'skipped' } });
		await handIn(sql, sample, 12, { road: { choice: 'a' }, why: 'rather_not' });
		expect((await counts(sql, sample)).skipped).toBeNull();
		await handIn(sql, sample, 1, { road: 'skipped', why: 'skipped' });
		expect((await counts(sql, sample)).skipped).toEqual(
			expect.arrayContaining([
				{ question: 'road', tens: 20 },
				{ question: 'why', tens: 0 }
			])
		);
	}));

test('an organiser of something else hears nothing', () =>
	inTransaction(async (sql) => {
		const sample = await sampleConsultation(sql);
		const { organiser } = await sampleConsultation(sql);
		await expect(counts(sql, { ...sample, organiser })).rejects.toThrow(NotFound);
	}));
