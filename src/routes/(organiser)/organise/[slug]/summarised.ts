import type { Viewer } from '#lib/server/accounts/viewer.ts';
import type { Consultation } from '#lib/server/consultations/consultation.ts';
import { findConsultation } from '#lib/server/consultations/consultations.ts';
import { database } from '#lib/server/database.ts';
import { NotFound } from '#lib/server/errors.ts';
import { languageName } from '#lib/server/formats.ts';
import { maySummarise } from '#lib/server/summaries/summaries-policy.ts';
import { named } from '../named.ts';

/** The consultation of an address, if the viewer counts and summarises it. */
export async function findSummarised(viewer: Viewer, slug: string): Promise<Consultation> {
	const consultation = await findConsultation(database, viewer, slug);
	if (!maySummarise(viewer, consultation)) throw new NotFound();
	return consultation;
}

/** What every page between counting and publishing says of where it is. */
export function summarisedPage({ slug, draft }: Consultation, locale: string) {
	return { slug, heading: named(slug, draft.title, locale) };
}

/** The languages in which themes and findings are told: those of the consultation, and English. */
export function toldLanguages({ draft }: Consultation, locale: string) {
	const tags = [...new Set([...draft.languages, 'en'])];
	return tags.map((tag) => ({ tag, name: languageName(tag, locale) }));
}

/** The texts of a form with one field for each language: `name_ru`. */
export function textsOf(fields: Record<string, string | string[]>, name: string): Record<string, string> {
	const prefix = `${name}_`;
	return Object.fromEntries(
		Object.entries(fields).flatMap(([key, value]) => {
			const text = key.startsWith(prefix) ? String(value).trim().slice(0, 4000) : '';
			return text ? [[key.slice(prefix.length), text]] : [];
		})
	);
}
