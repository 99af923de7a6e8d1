import { describe, expect, test } from 'vitest';
import { appointed, heard, hearing, tablesWith } from '../../../../tests/support/hearing.ts';
import { inTransaction } from '../../../../tests/support/database.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { forgetContributions } from '../contributions/forget-contributions.ts';
import type { ContributionId } from '../contributions/contribution.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { contributionsDecided } from '../moderation/decided-contributions.ts';
import { findJudged } from '../moderation/find-judged.ts';
import { ruleOnContribution } from '../moderation/rule-on-contribution.ts';
import { shownContributions } from '../moderation/shown-contributions.ts';
import { takeOutOfQueue } from '../moderation/take-out-of-queue.ts';
import { contributionsWaiting, findWaiting } from '../moderation/waiting-contributions.ts';
import { concernsOf, findConcern, findOpenedConcern } from './concerns.ts';
import { openConcern } from './open-concern.ts';
import { raiseConcern } from './raise-concern.ts';
import { writeOnConcern } from './write-on-concern.ts';

const WORDS = 'Дома меня бьют';

/** As the action does it: out of the queue and to the lead, in one transaction. */
async function raise(sql: Transaction, viewer: Viewer, id: ContributionId, note?: string) {
	const contribution = await findJudged(sql, viewer, id);
	await takeOutOfQueue(sql, id);
	await raiseConcern(sql, viewer, contribution, note);
}

async function raised(sql: Transaction) {
	const there = await hearing(sql);
	const { kz, consultationId } = there;
	const item = await heard(sql, kz, { words: WORDS });
	const moderator = await appointed(sql, 'moderator', { consultationId });
	const lead = await appointed(sql, 'safeguarding_lead', { partId: kz.partId });
	await raise(sql, moderator, item, 'Срочно');
	const [concern] = await concernsOf(sql, lead);
	return { ...there, item, moderator, lead, id: concern?.id ?? '' };
}

