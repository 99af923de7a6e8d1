import type { Tone, Unanswered } from '#lib/definition/definition.ts';

import type { Country, Language, Settlement } from './wordings.ts';

/**
 * Submissions of the told consultation by country, tone and settlement; 2,400 in all.
 *
 * Türkiye's youngest are six on purpose: a cell that stays hidden, with the next smallest beside it.
 */
export const submissions: Record<Country, Record<Tone, Record<Settlement, number>>> = {
	KZ: {
		'7-9': { town: 60, village: 70 },
		'10-12': { town: 120, village: 140 },
		'13+': { town: 130, village: 140 }
	},
	UZ: {
		'7-9': { town: 48, village: 67 },
		'10-12': { town: 105, village: 140 },
		'13+': { town: 95, village: 125 }
	},
	KG: {
		'7-9': { town: 36, village: 54 },
		'10-12': { town: 72, village: 118 },
		'13+': { town: 80, village: 120 }
	},
	AZ: {
		'7-9': { town: 30, village: 35 },
		'10-12': { town: 65, village: 75 },
		'13+': { town: 65, village: 70 }
	},
	TJ: {
		'7-9': { town: 14, village: 26 },
		'10-12': { town: 30, village: 50 },
		'13+': { town: 32, village: 48 }
	},
	TR: { '7-9': { town: 3, village: 3 }, '10-12': { town: 34, village: 30 }, '13+': { town: 38, village: 32 } }
};

/** How often a language is chosen, as weights. */
export const languageWeights: Record<Country, Record<Settlement, Partial<Record<Language, number>>>> = {
	KZ: { town: { ru: 55, kk: 44, en: 1 }, village: { kk: 82, ru: 18 } },
	UZ: { town: { uz: 78, ru: 20, en: 2 }, village: { uz: 97, ru: 3 } },
	KG: { town: { ky: 55, ru: 44, en: 1 }, village: { ky: 94, ru: 6 } },
	AZ: { town: { az: 90, ru: 8, en: 2 }, village: { az: 99, ru: 1 } },
	TJ: { town: { tg: 86, ru: 14 }, village: { tg: 97, ru: 3 } },
	TR: { town: { tr: 98, en: 2 }, village: { tr: 100 } }
};

/** A share of each hundred children who were asked and gave no answer, by why. The rest answered. */
type Silence = Partial<Record<Exclude<Unanswered, 'not_asked'>, number>>;

/** Weights by option. For a question with several answers: how many of a hundred children choose the option. */
type Weights = Record<string, number>;

export interface Leaning {
	question: string;
	town: Weights;
	village: Weights;
	/** Where a country's children answer unlike the rest. */
	countries?: Partial<Record<Country, Record<Settlement, Weights>>>;
	silence: Silence;
	/** Where a tone is silent unlike the rest. */
	silenceOf?: Partial<Record<Tone, Silence>>;
}

/** The bands that children of a tone's classes give as their age, as weights. */
export const ageWeights: Record<Tone, Weights> = {
	'7-9': { a7_9: 92, a10_12: 8 },
	'10-12': { a7_9: 3, a10_12: 88, a13_15: 9 },
	'13+': { a10_12: 2, a13_15: 60, a16_17: 34, a18_24: 4 }
};
export const ageSilence: Silence = { skipped: 2, rather_not: 3 };

/** How children lean on each closed question but age: villages otherwise than towns. */
export const leanings: Leaning[] = [
	{
		question: 'travel',
		town: { walk: 58, bus: 24, car: 16, other: 2 },
		village: { walk: 79, bus: 10, car: 7, other: 4 },
		countries: {
			TR: { town: { walk: 40, bus: 44, car: 14, other: 2 }, village: { walk: 48, bus: 44, car: 6, other: 2 } }
		},
		silence: { skipped: 1 }
	},
	{
		question: 'light',
		town: { everywhere: 34, mostly: 33, few: 21, dark: 12 },
		village: { everywhere: 5, mostly: 12, few: 29, dark: 54 },
		countries: {
			KG: {
				town: { everywhere: 22, mostly: 32, few: 28, dark: 18 },
				village: { everywhere: 3, mostly: 8, few: 25, dark: 64 }
			},
			TJ: {
				town: { everywhere: 18, mostly: 30, few: 30, dark: 22 },
				village: { everywhere: 2, mostly: 6, few: 24, dark: 68 }
			},
			TR: {
				town: { everywhere: 48, mostly: 32, few: 14, dark: 6 },
				village: { everywhere: 16, mostly: 28, few: 30, dark: 26 }
			}
		},
		silence: { skipped: 3, dont_know: 2 },
		silenceOf: { '7-9': { skipped: 5, dont_know: 7 } }
	},
	{
		question: 'good_places',
		town: { classroom: 72, yard: 55, way: 41, online: 46 },
		village: { classroom: 74, yard: 58, way: 24, online: 33 },
		silence: { skipped: 4, rather_not: 3 }
	},
	{
		question: 'toilets',
		town: { always: 21, often: 34, rarely: 29, never: 16 },
		village: { always: 7, often: 16, rarely: 33, never: 44 },
		countries: {
			TR: {
				town: { always: 34, often: 40, rarely: 19, never: 7 },
				village: { always: 22, often: 36, rarely: 28, never: 14 }
			}
		},
		silence: { skipped: 4, dont_know: 1, rather_not: 3 },
		silenceOf: { '7-9': { skipped: 6, dont_know: 4, rather_not: 2 } }
	},
	{
		question: 'heard',
		town: { always: 12, often: 30, rarely: 41, never: 17 },
		village: { always: 15, often: 33, rarely: 37, never: 15 },
		countries: {
			AZ: {
				town: { always: 20, often: 36, rarely: 32, never: 12 },
				village: { always: 22, often: 38, rarely: 30, never: 10 }
			}
		},
		silence: { skipped: 5, dont_know: 6, not_reached: 1 },
		silenceOf: { '7-9': { skipped: 6, dont_know: 12, not_reached: 2 } }
	}
];

/** Of a hundred children without a contribution: how the drawing and the text stand in their answers. */
export const silenceInOwnWords: Record<'way' | 'change', Silence> = {
	way: { skipped: 96, not_reached: 4 },
	change: { skipped: 82, dont_know: 12, not_reached: 6 }
};
