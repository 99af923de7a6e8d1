import type { Tone } from '../../../src/lib/definition/definition.ts';
import type { Language } from './consultation.ts';

export type ClassName = '6-A' | '7-B' | '9-V';

/** Three classes in three places, in two tones. */
export const CLASSES: Record<ClassName, { tone: Tone; first: Language; place: string; region: string }> = {
	'6-A': { tone: '10-12', first: 'kk', place: 'Village school of Aksu', region: 'KZ-19' },
	'7-B': { tone: '10-12', first: 'ru', place: 'School 12', region: 'KZ-75' },
	'9-V': { tone: '13+', first: 'uz', place: 'School 40', region: 'KZ-79' }
};

/** With what a child answers: a browser, and which one, or only what a browser without scripts sends. */
type Device = 'browser' | 'late scripts' | 'old browser' | 'no scripts' | 'requests';

/** An option, why there is none, several options, or words. */
export type Given = string | string[] | { words: string };

export type Child = {
	className: ClassName;
	language: Language;
	device: Device;
	answers: { travel: Given; light: Given; good_places: Given; change: Given };
	/** The question at which the scripts arrive late. */
	lateAt?: string;
};

export const SAID = {
	lamps: { words: 'Мектеп жолына шам қойыңыздар, кешке қараңғы.' },
	named: { words: 'На тёмной улице Айгуль упала в яму.' },
	afraid: { words: 'Мне страшно идти домой, меня там бьют.' },
	bus: { words: 'Avtobus kechikmasin, qishda sovuq.' },
	dogs: { words: 'Уберите бродячих собак у школы.' },
	crossing: { words: 'Maktab oldiga svetofor kerak.' },
	dark: { words: 'Жолда шам жоқ, қорқамын.' }
};

const skip = 'skipped';
const unsure = 'dont_know';
const { lamps, named, afraid, bus, dogs, crossing, dark } = SAID;

/** The thirty, with what each enters. */
export const children: Child[] = [
	child('6-A', 'kk', 'browser', 'walk', 'dark', ['classroom', 'yard'], lamps),
	child('6-A', 'kk', 'late scripts', 'walk', 'dark', ['yard'], skip, 'travel'),
	child('6-A', 'kk', 'no scripts', 'walk', 'few', ['classroom'], skip),
	child('6-A', 'kk', 'no scripts', 'walk', unsure, ['classroom', 'yard'], unsure),
	child('6-A', 'ru', 'late scripts', 'bus', 'dark', ['classroom', 'online'], skip, 'good_places'),
	child('6-A', 'kk', 'requests', 'walk', 'dark', ['classroom'], skip),
	child('6-A', 'kk', 'requests', 'walk', 'dark', ['yard'], skip),
	child('6-A', 'kk', 'requests', 'walk', 'few', skip, skip),
	child('6-A', 'uz', 'requests', 'bus', 'dark', ['classroom'], bus),
	child('6-A', 'ru', 'requests', 'walk', 'dark', ['classroom', 'yard'], skip),

	child('7-B', 'ru', 'browser', 'walk', 'few', ['classroom', 'way'], named),
	child('7-B', 'ru', 'late scripts', 'bus', 'mostly', ['yard'], dogs, 'change'),
	child('7-B', 'ru', 'no scripts', 'walk', 'few', ['classroom'], afraid),
	child('7-B', 'kk', 'old browser', 'bus', unsure, ['classroom', 'yard'], unsure),
	child('7-B', 'kk', 'no scripts', skip, skip, skip, skip),
	child('7-B', 'ru', 'requests', 'walk', 'mostly', ['classroom'], unsure),
	child('7-B', 'ru', 'requests', 'car', 'mostly', ['online'], skip),
	child('7-B', 'ru', 'requests', 'bus', 'few', ['classroom', 'yard', 'online'], skip),
	child('7-B', 'uz', 'requests', 'walk', 'few', ['yard'], skip),
	child('7-B', 'ru', 'requests', 'bus', unsure, 'rather_not', skip),

	child('9-V', 'uz', 'browser', 'walk', 'everywhere', ['classroom', 'online'], crossing),
	child('9-V', 'uz', 'late scripts', 'bus', 'mostly', ['online'], skip, 'light'),
	child('9-V', 'uz', 'no scripts', 'walk', 'mostly', ['classroom', 'yard'], skip),
	child('9-V', 'ru', 'requests', 'bus', 'everywhere', ['classroom'], unsure),
	child('9-V', 'kk', 'requests', 'walk', 'few', ['online'], skip),
	child('9-V', 'uz', 'requests', 'bus', 'mostly', ['classroom', 'online'], skip),
	child('9-V', 'uz', 'requests', 'walk', 'mostly', ['classroom'], skip),
	child('9-V', 'ru', 'requests', 'bus', unsure, 'rather_not', skip),
	child('9-V', 'uz', 'requests', skip, 'mostly', ['yard'], skip),
	child('9-V', 'uz', 'requests', 'bus', skip, ['classroom'], skip)
];

/** Two who come late, to the oldest computers: one of each tone. */
export const latecomers: Child[] = [
	child('6-A', 'kk', 'old browser', 'walk', 'dark', ['yard', 'way'], dark, 'good_places'),
	child('9-V', 'ru', 'old browser', 'bus', unsure, ['classroom'], skip)
];

function child(
	className: ClassName,
	language: Language,
	device: Device,
	travel: Given,
	light: Given,
	good_places: Given,
	change: Given,
	lateAt?: string
): Child {
	return { className, language, device, answers: { travel, light, good_places, change }, lateAt };
}
