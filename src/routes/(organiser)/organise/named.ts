import type { Texts } from '#lib/definition/definition.ts';
import { chooseText } from '#lib/definition/wording.ts';
import { database } from '#lib/server/database.ts';
import { countryName, languageName } from '#lib/server/formats.ts';
import { COUNTRIES } from '#lib/server/countries/countries.ts';
import { organisationNames } from '#lib/server/organisations/organisation-names.ts';

/** One thing to choose in a form, in the reader's language where it has one. */
export type Named = { value: string; label: string; lang?: string };

export const named = (value: string, texts: Texts, locale: string): Named => {
	const { text, language } = chooseText(texts, [locale]);
	return { value, label: text, lang: language };
};

/** Every organisation, by name. */
export async function namedOrganisations(locale: string): Promise<Named[]> {
	const organisations = await organisationNames(database);
	return organisations
		.map(({ id, name }) => named(id, name, locale))
		.sort((a, b) => a.label.localeCompare(b.label, locale));
}

export function namedCountries(locale: string): Named[] {
	return COUNTRIES.map((value) => ({ value, label: countryName(locale, value) })).sort((a, b) =>
		a.label.localeCompare(b.label, locale)
	);
}

/** Each language by its own name and, for the reader, by the reader's. */
export function namedLanguages(tags: readonly string[], locale: string): Named[] {
	return tags.map((value) => {
		const own = languageName(value);
		const ours = languageName(value, locale);
		return { value, label: own === ours ? own : `${own} – ${ours}` };
	});
}
