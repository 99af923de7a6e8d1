import { expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { forgetContributions } from '../contributions/forget-contributions.ts';
import type { Transaction } from '../database.ts';
import { confirmQuote } from './confirm-quote.ts';
import { proposeQuote } from './propose-quote.ts';
import { quotesOf } from './quotes.ts';
import { countedHearing } from './summarised.sample.ts';
import { takeBackQuote } from './take-back-quote.ts';

async function proposed(sql: Transaction) {
	const hearing = await countedHearing(sql);
	const quoteId = await proposeQuote(sql, hearing.organiser, hearing.contributions[0]!);
	return { ...hearing, quoteId };
}

it('is published by two people', async () => {
	await inTransaction(async (sql) => {
		const { organiser, colleague, consultationId, quoteId, contributions } = await proposed(sql);
		await expect(confirmQuote(sql, organiser, quoteId)).rejects.toMatchObject({ status: 403 });
		const alone = sql.savepoint(
			(nested) => nested`update quotes set confirmed_by = approved_by where id = ${quoteId}`
		);
		await expect(alone).rejects.toMatchObject({ code: '23514' });

		await confirmQuote(sql, colleague, quoteId);
		const [quote] = await quotesOf(sql, organiser, consultationId);
		expect(quote).toMatchObject({
			state: 'published',
			country: contributions[0]!.country,
			ageBand: '10-12',
			shown: { kind: 'text', pieces: [{ kind: 'text', text: 'It is dark' }] }
		});
	});
});

it('says no age that fewer than ten of its country have', async () => {
	await inTransaction(async (sql) => {
		const { organiser, consultationId, contributions } = await countedHearing(sql);
		await sql`alter table contributions disable trigger contributions_only_erase`;
		await sql`update contributions set age_band = '13-15' where id = ${contributions[0]!.id}`;
		await proposeQuote(sql, organiser, contributions[0]!);
		expect((await quotesOf(sql, organiser, consultationId))[0]!.ageBand).toBeNull();
	});
});

it('is not confirmed when its child took it back in the meantime', async () => {
	await inTransaction(async (sql) => {
		const { colleague, quoteId, contributions } = await proposed(sql);
		const { partId, id } = contributions[0]!;
		const [source] = await sql<{ submission: string }[]>`
			select submission_id as submission from contributions where part_id = ${partId} and id = ${id}
		`;
		await forgetContributions(sql, partId, source!.submission);
		await expect(confirmQuote(sql, colleague, quoteId)).rejects.toMatchObject({ status: 409 });
	});
});

it('is not confirmed when a moderator ruled anew in the meantime', async () => {
	await inTransaction(async (sql) => {
		const { organiser, colleague, quoteId, contributions } = await proposed(sql);
		const { partId, id } = contributions[0]!;
		await sql`
			insert into rulings (part_id, contribution_id, number, verdict, rule, by)
			values (${partId}, ${id}, 2, 'withheld', 'identity', ${organiser.personId})
		`;
		await expect(confirmQuote(sql, colleague, quoteId)).rejects.toMatchObject({ status: 409 });
	});
});

it('is proposed once, and again when it was taken back', async () => {
	await inTransaction(async (sql) => {
		const { organiser, quoteId, contributions } = await proposed(sql);
		await expect(proposeQuote(sql, organiser, contributions[0]!)).rejects.toMatchObject({ status: 409 });
		await takeBackQuote(sql, organiser, quoteId);
		await expect(proposeQuote(sql, organiser, contributions[0]!)).resolves.not.toBe(quoteId);
	});
});
