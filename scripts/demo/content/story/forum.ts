import type { Texts } from '#lib/definition/definition.ts';
import type { Country, Day } from '../wordings.ts';

export interface DemoForum {
	slug: string;
	title: Texts;
	place: Texts;
	from: Day;
	until: Day;
	/** Keys of organisations. */
	convenors: string[];
	/** Countries of the delegations; a delegation of children from each. */
	countries: Country[];
}

export const forum: DemoForum = {
	slug: 'second-forum-of-the-open-door',
	title: {
		en: 'Second Forum of the Open Door',
		ru: 'Второй Форум открытой двери',
		az: 'İkinci Açıq Qapı Forumu',
		kk: 'Екінші Ашық есік форумы',
		ky: 'Экинчи Ачык эшик форуму',
		tg: 'Форуми дуюми Дари кушода',
		uz: 'Ikkinchi Ochiq eshik forumi',
		tr: 'İkinci Açık Kapı Forumu'
	},
	place: {
		en: 'Almaluu-Bel, by the lake',
		ru: 'Алмалуу-Бель, у озера',
		ky: 'Алмалуу-Бел, көлдүн жээги'
	},
	from: -230,
	until: -228,
	convenors: ['long_table', 'steering_group', 'seven_kettles'],
	countries: ['KZ', 'UZ', 'KG', 'AZ', 'TJ', 'TR']
};
