import type { Stroke } from '#lib/definition/answer.ts';
import type { Tone } from '#lib/definition/definition.ts';
import type { Country, Language, Settlement } from '../wordings.ts';

/** Keys of the codebook. */
export const THEMES = [
	'way_to_school',
	'toilets_water',
	'bullying',
	'play',
	'heard',
	'online',
	'teachers_homework',
	'winter_heating'
] as const;
export type Theme = (typeof THEMES)[number];

interface FromChild {
	key: string;
	language: Language;
	tone: Tone;
	country: Country;
	settlement: Settlement;
	/** The first is the one that it speaks of most. */
	themes: [Theme, ...Theme[]];
}

export interface WrittenContribution extends FromChild {
	kind: 'text';
	question: 'change';
	words: string;
	/** Spans that the moderator masked, as they stand in the words, each with its token. */
	masks?: { word: string; token: 'name' | 'school' }[];
}

export interface DrawnContribution extends FromChild {
	kind: 'drawing';
	question: 'way';
	strokes: Stroke[];
	/** The area whose strokes are left out, in the box of 1000 × 750. */
	mask?: { x: number; y: number; width: number; height: number; token: 'name' };
}

export type DemoContribution = WrittenContribution | DrawnContribution;

/** A contribution to the open consultation, waiting for a moderator. */
export interface WaitingText {
	language: Language;
	tone: Tone;
	country: Country;
	settlement: Settlement;
	words: string;
}

/** One row of a language's file. */
export type Row = Omit<WrittenContribution, 'kind' | 'question' | 'language'>;

/** Whole sentences that stand in any order, of which varied contributions are put together. */
export interface Sentences {
	openers: string[];
	endings: string[];
	details: Record<Theme, [string, string, string]>;
}
