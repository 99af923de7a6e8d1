import type { Definition, Texts } from '#lib/definition/definition.ts';
import type { PartState } from './lock-part.ts';

/** How far children take part in it (R31). */
export const MODES = ['consultative', 'collaborative', 'child_led'] as const;
export type Mode = (typeof MODES)[number];

/** One asking of children, as its organisers see it. Days are `2026-11-21`. */
export type Consultation = {
	id: string;
	slug: string;
	mode: Mode;
	ownerId: string;
	/** The body with the duty to reply, where a part names no other. */
	receiverId: string;
	decision: Texts;
	decisionOn: string | null;
	feedbackDueOn: string;
	/** Where parents, schools and press reach the owner. */
	contact: string;
	revision: number;
	draft: Definition;
	parts: CountryPart[];
};

/** A consultation in one country. */
export type CountryPart = {
	id: string;
	country: string;
	languages: string[];
	opensOn: string;
	closesOn: string;
	settlesDays: number;
	receiverId: string;
	state: PartState;
	/** The version that its children answer. */
	version: number | null;
	/** The last day of settling; null until it is closed. */
	settlesUntil: string | null;
};

/** What an organiser enters about a consultation besides its definition. */
export type ConsultationFacts = Pick<
	Consultation,
	'mode' | 'receiverId' | 'decision' | 'decisionOn' | 'feedbackDueOn' | 'contact'
>;

/** What an organiser enters about a part. */
export type PartFacts = Pick<
	CountryPart,
	'country' | 'languages' | 'opensOn' | 'closesOn' | 'settlesDays' | 'receiverId'
>;

/** Whether children were told about it: what they were told is then no longer changed quietly. */
export function isTold(consultation: Pick<Consultation, 'parts'>): boolean {
	return consultation.parts.some(({ state }) => state !== 'draft');
}

/** Whether the days in which paper, moderation and withdrawals come in are over; with none, at once. */
export function isSettled(
	{ settlesDays, settlesUntil }: Pick<CountryPart, 'settlesDays' | 'settlesUntil'>,
	today: string
): boolean {
	return settlesUntil !== null && (settlesDays === 0 || settlesUntil < today);
}
