import { chooseText } from '#lib/definition/wording.ts';
import { database } from '#lib/server/database.ts';
import { countryName } from '#lib/server/formats.ts';
import { organisations } from '#lib/server/organisations/organisations.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { locale } }) => ({
	organisations: (await organisations(database)).map(({ id, kind, name, country }) => ({
		id,
		kind,
		name: chooseText(name, [locale]),
		country: country && countryName(locale, country)
	}))
});
