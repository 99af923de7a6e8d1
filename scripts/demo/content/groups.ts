import { TONES, type Tone } from '#lib/definition/definition.ts';
import { members } from './organisations.ts';
import { places, type DemoPlace } from './places.ts';
import { submissions } from './told-answers.ts';
import { COUNTRIES, type Country, type Settlement } from './wordings.ts';

export interface DemoGroup {
	key: string;
	organisation: string;
	place: string;
	country: Country;
	settlement: Settlement;
	name: string;
	tone: Tone;
	/** The head-count. */
	size: number;
	/** How many of them handed in an answer to the told consultation. */
	handedIn: number;
}

const LARGEST = 26;
const GRADES: Record<Tone, number[]> = { '7-9': [2, 3], '10-12': [5, 6], '13+': [8, 9, 10] };
const LETTERS = { cyrillic: ['А', 'Б', 'В', 'Г'], latin: ['A', 'B', 'C', 'D'] };

function className(country: Country, tone: Tone, at: number) {
	const grades = GRADES[tone];
	const letters = ['KZ', 'KG', 'TJ'].includes(country) ? LETTERS.cyrillic : LETTERS.latin;
	return `${grades[at % grades.length]} ${letters[Math.floor(at / grades.length) % letters.length]}`;
}

/** As many classes as the submissions need, spread over the places of the settlement in turn. */
function classesOf(country: Country, tone: Tone, settlement: Settlement, homes: DemoPlace[]): DemoGroup[] {
	const total = submissions[country][tone][settlement];
	const count = Math.max(Math.ceil(total / LARGEST), Math.min(homes.length, Math.ceil(total / 8)));
	const organisations = members.filter((member) => member.country === country);
	return Array.from({ length: count }, (_, at) => {
		const home = homes[at % homes.length];
		if (!home) throw new Error(`no place for a class in ${country}`);
		const handedIn = Math.floor(total / count) + (at < total % count ? 1 : 0);
		return {
			key: `${home.key}_${tone === '13+' ? 'older' : tone === '7-9' ? 'young' : 'middle'}_${at + 1}`,
			organisation: organisations[at % organisations.length]?.key ?? '',
			place: home.key,
			country,
			settlement,
			name: className(country, tone, Math.floor(at / homes.length)),
			tone,
			size: handedIn + (at % 4),
			handedIn
		};
	});
}

/** The classes and clubs of the demo; what they handed in adds up to the told consultation's submissions. */
export const groups: DemoGroup[] = COUNTRIES.flatMap((country) =>
	TONES.flatMap((tone) =>
		(['town', 'village'] as const).flatMap((settlement) =>
			classesOf(
				country,
				tone,
				settlement,
				places.filter((place) => place.country === country && place.settlement === settlement)
			)
		)
	)
);
