import type { Country, Language } from './wordings.ts';

/** One password for the whole cast; it exists in the demo's database only. */
export const demoPassword = 'the kettle sings before the snow';

export interface DemoPerson {
	key: string;
	name: string;
	email: string;
	role:
		| 'administrator'
		| 'organiser'
		| 'facilitator'
		| 'moderator'
		| 'safeguarding_lead'
		| 'safeguarding_deputy'
		| 'delegate'
		| 'translator';
	/** Read fluently, the first at sign-in. */
	languages: Language[];
	/** The country parts; left out where it is all of them. */
	countries?: Country[];
	/** Key of the organisation that sent the person. */
	organisation: string;
}

export const people: DemoPerson[] = [
	{
		key: 'administrator',
		name: 'Miras Aqterek',
		email: 'administrator@long-table.example',
		role: 'administrator',
		languages: ['en', 'ru', 'kk'],
		organisation: 'long_table'
	},
	{
		key: 'organiser',
		name: 'Nurgul Tashbulakova',
		email: 'organiser@long-table.example',
		role: 'organiser',
		languages: ['en', 'ru', 'ky'],
		organisation: 'long_table'
	},
	{
		key: 'second_organiser',
		name: 'Rustam Oqbogʻli',
		email: 'second.organiser@long-table.example',
		role: 'organiser',
		languages: ['uz', 'ru', 'en'],
		organisation: 'long_table'
	},
	{
		key: 'facilitator_kz',
		name: 'Zarina Qarlygash',
		email: 'facilitator@steppe-lantern.example',
		role: 'facilitator',
		languages: ['ru', 'kk'],
		countries: ['KZ'],
		organisation: 'steppe_lantern'
	},
	{
		key: 'facilitator_uz',
		name: 'Javlon Oqtoshli',
		email: 'facilitator@apricot-yard.example',
		role: 'facilitator',
		languages: ['uz', 'ru'],
		countries: ['UZ'],
		organisation: 'apricot_yard'
	},
	{
		key: 'moderator_kk',
		name: 'Saltanat Gulbagys',
		email: 'moderator@steppe-lantern.example',
		role: 'moderator',
		languages: ['ru', 'kk', 'en'],
		organisation: 'steppe_lantern'
	},
	{
		key: 'moderator_ky',
		name: 'Bektur Almaluuev',
		email: 'moderator@seven-kettles.example',
		role: 'moderator',
		languages: ['ru', 'ky', 'uz', 'tg'],
		organisation: 'seven_kettles'
	},
	{
		key: 'moderator_az',
		name: 'Leyla Narbağlı',
		email: 'moderator@pomegranate-bench.example',
		role: 'moderator',
		languages: ['az', 'tr', 'ru'],
		organisation: 'pomegranate_bench'
	},
	{
		key: 'lead',
		name: 'Firuza Sebzori',
		email: 'lead@mulberry-gate.example',
		role: 'safeguarding_lead',
		languages: ['ru', 'tg', 'uz', 'en'],
		organisation: 'mulberry_gate'
	},
	{
		key: 'deputy',
		name: 'Marat Shyraiuly',
		email: 'deputy@steppe-lantern.example',
		role: 'safeguarding_deputy',
		languages: ['ru', 'kk', 'ky'],
		organisation: 'steppe_lantern'
	},
	{
		key: 'delegate',
		name: 'Deniz Söğütçük',
		email: 'delegate@linden-and-pencil.example',
		role: 'delegate',
		languages: ['en', 'tr'],
		organisation: 'linden_and_pencil'
	},
	{
		key: 'translator',
		name: 'Aylin Yıldızdere',
		email: 'translator@patched-umbrella.example',
		role: 'translator',
		languages: ['tr', 'az', 'ru', 'en'],
		organisation: 'patched_umbrella'
	}
];

/** A seat of a children's delegation at the forum: its organisation holds it, no person stands behind it. */
export const seat = {
	key: 'seat',
	signInName: 'blue-kite',
	role: 'delegate',
	languages: ['ru', 'kk'],
	organisation: 'blue_kite'
} as const;

/**
 * Nobody read Turkish when the told consultation ran, so Türkiye's part offered closed questions only; its
 * feedback says so.
 */
export const withoutOwnWords: Country[] = ['TR'];
