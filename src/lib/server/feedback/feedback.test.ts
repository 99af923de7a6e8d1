import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { heard, hearing } from '../../../../tests/support/hearing.ts';
import { addCommitment } from '../commitments/add-commitment.ts';
import type { Transaction } from '../database.ts';
import { Conflict, Invalid, NotFound } from '../errors.ts';
import { addPassage } from '../forums/add-passage.ts';
import { adoptResolution } from '../forums/adopt-resolution.ts';
import { draftResolution } from '../forums/draft-resolution.ts';
import { insertViewer, passage, sampleForum, sampleSummary } from '../forums/forum.sample.ts';
import { sessionOfAnswerCode } from '../groups/session-of-answer-code.ts';
import { takeOutOfQueue } from '../moderation/take-out-of-queue.ts';
import { receiptHash } from '../participation/receipt.ts';
import { addFeedbackItem } from './add-feedback-item.ts';
import { submissionOfReceipt } from '../participation/submission-of-receipt.ts';
import { answerPage, receiptPage } from './answer-page.ts';
import { changeFeedbackItem } from './change-feedback-item.ts';
import type { FeedbackFacts } from './feedback-item.ts';
import { findReply, publishedFeedback } from './feedback-items.ts';
import { publishFeedback } from './publish-feedback.ts';
import { removeFeedbackItem } from './remove-feedback-item.ts';
import { resolutionPage } from './resolution-page.ts';
import { followVoice } from './voice.ts';

const SECRET = 'Нашего учителя зовут Азат';

function item(facts: Partial<FeedbackFacts> = {}): FeedbackFacts {
	const wording = { en: { '7-9': 'We put up lamps.', '13+': 'Lamps were put up.' } };
	return { partId: null, findingId: null, commitmentId: null, kind: 'did', wording, reason: null, ...facts };
}

async function replied(sql: Transaction) {
	const summary = await sampleSummary(sql);
	const organiser = await insertViewer(sql, 'organiser', { consultationId: summary.consultationId });
	return { ...summary, organiser, all: { consultationId: summary.consultationId, partId: null } };
}

describe('the reply', () => {
	test('is seen by nobody before it is published, and then not changed', () =>
		inTransaction(async (sql) => {
			const { organiser, consultationId, partId, all } = await replied(sql);
			const id = await addFeedbackItem(sql, organiser, consultationId, item());
			expect(await publishedFeedback(sql, consultationId, partId)).toEqual([]);

			await publishFeedback(sql, organiser, all);

			expect(await publishedFeedback(sql, consultationId, partId)).toMatchObject([{ id, kind: 'did' }]);
			await expect(changeFeedbackItem(sql, organiser, id, item())).rejects.toThrow(Conflict);
			await expect(removeFeedbackItem(sql, organiser, id)).rejects.toThrow(Conflict);
			const [part] = await sql`select state from parts_now where id = ${partId}`;
			expect(part).toEqual({ state: 'replied' });
		}));

	test('says why something could not be done, and answers published findings only', () =>
		inTransaction(async (sql) => {
			const { organiser, consultationId, unpublished, findings } = await replied(sql);
			const add = (facts: Partial<FeedbackFacts>) =>
				addFeedbackItem(sql, organiser, consultationId, item(facts));

			await expect(add({ kind: 'could_not' })).rejects.toThrow(Invalid);
			await expect(add({ kind: 'could_not', reason: { en: { '7-9': '  ' } } })).rejects.toThrow(Invalid);
			await expect(add({ wording: {} })).rejects.toThrow(Invalid);
			await expect(add({ findingId: unpublished })).rejects.toThrow(Invalid);
			await add({ kind: 'could_not', reason: { en: { '7-9': 'No money' } }, findingId: findings[0]! });
		}));

	test('is written by organisers, each to their own children', () =>
		inTransaction(async (sql) => {
			const { consultationId, partId, organiser } = await replied(sql);
			const ofPart = await insertViewer(sql, 'organiser', { partId });
			const stranger = await insertViewer(sql, 'delegate', { consultationId });
			const [{ slug }] = (await sql`select slug from consultations where id = ${consultationId}`) as [
				{ slug: string }
			];

			await addFeedbackItem(sql, ofPart, consultationId, item({ partId }));
			await expect(addFeedbackItem(sql, ofPart, consultationId, item())).rejects.toThrow(NotFound);
			await expect(addFeedbackItem(sql, stranger, consultationId, item())).rejects.toThrow(NotFound);
			await expect(findReply(sql, stranger, slug)).rejects.toThrow(NotFound);
			expect((await findReply(sql, organiser, slug)).items).toHaveLength(1);
		}));
});

