import type { Texts } from '#lib/definition/definition.ts';

export const PLACE_KINDS = ['school', 'club', 'home', 'other'] as const;
export const SETTLEMENTS = ['town', 'village'] as const;

/** A school, club or home. */
export type Place = {
	id: string;
	kind: (typeof PLACE_KINDS)[number];
	name: Texts;
	country: string;
	/** ISO 3166-2, as in `KZ-75`. */
	region: string;
	settlement: (typeof SETTLEMENTS)[number];
};