describe('a concern', () => {
	test('leaves the queue and is found by nobody but the lead and the deputy', () =>
		inTransaction(async (sql) => {
			const { item, moderator, lead, kz, kg, consultationId } = await raised(sql);
			const deputy = await appointed(sql, 'safeguarding_deputy', { partId: kz.partId });
			const others = [
				moderator,
				await appointed(sql, 'organiser', { consultationId }),
				await appointed(sql, 'facilitator', { partId: kz.partId }),
				await appointed(sql, 'safeguarding_lead', { partId: kg.partId }),
				await appointed(sql, 'administrator', {})
			];

			expect(await concernsOf(sql, lead)).toMatchObject([{ state: 'raised', country: 'KZ', hasSeen: false }]);
			expect(await concernsOf(sql, deputy)).toHaveLength(1);
			const id = (await concernsOf(sql, lead))[0]?.id ?? '';
			for (const other of others) {
				expect(await concernsOf(sql, other)).toEqual([]);
				await expect(findConcern(sql, other, id)).rejects.toThrow(NotFound);
				expect(await contributionsWaiting(sql, other)).toEqual([]);
				expect(await contributionsDecided(sql, other)).toEqual([]);
				expect(await shownContributions(sql, other, consultationId)).toEqual([]);
				await expect(findWaiting(sql, other, item)).rejects.toThrow(NotFound);
			}
		}));

	test('leaves no trace in any table that is not sealed', () =>
		inTransaction(async (sql) => {
			const { item } = await raised(sql);

			expect(await tablesWith(sql, item.id)).toEqual(['contributions']);
		}));

	test('looks to a moderator who comes late like one that was decided', () =>
		inTransaction(async (sql) => {
			const { item, moderator, kz } = await raised(sql);
			const decided = await heard(sql, kz, { words: 'Больше фонарей' });
			await ruleOnContribution(sql, moderator, decided, { kind: 'approved' });
			const refusal = (id: ContributionId) =>
				ruleOnContribution(sql, moderator, id, { kind: 'approved' }).catch((error: unknown) => error);
			const missing = (id: ContributionId) =>
				findWaiting(sql, moderator, id).catch((error: unknown) => error);

			expect(await refusal(item)).toBeInstanceOf(Conflict);
			expect(await refusal(item)).toEqual(await refusal(decided));
			expect(await missing(item)).toEqual(await missing(decided));
		}));

	test('keeps its sealed copy when the child takes everything back', () =>
		inTransaction(async (sql) => {
			const { item, lead, id, kz } = await raised(sql);
			await forgetContributions(sql, item.partId, item.submissionId);
			await openConcern(sql, lead, id);

			expect(await findOpenedConcern(sql, lead, id)).toMatchObject({
				sealedCopy: {
					words: WORDS,
					question: { text: 'Что бы ты изменил?', language: 'ru' },
					ageBand: '10-12'
				},
				note: 'Срочно',
				raisedBy: 'moderator'
			});
			expect(await sql`select session_id from sealed.concerns`).toEqual([{ session_id: kz.sessionId }]);
		}));

	test('is opened by an act, which each person’s first one leaves in the timeline', () =>
		inTransaction(async (sql) => {
			const { lead, id, kz } = await raised(sql);
			const deputy = await appointed(sql, 'safeguarding_deputy', { partId: kz.partId });
			await expect(findOpenedConcern(sql, lead, id)).rejects.toThrow(NotFound);

			for (const viewer of [lead, lead, deputy]) await openConcern(sql, viewer, id);

			const { events } = await findOpenedConcern(sql, lead, id);
			expect(events.map(({ kind, by }) => [kind, by])).toEqual([
				['seen', 'safeguarding_lead'],
				['seen', 'safeguarding_deputy']
			]);
		}));

	test('is decided before it is referred or closed, and takes only notes afterwards', () =>
		inTransaction(async (sql) => {
			const { lead, id } = await raised(sql);
			await openConcern(sql, lead, id);
			const write = (entry: Parameters<typeof writeOnConcern>[3]) => writeOnConcern(sql, lead, id, entry);

			await expect(write({ kind: 'closed', text: 'Готово' })).rejects.toThrow(Conflict);
			await write({ kind: 'decided', text: 'Звоним', route: 'child_protection' });
			await write({ kind: 'referred', text: 'Опека, дело 12' });
			await write({ kind: 'closed', text: 'Приняли' });
			await write({ kind: 'note', text: 'Перезвонили' });
			await expect(write({ kind: 'referred', text: 'Ещё раз' })).rejects.toThrow(Conflict);

			expect(await findConcern(sql, lead, id)).toMatchObject({ state: 'closed' });
			expect(await concernsOf(sql, lead)).toEqual([]);
			expect(await concernsOf(sql, lead, true)).toHaveLength(1);
		}));

	test('goes to the school only on the lead’s own word that nobody there is involved', () =>
		inTransaction(async (sql) => {
			const { lead, id } = await raised(sql);
			await openConcern(sql, lead, id);
			const decision = { kind: 'decided', text: 'В школу', route: 'school' } as const;

			await expect(writeOnConcern(sql, lead, id, decision)).rejects.toThrow(Invalid);

			await writeOnConcern(sql, lead, id, { ...decision, schoolIsSafe: true });
			expect((await findOpenedConcern(sql, lead, id)).state).toBe('decided');
		}));

	test('does not tell a second moderator of the first, and gives their note to the lead', () =>
		inTransaction(async (sql) => {
			const { kz, consultationId } = await hearing(sql);
			const item = await heard(sql, kz, { words: WORDS });
			const one = await appointed(sql, 'moderator', { consultationId });
			const two = await appointed(sql, 'moderator', { consultationId });
			const lead = await appointed(sql, 'safeguarding_lead', { consultationId });
			await ruleOnContribution(sql, one, item, { kind: 'approved' });

			await raise(sql, one, item, 'первое');
			await raise(sql, two, item, 'второе');

			const [concern] = await concernsOf(sql, lead);
			await openConcern(sql, lead, concern?.id ?? '');
			expect(await findOpenedConcern(sql, lead, concern?.id ?? '')).toMatchObject({
				note: 'первое',
				events: [{ kind: 'note', text: 'второе' }, { kind: 'seen' }]
			});
		}));

	test('is raised by moderators of the item alone', () =>
		inTransaction(async (sql) => {
			const { kz, kg } = await hearing(sql);
			const item = await heard(sql, kz, { words: WORDS });
			const moderator = await appointed(sql, 'moderator', { partId: kz.partId });
			const stranger = await appointed(sql, 'moderator', { partId: kg.partId });
			const contribution = await findWaiting(sql, moderator, item);

			await expect(raiseConcern(sql, stranger, contribution, undefined)).rejects.toThrow(Forbidden);
		}));

	test('has a timeline that nobody can edit', () =>
		inTransaction(async (sql) => {
			const { lead, id } = await raised(sql);
			await openConcern(sql, lead, id);

			for (const change of [
				'update sealed.concern_events set text = null',
				'delete from sealed.concern_events'
			])
				await expect(sql.savepoint((tx) => tx.unsafe(change))).rejects.toThrow('append-only');
			await expect(sql.savepoint((tx) => tx`update sealed.concerns set note = 'other'`)).rejects.toThrow(
				'append-only'
			);
		}));
});