describe('the page of an answer code', () => {
	test('speaks in the tone of the class, and of nothing that it answered', () =>
		inTransaction(async (sql) => {
			const { organiser, consultationId, partId, all } = await replied(sql);
			await addFeedbackItem(sql, organiser, consultationId, item());
			await publishFeedback(sql, organiser, all);
			await insertSession(sql, partId, '004815637');

			const found = await sessionOfAnswerCode(sql, '004815637');
			const page = await answerPage(sql, found!, 'en');

			expect(page.feedback).toMatchObject([{ kind: 'did', text: { text: 'We put up lamps.' } }]);
			expect(Object.keys(page).sort()).toEqual(['far', 'feedback', 'slug', 'steps', 'title', 'tone']);
			expect(await sessionOfAnswerCode(sql, '000000000')).toBeUndefined();
			expect(page.far).toBe('replied');
		}));
});

async function pageOf(sql: Transaction, receipt: Uint8Array) {
	const held = await submissionOfReceipt(sql, receipt);
	return held && receiptPage(sql, held, 'en');
}

describe('the page of a receipt', () => {
	test('is the same for every holder of a part, whatever became of the text of one', () =>
		inTransaction(async (sql) => {
			const { partId } = await replied(sql);
			const plain = await submit(sql, partId, '7-9');
			const withheld = await submit(sql, partId, '7-9', SECRET);

			const pages = [await pageOf(sql, plain), await pageOf(sql, withheld)];

			expect(pages[0]).toEqual(pages[1]);
			expect(pages[0]).toMatchObject({ state: 'read' });
			expect(JSON.stringify(pages)).not.toContain('Азат');
		}));

	test('follows the part from received to being read to read', () =>
		inTransaction(async (sql) => {
			const { consultationId } = await replied(sql);
			const [part] = await sql<{ id: string }[]>`
				insert into country_parts (consultation_id, country, languages, opens_on, closes_on)
				values (${consultationId}, 'UZ', '{uz}', current_date, current_date) returning id
			`;
			const receipt = await submit(sql, part!.id, '7-9');
			const states = [];
			for (const [number, state] of ['opened', 'paused', 'closed', 'counted', 'published'].entries()) {
				await sql`insert into part_states (part_id, number, state) values (${part!.id}, ${number + 1}, ${state})`;
				states.push((await pageOf(sql, receipt))?.state);
			}

			expect(states).toEqual(['received', 'received', 'reading', 'read', 'read']);
		}));

	test('says that answers were taken back, and nothing for an unknown receipt', () =>
		inTransaction(async (sql) => {
			const { partId } = await replied(sql);
			const receipt = await submit(sql, partId, '7-9');
			await sql`update submissions set withdrawn_on = current_date`;

			expect(await pageOf(sql, receipt)).toMatchObject({ state: 'withdrawn', mayAskAgain: false });
			expect(await pageOf(sql, randomBytes(8))).toBeUndefined();
		}));

	test('says read when all that was written was read, also while others still answer', () =>
		inTransaction(async (sql) => {
			const part = await hearing(sql);
			const first = await heard(sql, part.kz, { words: 'Фонари' });
			const held = {
				...first,
				consultationId: part.consultationId,
				sessionId: part.kz.sessionId,
				tone: '10-12' as const,
				isWithdrawn: false,
				hasAskedAgain: false
			};
			const state = async () => (await receiptPage(sql, held, 'en')).state;

			expect(await state()).toBe('received');
			await takeOutOfQueue(sql, first);
			expect(await state()).toBe('read');
		}));
});

