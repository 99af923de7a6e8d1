import { chooseText } from '#lib/definition/wording.ts';
import { helplines } from '#lib/server/countries/helplines.ts';
import { database } from '#lib/server/database.ts';
import { countryName, formatDay, languageName } from '#lib/server/formats.ts';
import { draftOf } from '#lib/server/http/child.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const here = (await draftOf(event))?.country;
	const { locale } = event.locals;
	const lines = await helplines(database);
	// The country of the child's own class comes first.
	const sorted = [...lines].sort((a, b) => Number(b.country === here) - Number(a.country === here));
	return {
		lines: sorted.map((line) => ({
			country: countryName(locale, line.country),
			number: line.number,
			name: chooseText(line.name, [locale]),
			hours: chooseText(line.hours, [locale]),
			free: line.free,
			recorded: line.callsRecorded === true,
			languages: line.languages.map((tag) => languageName(tag, locale)).join(', '),
			checked: formatDay(locale, line.checkedOn)
		}))
	};
};
