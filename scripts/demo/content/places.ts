import type { Texts } from '#lib/definition/definition.ts';
import type { Country, Settlement } from './wordings.ts';

export interface DemoPlace {
	key: string;
	kind: 'school' | 'club';
	country: Country;
	/** ISO 3166-2. */
	region: string;
	settlement: Settlement;
	name: Texts;
}

/** A school by its number, or a club without one, in an invented town or village: own language, Russian, English. */
type Site = [
	settlement: Settlement,
	region: string,
	number: number | null,
	own: string,
	ru: string,
	en: string
];

const SITES: Record<Country, Site[]> = {
	KZ: [
		['town', 'KZ-19', 14, 'Ақжелкен', 'Акжелкен', 'Aqzhelken'],
		['town', 'KZ-19', 3, 'Күнбағыс', 'Кунбагыс', 'Kunbagys'],
		['town', 'KZ-19', null, 'Ақжелкен', 'Акжелкен', 'Aqzhelken'],
		['town', 'KZ-61', 27, 'Тасбұлақты', 'Тасбулакты', 'Tasbulaqty'],
		['village', 'KZ-19', 2, 'Жұпаргүл', 'Жупаргуль', 'Zhupargul'],
		['village', 'KZ-61', 8, 'Қызғалдақты', 'Кызгалдакты', 'Qyzgaldaqty'],
		['village', 'KZ-61', 5, 'Шырайлы', 'Шырайлы', 'Shyraily'],
		['village', 'KZ-61', 11, 'Ботакөз', 'Ботакоз', 'Botakoz']
	],
	UZ: [
		['town', 'UZ-FA', 21, 'Anorzor', 'Анорзор', 'Anorzor'],
		['town', 'UZ-FA', 6, 'Oltinbuloq', 'Олтинбулок', 'Oltinbuloq'],
		['town', 'UZ-FA', null, 'Anorzor', 'Анорзор', 'Anorzor'],
		['village', 'UZ-SA', 9, 'Oqtutzor', 'Октутзор', 'Oqtutzor'],
		['village', 'UZ-SA', 33, 'Bodomgul', 'Бодомгуль', 'Bodomgul'],
		['village', 'UZ-SA', 12, 'Qaldirgʻochli', 'Калдиргочли', 'Qaldirgochli']
	],
	KG: [
		['town', 'KG-C', 4, 'Алмалуу-Бел', 'Алмалуу-Бель', 'Almaluu-Bel'],
		['town', 'KG-C', 17, 'Күмүшсай', 'Кумюшсай', 'Kumushsai'],
		['town', 'KG-C', null, 'Алмалуу-Бел', 'Алмалуу-Бель', 'Almaluu-Bel'],
		['village', 'KG-N', 1, 'Карлыгачтуу', 'Карлыгачтуу', 'Karlygachtuu'],
		['village', 'KG-N', 7, 'Жаңгактуу-Сай', 'Жангактуу-Сай', 'Zhangaktuu-Sai'],
		['village', 'KG-N', 15, 'Ак-Камыш', 'Ак-Камыш', 'Ak-Kamysh']
	],
	AZ: [
		['town', 'AZ-QBA', 10, 'Narlıtəpə', 'Нарлытепе', 'Narlitepe'],
		['town', 'AZ-QBA', 2, 'Gülbağça', 'Гюльбагча', 'Gulbaghcha'],
		['town', 'AZ-QBA', null, 'Narlıtəpə', 'Нарлытепе', 'Narlitepe'],
		['village', 'AZ-LAN', 5, 'Çinarlıdərə', 'Чинарлыдере', 'Chinarlidere'],
		['village', 'AZ-LAN', 13, 'Ağçiçək', 'Агчичек', 'Aghchichek'],
		['village', 'AZ-LAN', 1, 'Yelkənli', 'Елькенли', 'Yelkenli']
	],
	TJ: [
		['town', 'TJ-SU', 18, 'Себзор', 'Себзор', 'Sebzor'],
		['town', 'TJ-SU', 30, 'Гулшанобод', 'Гульшанобод', 'Gulshanobod'],
		['town', 'TJ-SU', null, 'Себзор', 'Себзор', 'Sebzor'],
		['village', 'TJ-KT', 22, 'Чашмагул', 'Чашмагуль', 'Chashmagul'],
		['village', 'TJ-KT', 41, 'Тутистон', 'Тутистон', 'Tutiston'],
		['village', 'TJ-KT', 7, 'Сангпора', 'Сангпора', 'Sangpora']
	],
	TR: [
		['town', 'TR-42', 3, 'Kavaklıpınar', 'Каваклыпынар', 'Kavaklipinar'],
		['town', 'TR-42', 12, 'Gökçesöğüt', 'Гёкчесёгют', 'Gokcesogut'],
		['town', 'TR-42', null, 'Kavaklıpınar', 'Каваклыпынар', 'Kavaklipinar'],
		['village', 'TR-65', 1, 'Kekiktepe', 'Кекиктепе', 'Kekiktepe'],
		['village', 'TR-65', 6, 'Yıldızlıdere', 'Йылдызлыдере', 'Yildizlidere'],
		['village', 'TR-65', 4, 'Cevizaltı', 'Джевизалты', 'Cevizalti']
	]
};

