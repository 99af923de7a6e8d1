import { describe, expect, test } from 'vitest';
import { freshDatabase, inTransaction } from '../../../../tests/support/database.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { addPassage } from './add-passage.ts';
import { adoptResolution } from './adopt-resolution.ts';
import { changePassage } from './change-passage.ts';
import { clausesOfFindings } from './clauses-of-findings.ts';
import { draftResolution } from './draft-resolution.ts';
import { passage, sampleForum, sampleSummary } from './forum.sample.ts';
import { movePassage } from './move-passage.ts';
import { removePassage } from './remove-passage.ts';
import { resolutionHash } from './resolution-hash.ts';
import { adoptedResolutions, findAdopted, findResolution } from './resolutions.ts';

const ADOPTION = { how: 'consensus', on: '2020-01-01' } as const;

async function drafted(sql: Transaction) {
	const summary = await sampleSummary(sql);
	const forum = await sampleForum(sql);
	const slug = `resolution-${forum.forumId}`;
	const { resolutionId } = await draftResolution(sql, forum.delegate, {
		forumId: forum.forumId,
		slug,
		title: { en: 'Resolution' },
		authoritativeLanguage: 'en'
	});
	await addPassage(
		sql,
		forum.delegate,
		{ resolutionId, revision: 1 },
		passage({ findings: [summary.findings[2]!, summary.findings[0]!] }),
		'clause_1'
	);
	return { ...summary, ...forum, slug, draft: { resolutionId, revision: 2 } };
}

describe('a draft', () => {
	test('is no resolution to the public, and its findings count as taken up by nobody', () =>
		inTransaction(async (sql) => {
			const { slug, forumId, findings } = await drafted(sql);

			await expect(findAdopted(sql, slug)).rejects.toThrow(NotFound);
			expect(await adoptedResolutions(sql, forumId)).toEqual([]);
			expect(await clausesOfFindings(sql, findings)).toEqual([]);
		}));

	test('is not there for somebody without work on the forum', () =>
		inTransaction(async (sql) => {
			const { stranger, draft } = await drafted(sql);

			await expect(findResolution(sql, stranger, draft.resolutionId)).rejects.toThrow(NotFound);
			await expect(addPassage(sql, stranger, draft, passage())).rejects.toThrow(NotFound);
		}));

	test('refuses what was written on an older revision', () =>
		inTransaction(async (sql) => {
			const { convenor, delegate, draft } = await drafted(sql);
			await changePassage(sql, delegate, draft, 'clause_1', passage({ marker: '1)' }));

			await expect(changePassage(sql, convenor, draft, 'clause_1', passage())).rejects.toThrow(Conflict);
			await expect(adoptResolution(sql, convenor, draft, ADOPTION)).rejects.toThrow(Conflict);
		}));

	test('keeps the order of its passages, and sub-items under the clause before them', () =>
		inTransaction(async (sql) => {
			const { delegate, draft } = await drafted(sql);
			const at = (revision: number) => ({ ...draft, revision });
			await addPassage(sql, delegate, at(2), passage({ kind: 'sub_item' }), 'item');
			await addPassage(sql, delegate, at(3), passage(), 'clause_2');
			await movePassage(sql, delegate, at(4), 'item', 'down');
			const shape = async () =>
				(await findResolution(sql, delegate, draft.resolutionId)).passages.map((p) => [p.key, p.parentKey]);

			expect(await shape()).toEqual([
				['clause_1', null],
				['clause_2', null],
				['item', 'clause_2']
			]);

			await removePassage(sql, delegate, at(5), 'clause_2');
			expect(await shape()).toEqual([
				['clause_1', null],
				['item', 'clause_1']
			]);
		}));

	test('rests on published findings only', () =>
		inTransaction(async (sql) => {
			const { delegate, draft, unpublished } = await drafted(sql);
			const facts = passage({ findings: [unpublished] });

			await expect(changePassage(sql, delegate, draft, 'clause_1', facts)).rejects.toThrow(Invalid);
		}));
});

