import { expect, it } from 'vitest';
import { Definition } from '#lib/definition/definition.ts';
import { definitionWith, options, said } from '#lib/definition/definition.sample.ts';
import { inTransaction } from '../../../../tests/support/database.ts';
import { sampleConsultation } from '../consultations/consultation.sample.ts';
import { findConsultationById } from '../consultations/consultations.ts';
import { freezeVersion } from '../consultations/freeze-version.ts';
import type { FindingEvidence, PublishedFinding } from '../summaries/published-findings.ts';
import { findingViews } from './finding-view.ts';

const QUESTIONS = [
	{ key: 'there', kind: 'statements', text: said('There?'), items: options('safe', 'clean') },
	{ key: 'first', kind: 'ranking', text: said('First?'), items: options('lamps', 'dogs') },
	{ key: 'minutes', kind: 'number', text: said('Minutes?'), from: 0, to: 60, bands: [0, 11] }
];

it('says of a number which item it is about, which stance or band it counts, and what was put first', () =>
	inTransaction(async (sql) => {
		const { organiser, consultationId } = await sampleConsultation(sql, QUESTIONS);
		const { id } = await findConsultationById(sql, organiser, consultationId);
		await freezeVersion(sql, organiser, { id, draft: Definition.parse(definitionWith(QUESTIONS)) });
		const cell = {
			kind: 'cell',
			column: 'all',
			country: null,
			n: 40,
			percent: 57,
			hiddenAs: null,
			asked: 70
		};
		const evidence = [
			['q.there.safe', 'agree'],
			['q.first', 'dogs'],
			['q.first', 'skipped'],
			['q.minutes', 'n11_60']
		].map(([table, row], position) => ({ ...cell, position, table, row }) as unknown as FindingEvidence);
		const finding = { id, consultationId, number: 1, texts: {}, childTexts: {}, articles: [], evidence };

		const [view] = await findingViews(sql, [finding as unknown as PublishedFinding], { locale: 'en' });

		expect(view!.cells).toMatchObject([
			{ question: { text: 'There?' }, item: { text: 'safe' }, answer: { row: 'agree' }, first: false },
			{ question: { text: 'First?' }, item: null, answer: { text: 'dogs' }, first: true },
			{ answer: { row: 'skipped' }, first: false },
			{ question: { text: 'Minutes?' }, answer: { text: '11–60' }, first: false }
		]);
	}));
