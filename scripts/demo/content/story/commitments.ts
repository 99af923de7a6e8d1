import type { Texts } from '#lib/definition/definition.ts';
import type { Country, Day } from '../wordings.ts';

interface DemoTerms {
	indicator: Texts;
	/** Null where nobody counted before: a fault that is shown. */
	baseline: number | null;
	baselineOn: Day | null;
	target: number;
	deadline: Day;
	/** Why a later row moves the one before it. */
	whyChanged?: string;
}

interface DemoReport {
	on: Day;
	party: 'body' | 'organisations' | 'children';
	state: 'not_started' | 'on_track' | 'delayed' | 'done' | 'blocked';
	value: number | null;
	texts: Texts;
}

export interface DemoCommitment {
	key: string;
	clause: string;
	body: string;
	country: Country | null;
	texts: Texts;
	childTexts: Texts;
	promised: Day;
	terms: [DemoTerms, ...DemoTerms[]];
	reports: DemoReport[];
}

/** The commitment that the demo's one thread goes through: 14 of 120, late. */
export const lamps = 'lamps';

export const commitments: DemoCommitment[] = [
	{
		key: 'lamps',
		clause: 'clause_6',
		body: 'steering_group',
		country: null,
		texts: { en: 'Lamps on 120 ways to school', ru: 'Фонари на 120 дорогах в школу' },
		childTexts: { en: 'Lamps on 120 dark ways to school', ru: 'Фонари на 120 тёмных дорогах' },
		promised: -215,
		terms: [
			{
				indicator: { en: 'ways to school with lamps that burn', ru: 'дорог в школу, где горят фонари' },
				baseline: 0,
				baselineOn: -264,
				target: 120,
				deadline: -50
			}
		],
		reports: [
			{
				on: -140,
				party: 'body',
				state: 'on_track',
				value: 6,
				texts: {
					en: 'Six ways are lit. The poles for forty more have been ordered.',
					ru: 'Освещены шесть дорог. Столбы ещё для сорока заказаны.'
				}
			},
			{
				on: -45,
				party: 'children',
				state: 'delayed',
				value: 12,
				texts: {
					en: 'We counted twelve. At two places the lamps go out before the second shift comes home.',
					ru: 'Мы насчитали двенадцать. В двух местах фонари гаснут раньше, чем вторая смена идёт домой.'
				}
			},
			{
				on: -20,
				party: 'body',
				state: 'delayed',
				value: 14,
				texts: {
					en: 'Fourteen ways are lit. On 52 the poles stand without power; who pays for it was agreed only last month.',
					ru: 'Освещены четырнадцать дорог. На 52 столбы стоят без тока: о том, кто за него платит, договорились только в прошлом месяце.'
				}
			}
		]
	},
	{
		key: 'councils',
		clause: 'clause_1',
		body: 'working_group_kz',
		country: 'KZ',
		texts: {
			en: 'School councils in 40 schools get a written answer within 30 days',
			ru: 'Советы учеников в 40 школах получают письменный ответ за 30 дней'
		},
		childTexts: { en: 'Your council gets an answer in 30 days', ru: 'Твой совет получает ответ за 30 дней' },
		promised: -214,
		terms: [
			{
				indicator: { en: 'schools that answer in time', ru: 'школ, которые отвечают вовремя' },
				baseline: 7,
				baselineOn: -240,
				target: 40,
				deadline: -30
			}
		],
		reports: [
			{
				on: -32,
				party: 'body',
				state: 'done',
				value: 41,
				texts: { en: 'One school joined of its own accord.', ru: 'Одна школа присоединилась сама.' }
			}
		]
	},
	{
		key: 'maps',
		clause: 'clause_3',
		body: 'working_group_uz',
		country: 'UZ',
		texts: {
			en: 'Children of 60 schools map their ways to school',
			ru: 'Дети 60 школ составляют карты своих дорог в школу'
		},
		childTexts: { en: '60 schools draw maps of their ways', ru: '60 школ рисуют карты своих дорог' },
		promised: -213,
		terms: [
			{
				indicator: { en: 'schools with a map', ru: 'школ с картой' },
				baseline: 0,
				baselineOn: -213,
				target: 60,
				deadline: 120
			}
		],
		reports: [
			{
				on: -35,
				party: 'organisations',
				state: 'on_track',
				value: 38,
				texts: {
					en: '38 maps hang in school halls. They show roads, not homes.',
					ru: '38 карт висят в школьных коридорах. На них дороги, а не дома.'
				}
			}
		]
	},
	{
		key: 'crossings',
		clause: 'clause_4',
		body: 'working_group_az',
		country: 'AZ',
		texts: { en: '25 marked crossings before schools', ru: '25 размеченных переходов у школ' },
		childTexts: { en: '25 new crossings near schools', ru: '25 новых переходов у школ' },
		promised: -212,
		terms: [
			{
				indicator: { en: 'crossings', ru: 'переходов' },
				baseline: 4,
				baselineOn: -230,
				target: 25,
				deadline: -60
			}
		],
		reports: [
			{
				on: -62,
				party: 'body',
				state: 'done',
				value: 25,
				texts: { en: 'All 25 are painted and lit.', ru: 'Все 25 размечены и освещены.' }
			}
		]
	},
	{
		key: 'toilet_doors',
		clause: 'clause_8',
		body: 'working_group_kg',
		country: 'KG',
		texts: {
			en: 'Water, soap and locks in the toilets of 80 schools',
			ru: 'Вода, мыло и замки в туалетах 80 школ'
		},
		childTexts: { en: 'Soap and locks in 80 schools', ru: 'Мыло и замки в 80 школах' },
		promised: -212,
		terms: [
			{
				indicator: { en: 'schools with water, soap and locks', ru: 'школ с водой, мылом и замками' },
				baseline: null,
				baselineOn: null,
				target: 80,
				deadline: 200
			}
		],
		reports: [
			{
				on: -28,
				party: 'body',
				state: 'on_track',
				value: 31,
				texts: {
					en: '31 schools. How many there were before, nobody had counted.',
					ru: '31 школа. Сколько их было раньше, никто не считал.'
				}
			}
		]
	},
	{
		key: 'warm_toilets',
		clause: 'clause_9',
		body: 'working_group_tj',
		country: 'TJ',
		texts: {
			en: 'Heated toilets inside 12 village schools',
			ru: 'Тёплые туалеты в зданиях 12 сельских школ'
		},
		childTexts: { en: 'Warm toilets in 12 village schools', ru: 'Тёплые туалеты в 12 сельских школах' },
		promised: -210,
		terms: [
			{
				indicator: { en: 'schools with a heated toilet', ru: 'школ с тёплым туалетом' },
				baseline: 1,
				baselineOn: -225,
				target: 12,
				deadline: -10
			},
			{
				indicator: { en: 'schools with a heated toilet', ru: 'школ с тёплым туалетом' },
				baseline: 1,
				baselineOn: -225,
				target: 12,
				deadline: 170,
				whyChanged: 'The mountain road was closed for nine weeks and pipes could not be brought.'
			}
		],
		reports: [
			{
				on: -12,
				party: 'body',
				state: 'delayed',
				value: 4,
				texts: {
					en: 'Four are warm; the pipes for five more lie ready.',
					ru: 'Четыре тёплых; трубы ещё для пяти готовы.'
				}
			}
		]
	},
	{
		key: 'thermometers',
		clause: 'clause_10',
		body: 'working_group_kz',
		country: 'KZ',
		texts: { en: 'A thermometer in 300 classrooms', ru: 'Термометр в 300 классах' },
		childTexts: { en: 'A thermometer in your classroom', ru: 'Термометр в твоём классе' },
		promised: -214,
		terms: [
			{
				indicator: { en: 'classrooms with a thermometer', ru: 'классов с термометром' },
				baseline: 22,
				baselineOn: -238,
				target: 300,
				deadline: -40
			}
		],
		reports: [
			{
				on: -42,
				party: 'children',
				state: 'done',
				value: 300,
				texts: {
					en: 'They hang. In 19 classrooms we read less than 18 degrees.',
					ru: 'Они висят. В 19 классах мы увидели меньше 18 градусов.'
				}
			}
		]
	},
	{
		key: 'letter_boxes',
		clause: 'clause_2',
		body: 'working_group_tr',
		country: 'TR',
		texts: { en: 'Letter boxes in 30 schools', ru: 'Ящики для писем в 30 школах' },
		childTexts: { en: 'Letter boxes in 30 schools', ru: 'Ящики для писем в 30 школах' },
		promised: -211,
		terms: [
			{
				indicator: { en: 'schools with a letter box', ru: 'школ с ящиком для писем' },
				baseline: 0,
				baselineOn: -211,
				target: 30,
				deadline: 60
			}
		],
		reports: [
			{
				on: -25,
				party: 'organisations',
				state: 'on_track',
				value: 22,
				texts: { en: '22 hang; 17 were emptied last month.', ru: '22 висят; 17 в прошлом месяце открывали.' }
			}
		]
	},
	{
		key: 'online_lesson',
		clause: 'clause_12',
		body: 'working_group_tr',
		country: 'TR',
		texts: {
			en: 'A lesson on what to do online in 50 classes',
			ru: 'Урок о том, что делать в интернете, в 50 классах'
		},
		childTexts: { en: 'A lesson on the internet in 50 classes', ru: 'Урок об интернете в 50 классах' },
		promised: -205,
		terms: [
			{
				indicator: { en: 'classes that had the lesson', ru: 'классов, где прошёл урок' },
				baseline: 0,
				baselineOn: -205,
				target: 50,
				deadline: 90
			}
		],
		reports: [
			{
				on: -24,
				party: 'body',
				state: 'not_started',
				value: 0,
				texts: {
					en: 'Older pupils are writing the lesson; it is first held after the holidays.',
					ru: 'Урок пишут старшие ученики; первый раз он пройдёт после каникул.'
				}
			}
		]
	}
];
