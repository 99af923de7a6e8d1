import { expect, test } from 'vitest';
import { freshDatabase, inTransaction } from '../../../../tests/support/database.ts';
import type { Transaction } from '../database.ts';
import { NotFound } from '../errors.ts';
import { OWN_WORDS, sampleConsultation, sampleViewer } from './consultation.sample.ts';
import { findConsultationOfPart } from './consultations.ts';
import { findVersion } from './definition-version.ts';
import { missingToOpen } from './missing-to-open.ts';
import { openPart } from './open-part.ts';
import { saveDraft } from './save-draft.ts';

type Sample = Awaited<ReturnType<typeof sampleConsultation>>;

const read = (sql: Transaction, { organiser, partId }: Sample) =>
	findConsultationOfPart(sql, organiser, partId);

async function missing(sql: Transaction, sample: Sample) {
	const consultation = await read(sql, sample);
	return missingToOpen(sql, consultation, consultation.parts[0]!);
}

/** Opening is refused, for this reason alone. */
async function expectRefused(sql: Transaction, sample: Sample, expected: object[]) {
	expect(await missing(sql, sample)).toEqual(expected);
	await expect(openPart(sql, sample.organiser, sample.partId)).rejects.toMatchObject({
		key: 'organise.consultation_still_missing'
	});
	expect((await read(sql, sample)).parts[0]!.state).toBe('draft');
}

test('opening freezes the draft, and children answer that version however the draft goes on', () =>
	inTransaction(async (sql) => {
		const sample = await sampleConsultation(sql);
		expect(await openPart(sql, sample.organiser, sample.partId)).toBe(1);

		const before = await read(sql, sample);
		const draft = { ...before.draft, title: { ...before.draft.title, en: 'Streets' } };
		await saveDraft(sql, sample.organiser, before, before.revision, draft);

		const after = await read(sql, sample);
		expect(after.parts[0]).toMatchObject({ state: 'opened', version: 1 });
		expect(after.draft.title.en).toBe('Streets');
		expect((await findVersion(sql, sample.consultationId, 1)).title.en).toBe('Roads');
	}));

test('a second part shares the version while nothing changed, and freezes a new one when something did', () =>
	inTransaction(async (sql) => {
		const sample = await sampleConsultation(sql);
		await openPart(sql, sample.organiser, sample.partId);
		const add = async (country: string) => {
			const [row] = await sql<{ id: string }[]>`
				insert into country_parts (consultation_id, country, languages, opens_on, closes_on)
				values (${sample.consultationId}, ${country}, '{en}', current_date, current_date) returning id
			`;
			await sql`
				insert into helplines (country, number, name, hours, free, source, sure, checked_on)
				values (${country}, '112', '{}', '{}', true, 'x', true, current_date)
			`;
			return row!.id;
		};
		expect(await openPart(sql, sample.organiser, await add('UZ'))).toBe(1);

		const now = await read(sql, sample);
		await saveDraft(sql, sample.organiser, now, now.revision, { ...now.draft, tones: ['13+'] });
		expect(await openPart(sql, sample.organiser, await add('KG'))).toBe(2);
	}));

test('a part does not open without questions', () =>
	inTransaction(async (sql) => {
		await expectRefused(sql, await sampleConsultation(sql, []), [{ what: 'questions' }]);
	}));

test('a part does not open while a text is missing in one of its languages', () =>
	inTransaction(async (sql) => {
		const question = { ...OWN_WORDS, kind: 'scale', text: { en: { '7-9': 'Why?' } }, options: [] };
		const options = ['a', 'b'].map((key) => ({ key, text: { en: { '7-9': key }, ru: { '7-9': key } } }));
		const sample = await sampleConsultation(sql, [{ ...question, options }]);
		await expectRefused(sql, sample, [{ what: 'wording', path: 'questions.why', language: 'ru' }]);
	}));

test('a part does not open while children are not told what is decided with their answers', () =>
	inTransaction(async (sql) => {
		const sample = await sampleConsultation(sql);
		await sql`update consultations set decision = '{"en": "The plan"}' where id = ${sample.consultationId}`;
		await expectRefused(sql, sample, [{ what: 'decision', language: 'ru' }]);
	}));

test('own words need a lead and a deputy who accepted, on the part or the consultation', () =>
	inTransaction(async (sql) => {
		const sample = await sampleConsultation(sql, [OWN_WORDS]);
		const { consultationId, partId } = sample;
		await expectRefused(sql, sample, [{ what: 'lead' }, { what: 'deputy' }]);

		await sampleViewer(sql, 'safeguarding_lead', { partId });
		await sql`insert into appointments (role, part_id) values ('safeguarding_deputy', ${partId})`;
		await expectRefused(sql, sample, [{ what: 'deputy' }]);

		const deputy = await sampleViewer(sql, 'safeguarding_deputy', { consultationId });
		expect(await missing(sql, sample)).toEqual([]);

		await sql`update appointments set ended_at = now() where person_id = ${deputy.personId}`;
		await expectRefused(sql, sample, [{ what: 'deputy' }]);
	}));

test('a part does not open without a helpline of its country that was looked at within 180 days', () =>
	inTransaction(async (sql) => {
		const sample = await sampleConsultation(sql);
		await sql`update helplines set checked_on = current_date - 180`;
		await expectRefused(sql, sample, [{ what: 'helpline' }]);
		await sql`update helplines set checked_on = current_date, sure = false`;
		await expectRefused(sql, sample, [{ what: 'helpline' }]);
	}));

test('a part does not open with a reply or an end in the past', () =>
	inTransaction(async (sql) => {
		const sample = await sampleConsultation(sql);
		await sql`update consultations set feedback_due_on = current_date - 1 where id = ${sample.consultationId}`;
		await expectRefused(sql, sample, [{ what: 'feedback_past' }]);
		await sql`update consultations set feedback_due_on = current_date where id = ${sample.consultationId}`;
		await sql`update country_parts set opens_on = current_date - 9, closes_on = current_date - 1`;
		await expectRefused(sql, sample, [{ what: 'closing_past' }]);
	}));

test('an organiser of something else does not find the part', () =>
	inTransaction(async (sql) => {
		const sample = await sampleConsultation(sql);
		const other = await sampleConsultation(sql);
		await expect(openPart(sql, other.organiser, sample.partId)).rejects.toThrow(NotFound);
	}));

test('two who open at once make one opening and one version', async () => {
	const pool = await freshDatabase();
	const sample = await pool.begin((sql) => sampleConsultation(sql));
	const open = () => pool.begin((sql) => openPart(sql, sample.organiser, sample.partId));

	const outcomes = await Promise.allSettled([open(), open(), open()]);
	expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
	expect(await pool`select state from part_states`).toHaveLength(1);
	expect(await pool`select number from definition_versions`).toHaveLength(1);
});
