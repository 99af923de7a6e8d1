import { mayOpenWith } from '#lib/definition/gaps.ts';
import { isSettled, type Consultation } from './consultation.ts';

/** The one thing that an organiser does next. */
export type NextStep =
	| { step: 'add_question' | 'add_part' | 'wait_for_answers' | 'count' | 'look_back' }
	| { step: 'fill_gaps'; gaps: number }
	| { step: 'open' | 'close' | 'resume'; partId: string }
	| { step: 'settle'; until: string };

/** @param today  as `2026-11-21` */
export function nextStep({ draft, parts }: Consultation, today: string): NextStep {
	const inState = (...states: string[]) => parts.filter(({ state }) => states.includes(state));
	const first = (step: 'open' | 'close' | 'resume', [part]: typeof parts) =>
		part && { step, partId: part.id };

	const over = inState('opened', 'paused').filter(({ closesOn }) => closesOn < today);
	const settling = inState('closed').filter((part) => !isSettled(part, today));
	return (
		first('close', over) ??
		first('resume', inState('paused')) ??
		whatIsMissing({ draft, parts }) ??
		first('open', inState('draft')) ??
		(inState('opened').length > 0 ? { step: 'wait_for_answers' } : undefined) ??
		(settling[0] && { step: 'settle', until: settling[0].settlesUntil! }) ??
		(inState('closed').length > 0 ? { step: 'count' } : { step: 'look_back' })
	);
}

/** Only while something waits to be opened: afterwards a gap in the draft hurts nobody. */
function whatIsMissing({ draft, parts }: Pick<Consultation, 'draft' | 'parts'>): NextStep | undefined {
	if (parts.length > 0 && parts.every(({ state }) => state !== 'draft')) return undefined;
	if (draft.questions.length === 0) return { step: 'add_question' };
	const gaps = mayOpenWith(draft, draft.languages, draft.tones).length;
	if (gaps > 0) return { step: 'fill_gaps', gaps };
	return parts.length === 0 ? { step: 'add_part' } : undefined;
}
