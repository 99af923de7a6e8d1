import { chooseText } from '#lib/definition/wording.ts';
import type { Helpline as HelplineShown } from '#lib/child/helpline.ts';
import { countryName, formatDay, languageName } from '../formats.ts';
import type { Helpline } from './helplines.ts';

/** A helpline in the words of one reader. */
export function helplineView(line: Helpline, locale: string): HelplineShown {
	return {
		country: countryName(locale, line.country),
		number: line.number,
		name: chooseText(line.name, [locale]),
		hours: chooseText(line.hours, [locale]),
		free: line.free,
		recorded: line.callsRecorded === true,
		languages: line.languages.map((tag) => languageName(tag, locale)).join(', '),
		checked: formatDay(locale, line.checkedOn),
		source: line.source
	};
}
