import type { Tone } from '#lib/definition/definition.ts';
import type { Place } from './place.ts';

/** A class or club that meets in a place, brought by an organisation. */
export type Group = {
	id: string;
	organisationId: string;
	name: string;
	usualTone: Tone;
	size: number;
	place: Place;
};
