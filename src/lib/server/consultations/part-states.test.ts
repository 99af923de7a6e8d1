import { expect, test } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { addPart } from './add-part.ts';
import { changePart } from './change-part.ts';
import { closePart } from './close-part.ts';
import { sampleConsultation } from './consultation.sample.ts';
import { findConsultation } from './consultations.ts';
import { openPart } from './open-part.ts';
import { pausePart } from './pause-part.ts';
import { resumePart } from './resume-part.ts';

test('a part is opened, paused with a reason, resumed and closed, and each turn is kept', () =>
	inTransaction(async (sql) => {
		const { organiser, partId } = await sampleConsultation(sql);
		await openPart(sql, organiser, partId);
		await pausePart(sql, organiser, partId, 'No lead on call');
		await resumePart(sql, organiser, partId);
		await closePart(sql, organiser, partId);

		expect(await sql`select state, reason from part_states order by number`).toEqual([
			{ state: 'opened', reason: null },
			{ state: 'paused', reason: 'No lead on call' },
			{ state: 'resumed', reason: null },
			{ state: 'closed', reason: null }
		]);
	}));

test('a turn that does not follow is refused', () =>
	inTransaction(async (sql) => {
		const { organiser, partId } = await sampleConsultation(sql);
		await expect(pausePart(sql, organiser, partId, 'x')).rejects.toMatchObject({
			key: 'organise.consultation_not_open'
		});
		await expect(closePart(sql, organiser, partId)).rejects.toMatchObject({
			key: 'organise.consultation_not_open'
		});
		await openPart(sql, organiser, partId);
		await expect(openPart(sql, organiser, partId)).rejects.toMatchObject({
			key: 'organise.consultation_already_opened'
		});
		await expect(resumePart(sql, organiser, partId)).rejects.toMatchObject({
			key: 'organise.consultation_not_paused'
		});
		await closePart(sql, organiser, partId);
		await expect(closePart(sql, organiser, partId)).rejects.toMatchObject({
			key: 'organise.consultation_not_open'
		});
		await expect(openPart(sql, organiser, partId)).rejects.toMatchObject({
			key: 'organise.consultation_already_opened'
		});
	}));

test('settling ends as many days after closing as were set', () =>
	inTransaction(async (sql) => {
		const { organiser, partId, slug } = await sampleConsultation(sql);
		await openPart(sql, organiser, partId);
		await closePart(sql, organiser, partId);
		const [day] = await sql<{ inTwoWeeks: string }[]>`select current_date + 14 as "inTwoWeeks"`;
		const { parts } = await findConsultation(sql, organiser, slug);
		expect(parts[0]).toMatchObject({ state: 'closed', settlesUntil: day!.inTwoWeeks });
	}));

test('while children answer only the end and the settling time change', () =>
	inTransaction(async (sql) => {
		const { organiser, partId, slug, ownerId } = await sampleConsultation(sql);
		const before = (await findConsultation(sql, organiser, slug)).parts[0]!;
		await openPart(sql, organiser, partId);
		await changePart(sql, organiser, partId, {
			languages: ['en'],
			opensOn: '2020-01-01',
			closesOn: '2099-01-01',
			settlesDays: 3,
			receiverId: ownerId
		});
		expect((await findConsultation(sql, organiser, slug)).parts[0]).toEqual({
			...before,
			closesOn: '2099-01-01',
			settlesDays: 3,
			state: 'opened',
			version: 1
		});
	}));

test('a country has one part', () =>
	inTransaction(async (sql) => {
		const { organiser, slug } = await sampleConsultation(sql);
		const consultation = await findConsultation(sql, organiser, slug);
		await expect(addPart(sql, organiser, consultation, consultation.parts[0]!)).rejects.toMatchObject({
			key: 'organise.consultation_part_exists'
		});
	}));
