import { expect, test } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { Conflict } from '../errors.ts';
import { changeConsultation } from './change-consultation.ts';
import { OWN_WORDS, sampleConsultation, sampleViewer } from './consultation.sample.ts';
import { findConsultation } from './consultations.ts';
import { openPart } from './open-part.ts';
import { saveDraft } from './save-draft.ts';

test('of two who save from the same reading the second is told, and overwrites nothing', () =>
	inTransaction(async (sql) => {
		const { organiser, slug } = await sampleConsultation(sql);
		const read = await findConsultation(sql, organiser, slug);
		await saveDraft(sql, organiser, read, read.revision, { ...read.draft, title: { en: 'First' } });
		const second = saveDraft(sql, organiser, read, read.revision, { ...read.draft, title: { en: 'Second' } });
		await expect(second).rejects.toThrow(Conflict);
		expect((await findConsultation(sql, organiser, slug)).draft.title.en).toBe('First');
	}));

test('whoever runs only a part does not change the questions of all', () =>
	inTransaction(async (sql) => {
		const { partId, organiser, slug } = await sampleConsultation(sql);
		const ofPart = await sampleViewer(sql, 'organiser', { partId });
		const read = await findConsultation(sql, organiser, slug);
		await expect(saveDraft(sql, ofPart, read, read.revision, read.draft)).rejects.toMatchObject({
			key: 'error.forbidden'
		});
	}));

test('a key that children answered keeps its kind', () =>
	inTransaction(async (sql) => {
		const { organiser, slug, partId } = await sampleConsultation(sql);
		await openPart(sql, organiser, partId);
		const { draft, revision, ...read } = await findConsultation(sql, organiser, slug);
		const question = { ...draft.questions[0]!, ...OWN_WORDS, key: 'road', kind: 'text' as const };
		const { key, kind, text } = question;
		const questions = [
			{ key, kind, text, articles: [], dontKnow: false, ratherNot: false, length: 'short' as const }
		];
		await expect(saveDraft(sql, organiser, read, revision, { ...draft, questions })).rejects.toMatchObject({
			key: 'organise.consultation_key_of_another_kind'
		});
	}));

test('once children were told, what they were told stays and the contact may change', () =>
	inTransaction(async (sql) => {
		const { organiser, slug, partId, ownerId } = await sampleConsultation(sql);
		await openPart(sql, organiser, partId);
		const read = await findConsultation(sql, organiser, slug);
		await changeConsultation(sql, organiser, read, read.revision, {
			mode: 'child_led',
			receiverId: ownerId,
			decision: {},
			decisionOn: null,
			feedbackDueOn: '2099-01-01',
			contact: 'children@example.org'
		});
		expect(await findConsultation(sql, organiser, slug)).toEqual({
			...read,
			contact: 'children@example.org',
			revision: read.revision + 1
		});
	}));
