import { describe, expect, it } from 'vitest';
import { freshDatabase, inTransaction } from '../../../../tests/support/database.ts';
import { ORDER_SEEDS } from '#lib/definition/order-options.ts';
import type { Transaction } from '../database.ts';
import { findDraft } from './drafts.ts';
import { handIn } from './hand-in.ts';
import { newSecret, sampleSession } from './participation.sample.ts';
import { receiptHash, receiptOf, submissionId } from './receipt.ts';
import { saveAnswers } from './save-answers.ts';
import { startDraft } from './start-draft.ts';
import { throwAwayDraft } from './throw-away-draft.ts';

describe('handing in', () => {
	it('makes one submission whose words stand apart, with the receipt of the secret', () =>
		inTransaction(async (sql) => {
			const { partId, sessionId } = await sampleSession(sql);
			const secret = newSecret();
			await startDraft(sql, sessionId, secret, 'ru');
			await saveAnswers(sql, { partId, sessionId }, secret, { age: { choice: 'a10_12' } });
			await saveAnswers(sql, { partId, sessionId }, secret, { road: { choice: 'no' } });
			await saveAnswers(sql, { partId, sessionId }, secret, { why: { words: 'Темно' } });

			const handedIn = await handIn(sql, partId, sessionId, secret);

			expect(handedIn).toEqual({
				partId,
				submissionId: submissionId(secret),
				language: 'ru',
				ageBand: '10-12',
				inOwnWords: [{ questionKey: 'why', answer: { words: 'Темно' } }]
			});
			const rows =
				await sql`select answers, age_band, receipt_hash from submissions where part_id = ${partId}`;
			expect(rows).toEqual([
				{
					answers: { age: { choice: 'a10_12' }, road: { choice: 'no' }, why: 'in_own_words' },
					age_band: '10-12',
					receipt_hash: receiptHash(receiptOf(secret))
				}
			]);
			expect(await sql`select from drafts where part_id = ${partId}`).toHaveLength(0);
		}));

	it('succeeds without a single answer, and says what was not asked and not reached', () =>
		inTransaction(async (sql) => {
			const { partId, sessionId } = await sampleSession(sql);
			const secret = newSecret();
			await startDraft(sql, sessionId, secret, 'en');

			await handIn(sql, partId, sessionId, secret);

			const [row] = await sql`select answers from submissions where part_id = ${partId}`;
			expect(row?.answers).toEqual({ age: 'not_reached', road: 'not_reached', why: 'not_asked' });
		}));

	it('keeps what the order of the options came from, which each child has of its own', () =>
		inTransaction(async (sql) => {
			const { partId, sessionId } = await sampleSession(sql, { headCount: 20 });
			const secrets = Array.from({ length: 8 }, newSecret);
			for (const secret of secrets) await startDraft(sql, sessionId, secret, 'en');
			const drafts = await Promise.all(secrets.map((secret) => findDraft(sql, sessionId, secret)));

			for (const secret of secrets) await handIn(sql, partId, sessionId, secret);

			const rows = await sql<{ seed: number }[]>`select order_seed as seed from submissions`;
			const seeds = drafts.map((draft) => draft!.orderSeed!);
			expect(rows.map(({ seed }) => seed).sort()).toEqual([...seeds].sort());
			expect(new Set(seeds).size).toBeGreaterThan(1);
			for (const seed of seeds) expect(seed >= 0 && seed < ORDER_SEEDS).toBe(true);
		}));

	it('has no order of its own for a child whose class is read to', () =>
		inTransaction(async (sql) => {
			const { partId, sessionId } = await sampleSession(sql);
			await sql`update class_sessions set read_together = true where id = ${sessionId}`;
			const secret = newSecret();
			await startDraft(sql, sessionId, secret, 'en');
			expect((await findDraft(sql, sessionId, secret))?.orderSeed).toBeNull();

			await handIn(sql, partId, sessionId, secret);

			expect(await sql`select order_seed from submissions`).toEqual([{ order_seed: null }]);
		}));

	it('makes one row and one receipt of a hundred posts at once', async () => {
		const sql = await freshDatabase();
		const { partId, sessionId } = await sampleSession(sql);
		const secret = newSecret();
		await sql.begin((tx) => startDraft(tx, sessionId, secret, 'en'));

		const results = await Promise.all(
			Array.from({ length: 100 }, () =>
				sql.begin((tx) => handIn(tx as Transaction, partId, sessionId, secret))
			)
		);

		expect(results.filter((result) => result !== null)).toHaveLength(1);
		expect(
			await sql`select session.id, handed_in from submissions join class_sessions session using (part_id)`
		).toEqual([{ id: sessionId, handed_in: 1 }]);
	});

	it('never stands in the way of other children of its class who hand in or start', async () => {
		const sql = await freshDatabase();
		const { partId, sessionId } = await sampleSession(sql, { headCount: 200 });
		const secrets = Array.from({ length: 40 }, newSecret);
		for (const secret of secrets) await sql.begin((tx) => startDraft(tx, sessionId, secret, 'en'));

		await Promise.all(
			secrets.flatMap((secret) => [
				sql.begin((tx) => handIn(tx as Transaction, partId, sessionId, secret)),
				sql.begin((tx) => startDraft(tx, sessionId, newSecret(), 'en'))
			])
		);

		expect(await sql`select handed_in from class_sessions`).toEqual([{ handed_in: 40 }]);
	});

	it('is refused when the part has closed, and the draft stays', () =>
		inTransaction(async (sql) => {
			const { partId, sessionId } = await sampleSession(sql);
			const secret = newSecret();
			await startDraft(sql, sessionId, secret, 'en');
			await sql`insert into part_states (part_id, number, state) values (${partId}, 2, 'closed')`;

			const refused = sql.savepoint((tx) => handIn(tx, partId, sessionId, secret));
			await expect(refused).rejects.toMatchObject({
				status: 409,
				key: 'child.closed'
			});
			expect(await sql`select from drafts where part_id = ${partId}`).toHaveLength(1);
		}));

	it('is refused for a draft that was thrown away', () =>
		inTransaction(async (sql) => {
			const { partId, sessionId } = await sampleSession(sql);
			const secret = newSecret();
			await startDraft(sql, sessionId, secret, 'en');
			await throwAwayDraft(sql, sessionId, secret);

			await expect(handIn(sql, partId, sessionId, secret)).rejects.toMatchObject({ status: 404 });
		}));
});

