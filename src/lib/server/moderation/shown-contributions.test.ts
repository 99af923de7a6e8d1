import { describe, expect, test } from 'vitest';
import { appointed, heard, hearing } from '../../../../tests/support/hearing.ts';
import { inTransaction } from '../../../../tests/support/database.ts';
import { NotFound } from '../errors.ts';
import { ruleOnContribution } from './rule-on-contribution.ts';
import { findShownContribution, shownContributions } from './shown-contributions.ts';

describe('what leaves the moderators’ room', () => {
	test('is nothing before a ruling and nothing that was withheld', () =>
		inTransaction(async (sql) => {
			const { kz, consultationId } = await hearing(sql);
			const moderator = await appointed(sql, 'moderator', { consultationId });
			const organiser = await appointed(sql, 'organiser', { consultationId });
			const waiting = await heard(sql, kz, { words: 'Ещё никто не прочитал' });
			const withheld = await heard(sql, kz, { words: 'Так нельзя' });
			await ruleOnContribution(sql, moderator, withheld, { kind: 'withheld', rule: 'hurtful' });

			expect(await shownContributions(sql, organiser, consultationId)).toEqual([]);
			for (const item of [waiting, withheld])
				await expect(findShownContribution(sql, organiser, item)).rejects.toThrow(NotFound);
		}));

	test('is the text without the masked words and the drawing without the masked strokes', () =>
		inTransaction(async (sql) => {
			const { kz, consultationId } = await hearing(sql);
			const moderator = await appointed(sql, 'moderator', { consultationId });
			const organiser = await appointed(sql, 'organiser', { consultationId });
			const text = await heard(sql, kz, { words: 'Учитель Азат кричит' });
			const drawing = await heard(sql, kz);
			const words = [{ from: 8, to: 12, token: 'name' as const }];
			const areas = [{ x: 600, y: 400, width: 400, height: 350 }];
			await ruleOnContribution(sql, moderator, text, {
				kind: 'masked',
				masks: { words, areas: [] },
				rule: 'identity'
			});
			await ruleOnContribution(sql, moderator, drawing, {
				kind: 'masked',
				masks: { words: [], areas },
				rule: 'identity'
			});

			const shown = await shownContributions(sql, organiser, consultationId);

			expect(shown.find(({ id }) => id === text.id)?.shown).toEqual({
				kind: 'text',
				pieces: [
					{ kind: 'text', text: 'Учитель ' },
					{ kind: 'mask', token: 'name' },
					{ kind: 'text', text: ' кричит' }
				]
			});
			expect(shown.find(({ id }) => id === drawing.id)?.shown).toMatchObject({
				kind: 'drawing',
				strokes: [{ colour: '#1f2a2e' }]
			});
			expect(JSON.stringify(shown)).not.toMatch(/Азат|#96211a/);
		}));

	test('goes to the organisers of the part, the consultation and its owner alone', () =>
		inTransaction(async (sql) => {
			const { kz, kg, consultationId, ownerId } = await hearing(sql);
			const moderator = await appointed(sql, 'moderator', { consultationId });
			const item = await heard(sql, kz, { words: 'Больше фонарей' });
			await ruleOnContribution(sql, moderator, item, { kind: 'approved' });
			const readers = {
				'organiser of the part': await appointed(sql, 'organiser', { partId: kz.partId }),
				'organiser of the consultation': await appointed(sql, 'organiser', { consultationId }),
				'organiser of the owner': await appointed(sql, 'organiser', { organisationId: ownerId }),
				'organiser of another part': await appointed(sql, 'organiser', { partId: kg.partId }),
				'facilitator of the part': await appointed(sql, 'facilitator', { partId: kz.partId }),
				'translator of the part': await appointed(sql, 'translator', { partId: kz.partId }),
				'lead of the part': await appointed(sql, 'safeguarding_lead', { partId: kz.partId })
			};

			const readable: Record<string, boolean> = {};
			for (const [who, viewer] of Object.entries(readers)) {
				const listed = (await shownContributions(sql, viewer, consultationId)).length > 0;
				const found = await findShownContribution(sql, viewer, item).then(
					() => true,
					() => false
				);
				expect(found).toBe(listed);
				readable[who] = listed;
			}

			expect(readable).toEqual({
				'organiser of the part': true,
				'organiser of the consultation': true,
				'organiser of the owner': true,
				'organiser of another part': false,
				'facilitator of the part': false,
				'translator of the part': false,
				'lead of the part': false
			});
		}));
});
