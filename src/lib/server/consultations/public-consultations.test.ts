import { expect, test } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { NotFound } from '../errors.ts';
import { sampleConsultation } from './consultation.sample.ts';
import { findConsultation } from './consultations.ts';
import { openPart } from './open-part.ts';
import { findPublicConsultation, publicConsultations } from './public-consultations.ts';
import { saveDraft } from './save-draft.ts';

test('nobody outside reads of a consultation before it was opened', () =>
	inTransaction(async (sql) => {
		const { slug } = await sampleConsultation(sql);
		await expect(findPublicConsultation(sql, slug)).rejects.toThrow(NotFound);
		expect((await publicConsultations(sql)).map((each) => each.slug)).not.toContain(slug);
	}));

test('everybody reads what children answer, not the draft that goes on, and no part that waits', () =>
	inTransaction(async (sql) => {
		const { slug, organiser, partId, consultationId } = await sampleConsultation(sql);
		await openPart(sql, organiser, partId);
		await sql`
			insert into country_parts (consultation_id, country, languages, opens_on, closes_on)
			values (${consultationId}, 'UZ', '{ru}', current_date, current_date)
		`;
		const { draft, revision, ...read } = await findConsultation(sql, organiser, slug);
		await saveDraft(sql, organiser, read, revision, { ...draft, title: { en: 'Not yet' } });

		const found = await findPublicConsultation(sql, slug);
		expect(found.definition.title.en).toBe('Roads');
		expect(found.parts.map(({ country }) => country)).toEqual(['KZ']);
		expect((await publicConsultations(sql)).map((each) => each.slug)).toContain(slug);
	}));
