import type { Viewer } from '#lib/server/accounts/viewer.ts';
import { mayRunPart } from '#lib/server/consultations/consultation-policy.ts';
import { findConsultation } from '#lib/server/consultations/consultations.ts';
import { database } from '#lib/server/database.ts';
import { NotFound } from '#lib/server/errors.ts';
import { countryName } from '#lib/server/formats.ts';
import { named } from '../../named.ts';

/** The part of an address, with its consultation, if the viewer runs it. */
export async function findRunPart(viewer: Viewer, params: { slug: string; part: string }) {
	const consultation = await findConsultation(database, viewer, params.slug);
	const part = consultation.parts.find(({ id }) => id === params.part);
	if (!part || !mayRunPart(viewer, consultation, part.id)) throw new NotFound();
	return { consultation, part };
}

/** What every page about one part says of where it is. */
export async function partPage(viewer: Viewer, locale: string, params: { slug: string; part: string }) {
	const { consultation, part } = await findRunPart(viewer, params);
	return {
		slug: params.slug,
		part: part.id,
		state: part.state,
		country: countryName(locale, part.country),
		heading: named(params.slug, consultation.draft.title, locale)
	};
}
