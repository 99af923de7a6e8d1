import type { Texts } from '#lib/definition/definition.ts';
import type { Theme } from '../contributions/contribution.ts';
import type { Country } from '../wordings.ts';

/** A cell of the counting (of all parts, unless one is named), a theme, or a quote by its contribution. */
export type DemoEvidence =
	{ cell: { question: string; option: string; part?: Country } } | { theme: Theme } | { quote: string };

export interface DemoFinding {
	key: string;
	articles: string[];
	texts: Texts;
	/** In children's words. */
	childTexts: Texts;
	evidence: [DemoEvidence, ...DemoEvidence[]];
}

export const findings: DemoFinding[] = [
	{
		key: 'finding_1',
		articles: ['19.1', '28.1'],
		texts: {
			en: 'Two of three children walk to school. Fewer than one in three feels safe on the way.',
			ru: 'Двое из трёх детей ходят в школу пешком. Спокойно по дороге чувствует себя меньше чем каждый третий.',
			kk: 'Үш баланың екеуі мектепке жаяу барады. Жолда өзін қауіпсіз сезінетіні үштен бірінен аз.'
		},
		childTexts: {
			en: 'Most of us walk to school. Many do not feel safe on the way.',
			ru: 'Большинство из нас ходит в школу пешком. Многим по дороге неспокойно.'
		},
		evidence: [
			{ cell: { question: 'travel', option: 'walk' } },
			{ cell: { question: 'good_places', option: 'way' } },
			{ theme: 'way_to_school' },
			{ quote: 'ru9' }
		]
	},
	{
		key: 'finding_2',
		articles: ['12.1'],
		texts: {
			en: 'Nearly half of the children say that adults at school rarely or never listen. What they miss most is an answer, even if it is a no.',
			ru: 'Почти половина детей говорит, что взрослые в школе редко или никогда не слушают. Больше всего им не хватает ответа, пусть даже отказа.',
			kk: 'Балалардың жартысына жуығы мектептегі ересектер сирек тыңдайды немесе ешқашан тыңдамайды дейді. Оларға ең жетіспейтіні – жауап, тіпті «жоқ» деген жауап болса да.'
		},
		childTexts: {
			en: 'Adults often do not listen. We want an answer, even a no.',
			ru: 'Взрослые часто не слушают. Мы хотим ответа, пусть даже «нет».'
		},
		evidence: [
			{ cell: { question: 'heard', option: 'rarely' } },
			{ cell: { question: 'heard', option: 'never' } },
			{ theme: 'heard' },
			{ quote: 'ru3' },
			{ quote: 'tg7' }
		]
	},
	{
		key: 'finding_3',
		articles: ['6.2', '19.1', '28.1'],
		texts: {
			en: 'More than one in three children finds no lamp at all on the way to school. In Kyrgyzstan and Tajikistan it is nearly half.',
			ru: 'Больше трети детей не встречают на пути в школу ни одного фонаря. В Кыргызстане и Таджикистане – почти половина.',
			kk: 'Балалардың үштен бірінен көбінің мектеп жолында бірде-бір шам жоқ. Қырғызстан мен Тәжікстанда бұл – жартысына жуық.',
			ky: 'Балдардын үчтөн биринен көбүнүн мектеп жолунда бир да чырак жок. Кыргызстан менен Тажикстанда бул жарымына жакын.'
		},
		childTexts: {
			en: 'For many of us the way to school is dark. There is not one lamp.',
			ru: 'У многих из нас дорога в школу тёмная. Там нет ни одного фонаря.',
			ky: 'Көбүбүздүн мектеп жолубуз караңгы. Ал жерде бир да чырак жок.'
		},
		evidence: [
			{ cell: { question: 'light', option: 'dark' } },
			{ cell: { question: 'light', option: 'dark', part: 'KG' } },
			{ cell: { question: 'light', option: 'dark', part: 'TJ' } },
			{ theme: 'way_to_school' },
			{ quote: 'dark_road' },
			{ quote: 'ky1' },
			{ quote: 'kk1' }
		]
	},
	{
		key: 'finding_4',
		articles: ['24.2', '28.1'],
		texts: {
			en: 'More than half of the children say that the school toilet is rarely or never as it should be: clean, with water and a door that closes.',
			ru: 'Больше половины детей говорят, что школьный туалет редко или никогда не бывает таким, как надо: чистым, с водой и закрытой дверью.',
			kk: 'Балалардың жартысынан көбі мектеп дәретханасы сирек не ешқашан тиісті күйде болмайды дейді: таза, суы бар, есігі жабылатын.'
		},
		childTexts: {
			en: 'The toilets are cold and dirty. Doors do not close.',
			ru: 'В туалетах холодно и грязно. Двери не закрываются.'
		},
		evidence: [
			{ cell: { question: 'toilets', option: 'rarely' } },
			{ cell: { question: 'toilets', option: 'never' } },
			{ theme: 'toilets_water' },
			{ quote: 'kk4' }
		]
	},
	{
		key: 'finding_5',
		articles: ['19.1', '29.1'],
		texts: {
			en: 'The classroom is where most children feel safe, and still mocking begins there. Those who watch do not know what to do.',
			ru: 'Спокойнее всего детям в классе, но и насмешки начинаются там. Те, кто это видит, не знают, что делать.'
		},
		childTexts: {
			en: 'Mocking hurts. Those who see it do not know how to help.',
			ru: 'Насмешки – это больно. Кто их видит, не знает, как помочь.'
		},
		evidence: [
			{ cell: { question: 'good_places', option: 'classroom' } },
			{ theme: 'bullying' },
			{ quote: 'az8' }
		]
	},
	{
		key: 'finding_6',
		articles: ['24.1', '28.1'],
		texts: {
			en: 'In winter lessons are held in coats. Children speak of smoke, frozen hands and being sent home.',
			ru: 'Зимой уроки идут в куртках. Дети пишут о дыме, о замёрзших руках и о том, что их отпускают домой.'
		},
		childTexts: {
			en: 'In winter we learn in our coats. Our hands are too cold to write.',
			ru: 'Зимой мы учимся в куртках. Руки мёрзнут так, что трудно писать.'
		},
		evidence: [{ theme: 'winter_heating' }, { quote: 'ru7' }, { quote: 'uz7' }]
	},
	{
		key: 'finding_7',
		articles: ['16.1', '17', '19.1'],
		texts: {
			en: 'Fewer than four in ten children feel safe on the internet. When something happens there, they do not know whom to tell.',
			ru: 'Спокойно в интернете чувствуют себя меньше четырёх детей из десяти. Если там что-то случается, они не знают, кому сказать.'
		},
		childTexts: {
			en: 'When something bad happens online, we do not know whom to tell.',
			ru: 'Когда в интернете случается плохое, мы не знаем, кому сказать.'
		},
		evidence: [
			{ cell: { question: 'good_places', option: 'online' } },
			{ theme: 'online' },
			{ quote: 'uz8' },
			{ quote: 'ru6' }
		]
	},
	{
		key: 'finding_8',
		articles: ['31.1'],
		texts: {
			en: 'Places to play are broken, built over or full of cars. Children ask for little: a swing, a small field, some shade.',
			ru: 'Места для игр сломаны, застроены или заставлены машинами. Дети просят немногого: качели, маленькое поле, тень.'
		},
		childTexts: {
			en: 'We have no good place to play. A swing and some shade would be enough.',
			ru: 'Нам негде играть. Хватило бы качелей и тени.'
		},
		evidence: [{ theme: 'play' }, { quote: 'ru5' }]
	}
];

/** No clause of the resolution took it up. */
export const forgottenFinding = 'finding_8';
