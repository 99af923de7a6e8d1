import { describe, expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { addContributions } from '../contributions/add-contributions.ts';
import { forgetContributions } from '../contributions/forget-contributions.ts';
import type { Transaction } from '../database.ts';
import { queueContributions } from './queue-contributions.ts';
import { handIn } from '../participation/hand-in.ts';
import { newSecret, sampleSession } from '../participation/participation.sample.ts';
import { receiptOf } from '../participation/receipt.ts';
import { saveAnswers } from '../participation/save-answers.ts';
import { startDraft } from '../participation/start-draft.ts';
import { withdrawSubmission } from '../participation/withdraw-submission.ts';

async function handedIn(sql: Transaction) {
	const { partId, sessionId } = await sampleSession(sql);
	const secret = newSecret();
	await startDraft(sql, sessionId, secret, 'ru');
	await saveAnswers(sql, { partId, sessionId }, secret, { road: { choice: 'no' } });
	await saveAnswers(sql, { partId, sessionId }, secret, { why: { words: 'Темно' } });
	const submission = await handIn(sql, partId, sessionId, secret);
	await queueContributions(sql, await addContributions(sql, submission!));
	return { partId, sessionId, receipt: receiptOf(secret) };
}

describe('taking a submission back', () => {
	it('leaves nothing to count and nothing to read, and the class as it was', () =>
		inTransaction(async (sql) => {
			const { partId, sessionId, receipt } = await handedIn(sql);

			const withdrawn = await withdrawSubmission(sql, receipt);
			await forgetContributions(sql, withdrawn!.partId, withdrawn!.submissionId);

			expect(await sql`select from countable_answers where part_id = ${partId}`).toHaveLength(0);
			expect(await sql`select from waiting where part_id = ${partId}`).toHaveLength(0);
			const words = await sql`select words from contributions where part_id = ${partId}`;
			expect(words).toEqual([{ words: null }]);
			// A smaller number would tell the adult in the room who it was.
			expect(await sql`select handed_in from class_sessions where id = ${sessionId}`).toEqual([
				{ handed_in: 1 }
			]);
		}));

	it('can be done twice', () =>
		inTransaction(async (sql) => {
			const { receipt } = await handedIn(sql);

			const first = await withdrawSubmission(sql, receipt);
			expect(await withdrawSubmission(sql, receipt)).toEqual(first);
		}));

	it('finds nothing for a receipt that nobody got', () =>
		inTransaction(async (sql) => {
			await handedIn(sql);

			expect(await withdrawSubmission(sql, receiptOf(newSecret()))).toBeUndefined();
		}));
});