describe('starting', () => {
	it('lets in the head-count and the margin, and no more', () =>
		inTransaction(async (sql) => {
			const { sessionId } = await sampleSession(sql, { headCount: 2, margin: 1 });
			for (let child = 0; child < 3; child++) await startDraft(sql, sessionId, newSecret(), 'en');

			await expect(startDraft(sql, sessionId, newSecret(), 'en')).rejects.toMatchObject({
				status: 409,
				key: 'child.session_full'
			});
		}));

	it.each(['paused_at = now()', 'prepared_minutes = 45'])(
		'waits where %s, and who began before hands in',
		(state) =>
			inTransaction(async (sql) => {
				const { partId, sessionId } = await sampleSession(sql);
				const secret = newSecret();
				await startDraft(sql, sessionId, secret, 'en');
				await sql`update class_sessions set ${sql.unsafe(state)} where id = ${sessionId}`;

				const refused = sql.savepoint((tx) => startDraft(tx, sessionId, newSecret(), 'en'));
				await expect(refused).rejects.toMatchObject({ status: 409, key: 'child.session_waits' });
				expect(await handIn(sql, partId, sessionId, secret)).not.toBeNull();
			})
	);

	it('counts a place again when its draft was left for ten minutes', () =>
		inTransaction(async (sql) => {
			const { sessionId } = await sampleSession(sql, { headCount: 1 });
			await startDraft(sql, sessionId, newSecret(), 'en');
			await sql`update drafts set touched_at = now() - interval '11 minutes' where session_id = ${sessionId}`;

			await startDraft(sql, sessionId, newSecret(), 'en');
		}));

	it('is refused after the session has ended', () =>
		inTransaction(async (sql) => {
			const { sessionId } = await sampleSession(sql);
			await sql`update class_sessions set ended_at = now(), join_code = null where id = ${sessionId}`;

			await expect(startDraft(sql, sessionId, newSecret(), 'en')).rejects.toMatchObject({
				key: 'child.session_over'
			});
		}));

	it('lets exactly one of two in where one place is left', async () => {
		const sql = await freshDatabase();
		const { sessionId } = await sampleSession(sql, { headCount: 1 });

		const tries = await Promise.allSettled(
			[newSecret(), newSecret()].map((secret) =>
				sql.begin((tx) => startDraft(tx as Transaction, sessionId, secret, 'en'))
			)
		);

		expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	});
});