type Naming = (settlement: Settlement, number: number | null, name: string) => string;

const english: Naming = (settlement, number, name) =>
	number === null
		? `Children's club, ${settlement} of ${name}`
		: `School ${number}, ${settlement} of ${name}`;
const russian: Naming = (settlement, number, name) =>
	`${number === null ? 'Детский клуб' : `Школа № ${number}`}, ${settlement === 'town' ? 'город' : 'село'} ${name}`;

const OWN: Record<Country, [language: string, naming: Naming]> = {
	KZ: [
		'kk',
		(settlement, number, name) =>
			`${number === null ? 'Балалар клубы' : `№ ${number} мектеп`}, ${name} ${settlement === 'town' ? 'қаласы' : 'ауылы'}`
	],
	UZ: [
		'uz',
		(settlement, number, name) =>
			`${number === null ? 'Bolalar klubi' : `${number}-maktab`}, ${name} ${settlement === 'town' ? 'shahri' : 'qishlogʻi'}`
	],
	KG: [
		'ky',
		(settlement, number, name) =>
			`${number === null ? 'Балдар клубу' : `№ ${number} мектеп`}, ${name} ${settlement === 'town' ? 'шаары' : 'айылы'}`
	],
	AZ: [
		'az',
		(settlement, number, name) =>
			`${number === null ? 'Uşaq klubu' : `${number} nömrəli məktəb`}, ${name} ${settlement === 'town' ? 'şəhəri' : 'kəndi'}`
	],
	TJ: [
		'tg',
		(settlement, number, name) =>
			`${number === null ? 'Клуби кӯдакон' : `Мактаби № ${number}`}, ${settlement === 'town' ? 'шаҳри' : 'деҳаи'} ${name}`
	],
	TR: [
		'tr',
		(settlement, number, name) =>
			`${number === null ? 'Çocuk kulübü' : `${number} numaralı okul`}, ${name} ${settlement === 'town' ? 'ilçesi' : 'köyü'}`
	]
};

/** Three towns' places and three villages' at least in each country, so that geography may be shown. */
export const places: DemoPlace[] = (Object.entries(SITES) as [Country, Site[]][]).flatMap(
	([country, sites]) =>
		sites.map(([settlement, region, number, own, ru, en], at): DemoPlace => {
			const [language, naming] = OWN[country];
			return {
				key: `${country.toLowerCase()}_${at + 1}`,
				kind: number === null ? 'club' : 'school',
				country,
				region,
				settlement,
				name: {
					[language]: naming(settlement, number, own),
					ru: russian(settlement, number, ru),
					en: english(settlement, number, en)
				}
			};
		})
);
