import type { Texts } from '#lib/definition/definition.ts';

/** A meeting where adults, and delegations of children, decide. Days are `2026-11-21`. */
export type Forum = {
	id: string;
	slug: string;
	title: Texts;
	place: Texts;
	fromOn: string;
	untilOn: string;
	convenors: { id: string; name: Texts }[];
};

export type ForumFacts = Pick<Forum, 'slug' | 'title' | 'place' | 'fromOn' | 'untilOn'> & {
	/** Ids of the organisations that call it together. */
	convenors: string[];
};
