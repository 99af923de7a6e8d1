import type { Texts } from '#lib/definition/definition.ts';

/** What a body is. */
export const ORGANISATION_KINDS = [
	'ngo',
	'children_group',
	'coalition',
	'ministry',
	'ombudsperson',
	'un',
	'working_group',
	'school_authority',
	'other'
] as const;
type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export type Organisation = {
	id: string;
	kind: OrganisationKind;
	name: Texts;
	/** Null for a body of several countries. */
	country: string | null;
};

/** One body in another. Days are `2026-11-21`; without an end it lasts. */
export type Membership = {
	id: string;
	organisationId: string;
	ofOrganisationId: string;
	mandate: string | null;
	since: string;
	until: string | null;
};