describe('the chain', () => {
	test('leads from a quote through finding, clause and commitment to the reply, and shows what nobody took up', () =>
		inTransaction(async (sql) => {
			const { organiser, consultationId, quoteId, findings, unpublished, all } = await replied(sql);
			const { forumId, convenor, delegate, convenorId } = await sampleForum(sql);
			const slug = `resolution-${forumId}`;
			const title = { en: 'Resolution' };
			const draft = await draftResolution(sql, delegate, {
				forumId,
				slug,
				title,
				authoritativeLanguage: 'en'
			});
			const rests = passage({ findings: [findings[0]!] });
			await addPassage(sql, delegate, draft, rests, 'clause_1');
			await addPassage(sql, delegate, { ...draft, revision: 2 }, passage(), 'clause_2');
			await adoptResolution(sql, convenor, { ...draft, revision: 3 }, { how: 'vote', on: '2020-01-01' });
			const clause = { resolutionId: draft.resolutionId, key: 'clause_1' };
			const terms = {
				indicator: null,
				baseline: 14,
				baselineOn: null,
				baselineSource: null,
				target: 120,
				deadline: '2020-02-01'
			};
			const facts = { bodyId: convenorId, country: null, texts: { en: 'Lamps' }, childTexts: {}, terms };
			const commitmentId = await addCommitment(sql, delegate, clause, facts);
			await addFeedbackItem(sql, organiser, consultationId, item({ commitmentId }));
			await publishFeedback(sql, organiser, all);

			const voice = await followVoice(sql, quoteId, 'en');
			expect(voice).toMatchObject({
				findings: [{ id: findings[0], number: 1 }],
				clauses: [{ slug, key: 'clause_1' }],
				commitments: [{ id: commitmentId, late: true, value: '14', target: '120', share: 12 }],
				feedback: [{ kind: 'did', clauses: [{ slug, key: 'clause_1' }] }]
			});

			const page = await resolutionPage(sql, slug, { locale: 'en' });
			expect(page.passages.map(({ lacksEvidence }) => lacksEvidence)).toEqual([false, true]);
			expect(page.untaken.map(({ id }) => id)).toEqual([findings[1], findings[2]]);
			expect(JSON.stringify([page, voice])).not.toContain(unpublished);
		}));

	test('shows nothing of a quote that was taken back', () =>
		inTransaction(async (sql) => {
			const { quoteId } = await replied(sql);
			await sql`update quotes set taken_back_on = '2026-03-01' where id = ${quoteId}`;

			const { quote } = await followVoice(sql, quoteId, 'en');

			expect(quote).toMatchObject({ shown: null, takenBackOn: '1 March 2026', translation: null });
		}));
});

async function insertSession(sql: Transaction, partId: string, answerCode: string) {
	const [session] = await sql<{ id: string }[]>`
		insert into class_sessions (part_id, answer_code, sign_colour, sign_picture, tone, languages, head_count, until)
		values (${partId}, ${answerCode}, 'teal', 'kite', '7-9', '{ru}', 30, now()) returning id
	`;
	return session!.id;
}

async function submit(sql: Transaction, partId: string, tone: string, words?: string) {
	const receipt = randomBytes(8);
	const [submission] = await sql<{ id: string }[]>`
		insert into submissions (part_id, id, receipt_hash, version, tone, language, answers)
		values (${partId}, gen_random_uuid(), ${receiptHash(receipt)}, 1, ${tone}, 'ru', null) returning id
	`;
	if (!words) return receipt;
	const [contribution] = await sql<{ id: string }[]>`
		insert into contributions (part_id, submission_id, question_key, kind, language, words, content_hash)
		values (${partId}, ${submission!.id}, 'why', 'text', 'ru', ${words}, 'hash') returning id
	`;
	await sql`
		insert into rulings (part_id, contribution_id, number, verdict, rule)
		values (${partId}, ${contribution!.id}, 1, 'withheld', 'hurtful')
	`;
	return receipt;
}
