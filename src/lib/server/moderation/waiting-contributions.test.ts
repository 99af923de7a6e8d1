import { describe, expect, test } from 'vitest';
import { appointed, heard, hearing } from '../../../../tests/support/hearing.ts';
import { inTransaction } from '../../../../tests/support/database.ts';
import { forgetContributions } from '../contributions/forget-contributions.ts';
import { NotFound } from '../errors.ts';
import {
	contributionsWaiting,
	countWaiting,
	findWaiting,
	nextWaiting,
	sharesOfQueue
} from './waiting-contributions.ts';

describe('the queue', () => {
	test('holds the languages of the appointment alone, oldest first', () =>
		inTransaction(async (sql) => {
			const { kz, consultationId } = await hearing(sql);
			const younger = await heard(sql, kz, { words: 'второй' });
			const older = await heard(sql, kz, { words: 'первый' });
			const kazakh = await heard(sql, kz, { words: 'үшінші', language: 'kk' });
			await sql`update waiting set since = since - interval '4 days' where contribution_id = ${older.id}`;
			const russian = await appointed(sql, 'moderator', { consultationId }, ['ru']);
			const everything = await appointed(sql, 'moderator', { consultationId });

			const waiting = await contributionsWaiting(sql, russian);

			expect(waiting.map(({ id, isLate }) => ({ id, isLate }))).toEqual([
				{ id: older.id, isLate: true },
				{ id: younger.id, isLate: false }
			]);
			await expect(findWaiting(sql, russian, kazakh)).rejects.toThrow(NotFound);
			expect(await countWaiting(sql, everything)).toBe(3);
			expect(await countWaiting(sql, everything, { language: 'kk' })).toBe(1);
			expect(await sharesOfQueue(sql, everything)).toMatchObject([
				{ language: 'kk', n: 1 },
				{ language: 'ru', n: 2 }
			]);
		}));

	test('leads from each item to the next, and from the last to none', () =>
		inTransaction(async (sql) => {
			const { kz } = await hearing(sql);
			for (const words of ['один', 'два', 'три']) await heard(sql, kz, { words });
			const moderator = await appointed(sql, 'moderator', { partId: kz.partId });
			const [first, second, third] = await contributionsWaiting(sql, moderator);

			expect(await nextWaiting(sql, moderator)).toEqual({ partId: kz.partId, id: first?.id });
			expect((await nextWaiting(sql, moderator, {}, first))?.id).toBe(second?.id);
			expect(await nextWaiting(sql, moderator, {}, third)).toBeUndefined();
		}));

	test('forgets what a child took back', () =>
		inTransaction(async (sql) => {
			const { kz } = await hearing(sql);
			const item = await heard(sql, kz, { words: 'Забудьте это' });
			const moderator = await appointed(sql, 'moderator', { partId: kz.partId });

			await forgetContributions(sql, item.partId, item.submissionId);

			await expect(findWaiting(sql, moderator, item)).rejects.toThrow(NotFound);
			expect(await sql`select from waiting where contribution_id = ${item.id}`).toHaveLength(0);
			expect(await sql`select words from contributions where id = ${item.id}`).toEqual([{ words: null }]);
		}));
});
