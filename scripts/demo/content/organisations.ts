import type { Texts } from '#lib/definition/definition.ts';
import type { Country } from './wordings.ts';

export interface DemoOrganisation {
	key: string;
	kind: 'ngo' | 'children_group' | 'coalition' | 'working_group';
	/** Null where it works in all six countries. */
	country: Country | null;
	name: Texts;
}

/** Owns both consultations. */
export const coalition: DemoOrganisation = {
	key: 'long_table',
	kind: 'coalition',
	country: null,
	name: {
		en: 'The Long Table, a coalition for children',
		ru: 'Коалиция «Длинный стол»',
		az: '“Uzun süfrə” koalisiyası',
		kk: '«Ұзын дастарқан» коалициясы',
		ky: '«Узун дасторкон» коалициясы',
		tg: 'Эътилофи «Дастурхони дароз»',
		uz: '“Uzun dasturxon” koalitsiyasi',
		tr: 'Uzun Sofra Koalisyonu'
	}
};

/** The twelve members of the coalition, two in each country. */
export const members: DemoOrganisation[] = [
	{
		key: 'steppe_lantern',
		kind: 'ngo',
		country: 'KZ',
		name: { en: 'Steppe Lantern', ru: '«Степной фонарик»', kk: '«Дала шамы»' }
	},
	{
		key: 'blue_kite',
		kind: 'children_group',
		country: 'KZ',
		name: {
			en: "Blue Kite Children's Council",
			ru: 'Детский совет «Синий змей»',
			kk: '«Көк батпырауық» балалар кеңесі'
		}
	},
	{
		key: 'apricot_yard',
		kind: 'ngo',
		country: 'UZ',
		name: { en: 'Apricot Yard', ru: '«Абрикосовый дворик»', uz: '“Oʻrik hovli”' }
	},
	{
		key: 'ten_bridges',
		kind: 'ngo',
		country: 'UZ',
		name: { en: 'Ten Little Bridges', ru: '«Десять мостиков»', uz: '“Oʻnta koʻprikcha”' }
	},
	{
		key: 'seven_kettles',
		kind: 'ngo',
		country: 'KG',
		name: { en: 'Seven Kettles', ru: '«Семь чайников»', ky: '«Жети чайнек»' }
	},
	{
		key: 'walnut_post',
		kind: 'children_group',
		country: 'KG',
		name: {
			en: "Walnut Post, a children's newsroom",
			ru: 'Детская редакция «Ореховая почта»',
			ky: '«Жаңгак почтасы» балдар редакциясы'
		}
	},
	{
		key: 'pomegranate_bench',
		kind: 'ngo',
		country: 'AZ',
		name: { en: 'Pomegranate Bench', ru: '«Гранатовая скамейка»', az: '“Nar skamyası”' }
	},
	{
		key: 'wind_and_window',
		kind: 'ngo',
		country: 'AZ',
		name: { en: 'Wind and Window', ru: '«Ветер и окно»', az: '“Külək və pəncərə”' }
	},
	{
		key: 'mulberry_gate',
		kind: 'ngo',
		country: 'TJ',
		name: { en: 'Mulberry Gate', ru: '«Тутовые ворота»', tg: '«Дарвозаи тут»' }
	},
	{
		key: 'snow_boots',
		kind: 'children_group',
		country: 'TJ',
		name: {
			en: "Snow Boots Children's Circle",
			ru: 'Детский кружок «Снежные сапожки»',
			tg: 'Маҳфили кӯдаконаи «Мӯзаҳои барфӣ»'
		}
	},
	{
		key: 'linden_and_pencil',
		kind: 'ngo',
		country: 'TR',
		name: { en: 'Linden and Pencil', ru: '«Липа и карандаш»', tr: 'Ihlamur ve Kurşun Kalem' }
	},
	{
		key: 'patched_umbrella',
		kind: 'ngo',
		country: 'TR',
		name: { en: 'Patched Umbrella', ru: '«Зонтик в заплатках»', tr: 'Yamalı Şemsiye' }
	}
];

/** Who has the duty to reply for all parts together. */
export const steeringGroup: DemoOrganisation = {
	key: 'steering_group',
	kind: 'working_group',
	country: null,
	name: {
		en: 'Steering Group of the Forum of the Open Door',
		ru: 'Координационная группа Форума открытой двери',
		az: 'Açıq Qapı Forumunun Əlaqələndirmə Qrupu',
		kk: 'Ашық есік форумының үйлестіру тобы',
		ky: 'Ачык эшик форумунун координациялык тобу',
		tg: 'Гурӯҳи ҳамоҳангсози Форуми Дари кушода',
		uz: 'Ochiq eshik forumining muvofiqlashtirish guruhi',
		tr: 'Açık Kapı Forumu Yürütme Grubu'
	}
};

/** One in each country; receives its part, is named in clauses and promises. */
export const workingGroups: Record<Country, DemoOrganisation> = {
	KZ: {
		key: 'working_group_kz',
		kind: 'working_group',
		country: 'KZ',
		name: {
			en: 'Working Group of the Open Door, Kazakhstan',
			ru: 'Рабочая группа «Открытая дверь», Казахстан',
			kk: '«Ашық есік» жұмыс тобы, Қазақстан'
		}
	},
	UZ: {
		key: 'working_group_uz',
		kind: 'working_group',
		country: 'UZ',
		name: {
			en: 'Working Group of the Open Door, Uzbekistan',
			ru: 'Рабочая группа «Открытая дверь», Узбекистан',
			uz: '“Ochiq eshik” ishchi guruhi, Oʻzbekiston'
		}
	},
	KG: {
		key: 'working_group_kg',
		kind: 'working_group',
		country: 'KG',
		name: {
			en: 'Working Group of the Open Door, Kyrgyzstan',
			ru: 'Рабочая группа «Открытая дверь», Кыргызстан',
			ky: '«Ачык эшик» жумушчу тобу, Кыргызстан'
		}
	},
	AZ: {
		key: 'working_group_az',
		kind: 'working_group',
		country: 'AZ',
		name: {
			en: 'Working Group of the Open Door, Azerbaijan',
			ru: 'Рабочая группа «Открытая дверь», Азербайджан',
			az: '“Açıq qapı” işçi qrupu, Azərbaycan'
		}
	},
	TJ: {
		key: 'working_group_tj',
		kind: 'working_group',
		country: 'TJ',
		name: {
			en: 'Working Group of the Open Door, Tajikistan',
			ru: 'Рабочая группа «Открытая дверь», Таджикистан',
			tg: 'Гурӯҳи кории «Дари кушода», Тоҷикистон'
		}
	},
	TR: {
		key: 'working_group_tr',
		kind: 'working_group',
		country: 'TR',
		name: {
			en: 'Working Group of the Open Door, Türkiye',
			ru: 'Рабочая группа «Открытая дверь», Турция',
			tr: 'Açık Kapı Çalışma Grubu, Türkiye'
		}
	}
};

/** All bodies of the demo, each once. */
export const organisations: DemoOrganisation[] = [
	coalition,
	...members,
	steeringGroup,
	...Object.values(workingGroups)
];
