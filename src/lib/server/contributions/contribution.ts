import type { Stroke } from '#lib/definition/answer.ts';
import type { Tone } from '#lib/definition/definition.ts';

/** Which contribution: its key begins with the country part. */
export type ContributionId = { partId: string; id: string };

/** What a child wrote or drew, unchanged. Only moderators and the safeguarding lead ever get one of these. */
export type Content = { kind: 'text'; words: string } | { kind: 'drawing'; strokes: Stroke[] };

/** What is known around a contribution: the question as it was put, and whose it is. */
export type Asked = ContributionId & {
	consultationId: string;
	/** The organisation that owns the consultation. */
	ownerId: string;
	country: string;
	version: number;
	questionKey: string;
	language: string;
	/** Null from counting on. */
	tone: Tone | null;
	ageBand: string | null;
};

export type Contribution = Asked & Content;
