import { expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { appointed, heard, hearing } from '../../../../tests/support/hearing.ts';
import { contributionsOfSubmission } from '../contributions/contributions-of-submission.ts';
import type { Transaction } from '../database.ts';
import { Forbidden } from '../errors.ts';
import { askForSecondLook } from '../participation/ask-for-second-look.ts';
import { countUnread } from './count-unread.ts';
import { queueAgain } from './queue-again.ts';
import { ruleOnContribution } from './rule-on-contribution.ts';
import { takeOutOfQueue } from './take-out-of-queue.ts';
import { contributionsWaiting } from './waiting-contributions.ts';

type Written = { partId: string; submissionId: string };

async function askAgain(sql: Transaction, written: Written) {
	const isFirst = await askForSecondLook(sql, written);
	if (isFirst) await queueAgain(sql, await contributionsOfSubmission(sql, written));
	return isFirst;
}

const unread = async (sql: Transaction, written: Written) =>
	countUnread(sql, await contributionsOfSubmission(sql, written));

it('a child may ask once that what it wrote is looked at again', () =>
	inTransaction(async (sql) => {
		const { kz, consultationId } = await hearing(sql);
		const moderator = await appointed(sql, 'moderator', { consultationId });
		const written = await heard(sql, kz, { words: 'Фонари у школы' });
		expect(await unread(sql, written)).toBe(1);
		await ruleOnContribution(sql, moderator, written, { kind: 'withheld', rule: 'hurtful' });
		expect(await unread(sql, written)).toBe(0);

		expect(await askAgain(sql, written)).toBe(true);
		expect((await contributionsWaiting(sql, moderator)).map(({ id }) => id)).toEqual([written.id]);
		expect(await sql`select why from waiting`).toEqual([{ why: 'second_look' }]);
		expect(await unread(sql, written), 'it was read already').toBe(0);

		const another = await appointed(sql, 'moderator', { consultationId });
		await ruleOnContribution(sql, another, written, { kind: 'approved' });
		expect(await sql`select number, verdict from rulings order by number`).toEqual([
			{ number: 1, verdict: 'withheld' },
			{ number: 2, verdict: 'approved' }
		]);
		expect(await askAgain(sql, written)).toBe(false);
		expect(await contributionsWaiting(sql, moderator)).toEqual([]);
	}));

it('whoever hid it cannot show it alone at the second look either', () =>
	inTransaction(async (sql) => {
		const { kz, consultationId } = await hearing(sql);
		const moderator = await appointed(sql, 'moderator', { consultationId });
		const written = await heard(sql, kz, { words: 'Фонари у школы' });
		await ruleOnContribution(sql, moderator, written, { kind: 'withheld', rule: 'hurtful' });
		await askAgain(sql, written);

		await expect(
			sql.savepoint((sql) => ruleOnContribution(sql, moderator, written, { kind: 'approved' }))
		).rejects.toThrow(Forbidden);
	}));

it('what the safeguarding lead took over does not come back to the moderators', () =>
	inTransaction(async (sql) => {
		const { kz, consultationId } = await hearing(sql);
		const moderator = await appointed(sql, 'moderator', { consultationId });
		const written = await heard(sql, kz, { words: 'Мне страшно дома' });
		await takeOutOfQueue(sql, written);

		expect(await askAgain(sql, written)).toBe(true);
		expect(await contributionsWaiting(sql, moderator)).toEqual([]);
	}));

it('answers that were taken back are not looked at again', () =>
	inTransaction(async (sql) => {
		const { kz } = await hearing(sql);
		const written = await heard(sql, kz, { words: 'Фонари у школы' });
		await sql`update submissions set withdrawn_on = current_date where id = ${written.submissionId}`;
		expect(await askAgain(sql, written)).toBe(false);
	}));
