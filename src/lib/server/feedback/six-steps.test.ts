import { describe, expect, test } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { sampleSummary } from '../forums/forum.sample.ts';
import { sixSteps, stepsOf, type WayFacts } from './six-steps.ts';

const START: WayFacts = {
	slug: 'roads',
	opensOn: '2026-03-01',
	closesOn: '2026-03-14',
	isOpened: false,
	isOpen: false,
	countedOn: null,
	summaryOn: null,
	adoptedOn: null,
	resolutionSlug: null,
	commitments: 0,
	fulfilled: 0,
	late: 0,
	repliedOn: null,
	dueOn: '2026-09-01',
	isOverdue: false
};
const OPEN = { ...START, isOpened: true, isOpen: true };
const CLOSED = { ...OPEN, isOpen: false };
const COUNTED = { ...CLOSED, countedOn: '2026-04-01' };
const SUMMARISED = { ...COUNTED, summaryOn: '2026-04-10' };
const ADOPTED = { ...SUMMARISED, adoptedOn: '2026-05-01', resolutionSlug: 'our-way' };
const REPLIED = { ...ADOPTED, repliedOn: '2026-06-01' };

describe('the six steps', () => {
	test.each([
		['before opening', START, 'ahead ahead ahead ahead ahead ahead'],
		['while children answer', OPEN, 'now now ahead ahead ahead ahead'],
		['after closing', CLOSED, 'done now ahead ahead ahead ahead'],
		['after counting', COUNTED, 'done done now ahead ahead ahead'],
		['with a summary', SUMMARISED, 'done done done now ahead now'],
		['with a resolution', ADOPTED, 'done done done done now now'],
		[
			'with a late commitment',
			{ ...ADOPTED, commitments: 3, fulfilled: 2, late: 1 },
			'done done done done late now'
		],
		[
			'with all commitments kept',
			{ ...REPLIED, commitments: 2, fulfilled: 2 },
			'done done done done done done'
		],
		['when the reply is overdue', { ...SUMMARISED, isOverdue: true }, 'done done done now ahead late'],
		['when it came, though after its day', { ...REPLIED, isOverdue: true }, 'done done done done now done']
	])('%s', (_title, way, states) => {
		expect(
			stepsOf(way, (day) => day)
				.map(({ state }) => state)
				.join(' ')
		).toBe(states);
	});

	test('name the day on which a reply that did not come is due', () => {
		expect(stepsOf(OPEN, (day) => day).at(-1)).toMatchObject({ state: 'ahead', date: '2026-09-01' });
	});

	test('are read from the state of the parts and the published summary', () =>
		inTransaction(async (sql) => {
			const { consultationId } = await sampleSummary(sql);
			const steps = await sixSteps(sql, consultationId, 'en');

			expect(steps.map(({ state }) => state).join(' ')).toBe('done done done now ahead now');
			expect(steps[2]?.href).toMatch('/results/');
		}));
});
