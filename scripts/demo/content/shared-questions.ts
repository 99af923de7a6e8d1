import type { Option, Question } from '#lib/definition/definition.ts';
import { type InEveryLanguage, wording } from './wordings.ts';

const BANDS = { a7_9: '7–9', a10_12: '10–12', a13_15: '13–15', a16_17: '16–17', a18_24: '18–24' } as const;

const YEARS: InEveryLanguage<string> = {
	en: 'years',
	ru: 'лет',
	az: 'yaş',
	kk: 'жас',
	ky: 'жаш',
	tg: 'сола',
	uz: 'yosh',
	tr: 'yaş'
};

function years(band: string) {
	return wording(
		Object.fromEntries(Object.entries(YEARS).map(([language, word]) => [language, `${band} ${word}`]))
	);
}

/** The "about me" question on age, asked first in both consultations. */
export const age: Extract<Question, { kind: 'single' }> = {
	key: 'age',
	kind: 'single',
	aboutMe: 'age',
	text: wording({
		en: 'How old are you?',
		ru: 'Сколько тебе лет?',
		az: 'Neçə yaşın var?',
		kk: 'Сен неше жастасың?',
		ky: 'Сен канча жаштасың?',
		tg: ['Ту чандсолаӣ?', 'Ту чандсолаӣ?', 'Шумо чандсолаед?'],
		uz: 'Necha yoshdasiz?',
		tr: 'Kaç yaşındasın?'
	}),
	articles: ['2.1'],
	dontKnow: false,
	ratherNot: true,
	shuffled: false,
	options: Object.entries(BANDS).map(([key, band]): Option => ({ key, text: years(band) }))
};

/** What stands under every question that is answered in own words. */
export const wordsHelp = wording({
	en: [
		'A few words are enough.',
		'A few words are enough. You need not write your name.',
		'A few words are enough. You need not write your name or your school.'
	],
	ru: [
		'Хватит и нескольких слов.',
		'Хватит и нескольких слов. Своё имя писать не нужно.',
		'Хватит и нескольких слов. Своё имя и школу писать не нужно.'
	],
	az: [
		'Bir neçə söz bəsdir.',
		'Bir neçə söz bəsdir. Adını yazmağa ehtiyac yoxdur.',
		'Bir neçə söz bəsdir. Adını və məktəbini yazmağa ehtiyac yoxdur.'
	],
	kk: [
		'Бірнеше сөз жетеді.',
		'Бірнеше сөз жетеді. Атыңды жазудың қажеті жоқ.',
		'Бірнеше сөз жетеді. Атыңды да, мектебіңді де жазудың қажеті жоқ.'
	],
	ky: [
		'Бир нече сөз жетиштүү.',
		'Бир нече сөз жетиштүү. Атыңды жазуунун кереги жок.',
		'Бир нече сөз жетиштүү. Атыңды да, мектебиңди да жазуунун кереги жок.'
	],
	tg: [
		'Чанд калима бас аст.',
		'Чанд калима бас аст. Навиштани номат лозим нест.',
		'Чанд калима бас аст. Навиштани ному мактабатон лозим нест.'
	],
	uz: [
		'Bir necha soʻz yetadi.',
		'Bir necha soʻz yetadi. Ismingizni yozish shart emas.',
		'Bir necha soʻz yetadi. Ismingizni ham, maktabingizni ham yozish shart emas.'
	],
	tr: [
		'Birkaç kelime yeter.',
		'Birkaç kelime yeter. Adını yazman gerekmez.',
		'Birkaç kelime yeter. Adını ya da okulunu yazman gerekmez.'
	]
});

/** What stands under every drawing question. */
export const drawingHelp = wording({
	en: [
		'It need not be beautiful. You can use words instead.',
		'It need not be beautiful. You can describe it in words instead.',
		'It need not be beautiful. You can describe it in words instead. Please draw no faces that people know.'
	],
	ru: [
		'Не обязательно красиво. Можно и словами.',
		'Не обязательно красиво. Можно описать словами.',
		'Не обязательно красиво. Можно описать словами. Лица знакомых людей лучше не рисовать.'
	],
	az: [
		'Gözəl olmasa da olar. Sözlə də yaza bilərsən.',
		'Gözəl olmasa da olar. Sözlə də təsvir edə bilərsən.',
		'Gözəl olmasa da olar. Sözlə də təsvir edə bilərsən. Tanıdığın adamların üzünü çəkmə.'
	],
	kk: [
		'Әдемі болмаса да болады. Сөзбен жазуға да болады.',
		'Әдемі болмаса да болады. Сөзбен сипаттауға да болады.',
		'Әдемі болмаса да болады. Сөзбен сипаттауға да болады. Таныс адамдардың бет-жүзін салмағаның дұрыс.'
	],
	ky: [
		'Кооз болбосо да болот. Сөз менен жазса да болот.',
		'Кооз болбосо да болот. Сөз менен сүрөттөсө да болот.',
		'Кооз болбосо да болот. Сөз менен сүрөттөсө да болот. Тааныш адамдардын жүзүн тартпа.'
	],
	tg: [
		'Зебо будан шарт нест. Бо калима ҳам мешавад.',
		'Зебо будан шарт нест. Бо калима тасвир кардан ҳам мумкин аст.',
		'Зебо будан шарт нест. Бо калима тасвир кардан ҳам мумкин аст. Рӯйи одамони шиносро накашед.'
	],
	uz: [
		'Chiroyli boʻlishi shart emas. Soʻz bilan yozsangiz ham boʻladi.',
		'Chiroyli boʻlishi shart emas. Soʻz bilan tasvirlasangiz ham boʻladi.',
		'Chiroyli boʻlishi shart emas. Soʻz bilan tasvirlasangiz ham boʻladi. Tanishlarning yuzini chizmang.'
	],
	tr: [
		'Güzel olması gerekmez. Kelimelerle de anlatabilirsin.',
		'Güzel olması gerekmez. Çizmek yerine kelimelerle de anlatabilirsin.',
		'Güzel olması gerekmez. Çizmek yerine kelimelerle de anlatabilirsin. Tanınan kişilerin yüzünü çizme.'
	]
});

/** From always to never; the points of three of our scales. */
export const howOften: Option[] = [
	{
		key: 'always',
		text: wording({
			en: 'Always',
			ru: 'Всегда',
			az: 'Həmişə',
			kk: 'Әрқашан',
			ky: 'Дайыма',
			tg: 'Ҳамеша',
			uz: 'Doim',
			tr: 'Her zaman'
		})
	},
	{
		key: 'often',
		text: wording({
			en: 'Often',
			ru: 'Часто',
			az: 'Tez-tez',
			kk: 'Жиі',
			ky: 'Көп учурда',
			tg: 'Бисёр вақт',
			uz: 'Koʻpincha',
			tr: 'Sık sık'
		})
	},
	{
		key: 'rarely',
		text: wording({
			en: 'Rarely',
			ru: 'Редко',
			az: 'Nadir hallarda',
			kk: 'Сирек',
			ky: 'Сейрек',
			tg: 'Кам',
			uz: 'Kamdan-kam',
			tr: 'Nadiren'
		})
	},
	{
		key: 'never',
		text: wording({
			en: 'Never',
			ru: 'Никогда',
			az: 'Heç vaxt',
			kk: 'Ешқашан',
			ky: 'Эч качан',
			tg: 'Ҳеҷ гоҳ',
			uz: 'Hech qachon',
			tr: 'Hiçbir zaman'
		})
	}
];
