import { expect, test } from 'vitest';
import { definitionWith } from '#lib/definition/definition.sample.ts';
import { Definition } from '#lib/definition/definition.ts';
import { CLOSED_QUESTION } from './consultation.sample.ts';
import type { Consultation, CountryPart } from './consultation.ts';
import { nextStep } from './next-step.ts';

const TODAY = '2026-11-21';
const part = (state: CountryPart['state'], more: Partial<CountryPart> = {}) =>
	({ id: `${state}-part`, state, closesOn: '2026-12-01', settlesUntil: null, ...more }) as CountryPart;
const next = (parts: CountryPart[], questions: object[] = [CLOSED_QUESTION], more: object = {}) =>
	nextStep({ draft: Definition.parse(definitionWith(questions, more)), parts } as Consultation, TODAY);

test('first come the questions, then their words, then a country, then opening', () => {
	expect(next([], [])).toEqual({ step: 'add_question' });
	expect(next([], [CLOSED_QUESTION], { title: {} })).toEqual({ step: 'fill_gaps', gaps: 2 });
	expect(next([])).toEqual({ step: 'add_part' });
	expect(next([part('opened'), part('draft')])).toEqual({ step: 'open', partId: 'draft-part' });
});

test('what keeps children waiting comes before everything else', () => {
	const late = part('opened', { closesOn: '2026-11-20' });
	expect(next([part('draft'), part('paused'), late])).toEqual({ step: 'close', partId: 'opened-part' });
	expect(next([part('draft'), part('paused')])).toEqual({ step: 'resume', partId: 'paused-part' });
});

test('when all is open one waits, then for settling, then one counts', () => {
	expect(next([part('opened'), part('closed')])).toEqual({ step: 'wait_for_answers' });
	expect(next([part('closed', { settlesUntil: TODAY })])).toEqual({ step: 'settle', until: TODAY });
	expect(next([part('closed', { settlesUntil: '2026-11-20' })])).toEqual({ step: 'count' });
	expect(next([part('counted')])).toEqual({ step: 'look_back' });
});

test('a gap that is only in the draft does not trouble who has opened everything', () => {
	expect(next([part('opened')], [CLOSED_QUESTION], { title: {} })).toEqual({ step: 'wait_for_answers' });
});
