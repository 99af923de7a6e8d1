import { describe, expect, test } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Invalid, NotFound } from '../errors.ts';
import { addPassage } from '../forums/add-passage.ts';
import { adoptResolution } from '../forums/adopt-resolution.ts';
import { draftResolution } from '../forums/draft-resolution.ts';
import { insertOrganisation, insertViewer, passage, sampleForum } from '../forums/forum.sample.ts';
import { addCommitment } from './add-commitment.ts';
import { changeTerms } from './change-terms.ts';
import { termsInForce, type CommitmentFacts } from './commitment.ts';
import { commitments, findCommitment } from './commitments.ts';
import { reportProgress } from './report-progress.ts';

const TERMS = {
	indicator: { en: 'ways with lamps' },
	baseline: null,
	baselineOn: null,
	baselineSource: null,
	target: 120
};

async function adopted(sql: Transaction) {
	const forum = await sampleForum(sql);
	const { resolutionId } = await draftResolution(sql, forum.delegate, {
		forumId: forum.forumId,
		slug: `resolution-${forum.forumId}`,
		title: { en: 'Resolution' },
		authoritativeLanguage: 'en'
	});
	await addPassage(sql, forum.delegate, { resolutionId, revision: 1 }, passage(), 'clause_1');
	const adopt = () =>
		adoptResolution(sql, forum.convenor, { resolutionId, revision: 2 }, { how: 'vote', on: '2020-01-01' });
	const bodyId = await insertOrganisation(sql, 'Ministry');
	const facts = (days: number, country: string | null = null): CommitmentFacts => ({
		bodyId,
		country,
		texts: { en: 'Lamps' },
		childTexts: {},
		terms: { ...TERMS, deadline: inDays(days) }
	});
	return { ...forum, adopt, bodyId, facts, clause: { resolutionId, key: 'clause_1' } };
}

function inDays(days: number) {
	return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const report = (state: 'done' | 'dropped' | 'delayed', party: 'body' | 'children' = 'body') => ({
	party,
	state,
	value: 14,
	texts: {},
	on: inDays(-1)
});

describe('a commitment', () => {
	test('stands under a clause that was adopted', () =>
		inTransaction(async (sql) => {
			const { delegate, clause, facts, adopt } = await adopted(sql);
			await expect(addCommitment(sql, delegate, clause, facts(10))).rejects.toThrow(Conflict);

			await adopt();
			const id = await addCommitment(sql, delegate, clause, facts(10));
			expect(await findCommitment(sql, id)).toMatchObject({
				state: 'not_started',
				late: false,
				clauseKey: 'clause_1',
				terms: [{ baseline: null, target: 120 }]
			});
		}));

	test('is late from the day after its deadline until it is done, and late ones come first', () =>
		inTransaction(async (sql) => {
			const { delegate, clause, facts, adopt } = await adopted(sql);
			await adopt();
			const due = await addCommitment(sql, delegate, clause, facts(2));
			const late = await addCommitment(sql, delegate, clause, facts(-2));
			const order = async () => (await commitments(sql)).map((c) => [c.id, c.late]);
			expect(await order()).toEqual([
				[late, true],
				[due, false]
			]);

			await reportProgress(sql, delegate, late, report('delayed'));
			expect((await findCommitment(sql, late)).late).toBe(true);
			await reportProgress(sql, delegate, late, report('done', 'children'));
			expect((await findCommitment(sql, late)).late).toBe(true);
			await reportProgress(sql, delegate, late, report('done'));
			expect(await findCommitment(sql, late)).toMatchObject({ late: false, state: 'done' });
			expect((await commitments(sql, { state: 'late' })).length).toBe(0);
		}));

	test('keeps its first deadline in view when it is moved', () =>
		inTransaction(async (sql) => {
			const { delegate, clause, facts, adopt } = await adopted(sql);
			await adopt();
			const id = await addCommitment(sql, delegate, clause, facts(-2));
			expect(termsInForce(await findCommitment(sql, id)).firstDeadline).toBeNull();

			await changeTerms(sql, delegate, id, { ...TERMS, deadline: inDays(30) }, 'The poles came late');

			const moved = await findCommitment(sql, id);
			expect(moved.late).toBe(false);
			expect(termsInForce(moved)).toMatchObject({ deadline: inDays(30), firstDeadline: inDays(-2) });
			await expect(
				sql.savepoint((tx) => tx`update commitment_terms set deadline = current_date`)
			).rejects.toThrow('append-only');
		}));

	test('is not dropped without a reason', () =>
		inTransaction(async (sql) => {
			const { delegate, clause, facts, adopt } = await adopted(sql);
			await adopt();
			const id = await addCommitment(sql, delegate, clause, facts(10));

			await expect(reportProgress(sql, delegate, id, report('dropped'))).rejects.toThrow(Invalid);
			await reportProgress(sql, delegate, id, { ...report('dropped'), texts: { en: 'No money' } });
			expect((await findCommitment(sql, id)).state).toBe('dropped');
		}));

	test('is entered by those of the forum, and reported on by the body too', () =>
		inTransaction(async (sql) => {
			const { delegate, stranger, clause, facts, adopt, bodyId } = await adopted(sql);
			await adopt();
			const body = await insertViewer(sql, 'organiser', { organisationId: bodyId });
			const id = await addCommitment(sql, delegate, clause, facts(10));

			for (const viewer of [stranger, body])
				await expect(addCommitment(sql, viewer, clause, facts(10))).rejects.toThrow(NotFound);
			await expect(reportProgress(sql, stranger, id, report('done'))).rejects.toThrow(NotFound);
			await reportProgress(sql, body, id, report('done'));
		}));

	test('of all countries counts for each', () =>
		inTransaction(async (sql) => {
			const { delegate, clause, facts, adopt } = await adopted(sql);
			await adopt();
			const all = await addCommitment(sql, delegate, clause, facts(1));
			const kg = await addCommitment(sql, delegate, clause, facts(2, 'KG'));
			await addCommitment(sql, delegate, clause, facts(3, 'UZ'));

			expect((await commitments(sql, { country: 'KG' })).map(({ id }) => id)).toEqual([all, kg]);
		}));
});
