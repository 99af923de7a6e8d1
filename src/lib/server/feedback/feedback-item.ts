import type { Wording } from '#lib/definition/definition.ts';

/** You said; we did; we could not, because. */
export const FEEDBACK_KINDS = ['said', 'did', 'could_not'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** One sentence of the reply, in the words of each tone. */
export type FeedbackItem = {
	id: string;
	consultationId: string;
	/** Null: to the children of all parts. */
	partId: string | null;
	/** Of the part. */
	country: string | null;
	findingId: string | null;
	commitmentId: string | null;
	kind: FeedbackKind;
	position: number;
	wording: Wording;
	/** Of what could not be done, and only of that. */
	reason: Wording | null;
	publishedOn: string | null;
};

export type FeedbackFacts = Pick<
	FeedbackItem,
	'partId' | 'findingId' | 'commitmentId' | 'kind' | 'wording' | 'reason'
>;

/** Whether somebody wrote a word in any language and tone. */
export function isSaid(wording: Wording | null): boolean {
	return Object.values(wording ?? {}).some((tones) => Object.values(tones).some((text) => text?.trim()));
}