describe('adopting', () => {
	test('freezes passages and evidence for everybody', () =>
		inTransaction(async (sql) => {
			const { convenor, draft } = await drafted(sql);
			await adoptResolution(sql, convenor, draft, ADOPTION);

			const refused = (statement: (sql: Transaction) => PromiseLike<unknown>) =>
				expect(sql.savepoint((tx) => statement(tx))).rejects.toThrow('is not changed');
			await refused((tx) => tx`update passages set texts = '{"en": "other"}'`);
			await refused((tx) => tx`delete from passage_evidence`);
			await refused((tx) => tx`update resolution_versions set hash = 'other'`);
			await expect(
				changePassage(sql, convenor, { ...draft, revision: 3 }, 'clause_1', passage())
			).rejects.toThrow(Conflict);
		}));

	test('leaves a hash that anybody can compute again from what is published', () =>
		inTransaction(async (sql) => {
			const { convenor, draft, slug, findings } = await drafted(sql);
			const hash = await adoptResolution(sql, convenor, draft, ADOPTION);

			const { passages, ...adopted } = await findAdopted(sql, slug);
			expect(adopted).toMatchObject({ hash, adoptedOn: '2020-01-01', adoptedHow: 'consensus' });
			expect(resolutionHash(passages)).toBe(hash);
			const other = passages.map((p) => ({ ...p, findings: [findings[0]!] }));
			expect(resolutionHash(other)).not.toBe(hash);
		}));

	test('leads from each finding to its clauses', () =>
		inTransaction(async (sql) => {
			const { convenor, draft, slug, findings } = await drafted(sql);
			await adoptResolution(sql, convenor, draft, ADOPTION);

			expect(await clausesOfFindings(sql, findings)).toMatchObject([
				{ slug, key: 'clause_1', findings: [findings[2], findings[0]] }
			]);
			expect(await clausesOfFindings(sql, [findings[1]!])).toEqual([]);
		}));

	test('is for those who called the forum together', () =>
		inTransaction(async (sql) => {
			const { delegate, stranger, draft } = await drafted(sql);

			await expect(adoptResolution(sql, delegate, draft, ADOPTION)).rejects.toThrow(Forbidden);
			await expect(adoptResolution(sql, stranger, { ...draft, revision: 3 }, ADOPTION)).rejects.toThrow(
				NotFound
			);
		}));

	test('asks for a clause, for its text in the language that counts, and for a day that has come', () =>
		inTransaction(async (sql) => {
			const { convenor, draft } = await drafted(sql);
			const refused = (revision: number, on: string = ADOPTION.on) =>
				expect(
					sql.savepoint((tx) => adoptResolution(tx, convenor, { ...draft, revision }, { ...ADOPTION, on }))
				).rejects.toThrow(Invalid);

			await refused(2, '2999-01-01');
			await changePassage(sql, convenor, draft, 'clause_1', passage({ texts: { ru: 'Свет' } }));
			await refused(3);
			await changePassage(sql, convenor, { ...draft, revision: 3 }, 'clause_1', passage({ kind: 'closing' }));
			await refused(4);
		}));

	test('by two at once makes one adoption', async () => {
		const sql = await freshDatabase();
		const { convenor, draft, slug } = await sql.begin((tx) => drafted(tx));

		const outcomes = await Promise.allSettled(
			(['consensus', 'vote'] as const).map((how) =>
				sql.begin((tx) => adoptResolution(tx, convenor, draft, { ...ADOPTION, how }))
			)
		);

		expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		const refused = outcomes.find((outcome) => outcome.status === 'rejected');
		expect(refused?.reason).toBeInstanceOf(Conflict);
		const adopted = await findAdopted(sql, slug);
		expect(resolutionHash(adopted.passages)).toBe(adopted.hash);
	});
});
