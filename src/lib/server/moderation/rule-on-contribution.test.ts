import { describe, expect, test } from 'vitest';
import { appointed, heard, hearing } from '../../../../tests/support/hearing.ts';
import { freshDatabase, inTransaction } from '../../../../tests/support/database.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { contributionsDecided } from './decided-contributions.ts';
import { ruleOnContribution } from './rule-on-contribution.ts';
import type { Verdict } from './ruling.ts';
import { contributionsWaiting } from './waiting-contributions.ts';

const NAME = { from: 8, to: 12, token: 'name' } as const;
const MASKED: Verdict = { kind: 'masked', masks: { words: [NAME], areas: [] }, rule: 'identity' };
const WITHHELD: Verdict = { kind: 'withheld', rule: 'hurtful' };

describe('ruling on a contribution', () => {
	test('lets two who press at once make one ruling', async () => {
		const sql = await freshDatabase();
		const { item, viewers } = await sql.begin(async (tx) => {
			const { kz } = await hearing(tx);
			const one = await appointed(tx, 'moderator', { partId: kz.partId });
			const two = await appointed(tx, 'moderator', { partId: kz.partId });
			return { item: await heard(tx, kz, { words: 'Больше фонарей' }), viewers: [one, two] };
		});

		const outcomes = await Promise.allSettled(
			viewers.map((viewer) => sql.begin((tx) => ruleOnContribution(tx, viewer, item, { kind: 'approved' })))
		);

		expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		const refused = outcomes.find((outcome) => outcome.status === 'rejected');
		expect(refused?.reason).toBeInstanceOf(Conflict);
		expect(await sql`select from rulings where contribution_id = ${item.id}`).toHaveLength(1);
	});

	test('takes the item and its clock out of the queue', () =>
		inTransaction(async (sql) => {
			const { kz } = await hearing(sql);
			const moderator = await appointed(sql, 'moderator', { partId: kz.partId });
			const item = await heard(sql, kz, { words: 'Больше фонарей' });

			await ruleOnContribution(sql, moderator, item, WITHHELD);

			expect(await contributionsWaiting(sql, moderator)).toEqual([]);
			expect(await contributionsDecided(sql, moderator)).toMatchObject([{ id: item.id, rule: 'hurtful' }]);
			expect(await sql`select from waiting where contribution_id = ${item.id}`).toHaveLength(0);
		}));

	test('never changes what the child wrote', () =>
		inTransaction(async (sql) => {
			const { kz } = await hearing(sql);
			const moderator = await appointed(sql, 'moderator', { partId: kz.partId });
			const item = await heard(sql, kz, { words: 'Учитель Азат кричит' });

			await ruleOnContribution(sql, moderator, item, MASKED);

			const [stored] = await sql`
				select words, encode(sha256(words::bytea), 'hex') = content_hash as unchanged
				from contributions where id = ${item.id}
			`;
			expect(stored).toEqual({ words: 'Учитель Азат кричит', unchanged: true });
			await expect(
				sql.savepoint((tx) => tx`update contributions set words = 'other' where id = ${item.id}`)
			).rejects.toThrow('can only be erased');
		}));

	test('refuses masks that do not fit and rules that are not for the verdict', () =>
		inTransaction(async (sql) => {
			const { kz } = await hearing(sql);
			const moderator = await appointed(sql, 'moderator', { partId: kz.partId });
			const item = await heard(sql, kz, { words: 'Учитель Азат кричит' });
			const refused = (verdict: Verdict) =>
				expect(ruleOnContribution(sql, moderator, item, verdict)).rejects.toThrow(Invalid);

			await refused({ kind: 'masked', masks: { words: [], areas: [] }, rule: 'identity' });
			await refused({
				kind: 'masked',
				masks: { words: [{ from: 8, to: 90, token: 'name' }], areas: [] },
				rule: 'identity'
			});
			await refused({
				kind: 'masked',
				masks: { words: [], areas: [{ x: 0, y: 0, width: 10, height: 10 }] },
				rule: 'identity'
			});
			await refused({ kind: 'masked', masks: { words: [NAME], areas: [] }, rule: 'unreadable' });
			expect(await contributionsWaiting(sql, moderator)).toHaveLength(1);
		}));

	test('is no business of another part, another language or another role', () =>
		inTransaction(async (sql) => {
			const { kz, kg, consultationId } = await hearing(sql);
			const item = await heard(sql, kz, { words: 'Больше фонарей' });
			const strangers = [
				await appointed(sql, 'moderator', { partId: kg.partId }),
				await appointed(sql, 'moderator', { partId: kz.partId }, ['kk']),
				await appointed(sql, 'organiser', { consultationId }),
				await appointed(sql, 'safeguarding_lead', { partId: kz.partId })
			];

			for (const stranger of strangers) {
				await expect(ruleOnContribution(sql, stranger, item, { kind: 'approved' })).rejects.toThrow(NotFound);
				expect(await contributionsWaiting(sql, stranger)).toEqual([]);
			}
		}));

	test('adds a later ruling, which counts instead', () =>
		inTransaction(async (sql) => {
			const { kz } = await hearing(sql);
			const one = await appointed(sql, 'moderator', { partId: kz.partId });
			const two = await appointed(sql, 'moderator', { partId: kz.partId });
			const item = await heard(sql, kz, { words: 'Учитель Азат кричит' });
			await ruleOnContribution(sql, one, item, { kind: 'approved' });

			await ruleOnContribution(sql, two, item, MASKED, 1);

			await expect(ruleOnContribution(sql, one, item, WITHHELD, 1)).rejects.toThrow(Conflict);
			expect(await contributionsDecided(sql, one)).toMatchObject([{ number: 2, verdict: 'masked' }]);
			expect(await sql`select verdict from rulings order by number`).toMatchObject([
				{ verdict: 'approved' },
				{ verdict: 'masked' }
			]);
		}));

	test('takes a second moderator to show what one has hidden', () =>
		inTransaction(async (sql) => {
			const { kz } = await hearing(sql);
			const one = await appointed(sql, 'moderator', { partId: kz.partId });
			const two = await appointed(sql, 'moderator', { partId: kz.partId });
			const item = await heard(sql, kz, { words: 'Учитель Азат кричит' });
			await ruleOnContribution(sql, one, item, WITHHELD);

			await expect(ruleOnContribution(sql, one, item, MASKED, 1)).rejects.toThrow(Forbidden);

			await ruleOnContribution(sql, two, item, MASKED, 1);
			expect(await contributionsDecided(sql, one)).toMatchObject([{ verdict: 'masked' }]);
		}));

	test('leaves rulings that nobody can edit', () =>
		inTransaction(async (sql) => {
			const { kz } = await hearing(sql);
			const moderator = await appointed(sql, 'moderator', { partId: kz.partId });
			const item = await heard(sql, kz, { words: 'Больше фонарей' });
			await ruleOnContribution(sql, moderator, item, { kind: 'approved' });

			await expect(
				sql.savepoint((tx) => tx`update rulings set verdict = 'withheld', rule = 'hurtful'`)
			).rejects.toThrow('append-only');
		}));
});
