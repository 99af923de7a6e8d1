import { expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { appointed, hearing, tablesWith } from '../../../../tests/support/hearing.ts';
import { NotFound } from '../errors.ts';
import { concernsOf, findOpenedConcern } from './concerns.ts';
import { openConcern } from './open-concern.ts';
import { tellOfProblem } from './tell-of-problem.ts';

const WORDS = 'Учитель смотрел, что я пишу';

it('what a child complains of is read by the lead of its part alone, and stands nowhere else', () =>
	inTransaction(async (sql) => {
		const { kz, kg, consultationId, ownerId } = await hearing(sql);
		const lead = await appointed(sql, 'safeguarding_lead', { partId: kz.partId });
		const others = [
			await appointed(sql, 'safeguarding_lead', { partId: kg.partId }),
			await appointed(sql, 'moderator', { consultationId }),
			await appointed(sql, 'organiser', { organisationId: ownerId })
		];
		await tellOfProblem(sql, kz, WORDS, 'ru');
		await tellOfProblem(sql, kz, 'Ещё раз', 'ru');

		const [concern, second] = await concernsOf(sql, lead);
		expect(second).toBeDefined();
		await openConcern(sql, lead, concern!.id);
		const opened = [await findOpenedConcern(sql, lead, concern!.id)];
		expect(opened.map(({ state, raisedBy }) => [state, raisedBy])).toEqual([['seen', '']]);
		const copies = await sql`select sealed_copy as copy, origin, contribution_id as id from sealed.concerns`;
		expect(copies).toContainEqual({
			copy: { kind: 'complaint', words: WORDS, language: 'ru' },
			origin: 'complaint',
			id: null
		});

		for (const other of others) {
			expect(await concernsOf(sql, other)).toEqual([]);
			await expect(findOpenedConcern(sql, other, concern!.id)).rejects.toThrow(NotFound);
		}
		expect(await tablesWith(sql, WORDS, ['public', 'sealed'])).toEqual(['concerns']);
	}));
