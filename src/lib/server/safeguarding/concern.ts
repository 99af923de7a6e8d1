import type { Content } from '../contributions/contribution.ts';

/** What a lead writes on a concern. `seen` is written by the page, once for each person. */
export type EventKind = 'seen' | 'note' | 'decided' | 'referred' | 'closed';

/**
 * Where a decision leads. The school stands last and needs a word of its own (R69): somebody there may be the
 * one whom the child fears.
 */
export const ROUTES = [
	'child_protection',
	'police',
	'health',
	'helpline',
	'support',
	'no_referral',
	'school'
] as const;
export type Route = (typeof ROUTES)[number];

/** The copy that stays when the contribution is erased. The question is in the words that the child read. */
export type SealedContribution = Content & {
	question: { text: string; language: string };
	questionKey: string;
	language: string;
	ageBand: string | null;
};

/** What a child told of a problem, with its receipt or its class's answer code. No contribution stands behind it. */
export type SealedComplaint = { kind: 'complaint'; words: string; language: string };

export type SealedCopy = SealedContribution | SealedComplaint;

/** How far a concern has come. */
export type ConcernState = 'raised' | 'seen' | 'decided' | 'referred' | 'closed';

/** The state after these events: a note changes none. */
export function stateAfter(kinds: readonly EventKind[]): ConcernState {
	const order: ConcernState[] = ['raised', 'seen', 'decided', 'referred', 'closed'];
	return [...order].reverse().find((state) => (kinds as readonly string[]).includes(state)) ?? 'raised';
}

/** What may be written next: a decision before a referral or an end, and notes always. */
export function mayFollow(state: ConcernState, kind: Exclude<EventKind, 'seen'>): boolean {
	if (kind === 'note') return true;
	if (state === 'closed') return false;
	return kind === 'decided' || state === 'decided' || state === 'referred';
}
