import type { WaitingText } from './contribution.ts';

/** Answers to "What should adults change first?" in the open consultation: 25, in five languages, unread. */
export const waiting: WaitingText[] = [
	{
		language: 'ru',
		tone: '10-12',
		country: 'KZ',
		settlement: 'town',
		words: 'Чтобы в библиотеке можно было сидеть до вечера. Дома шумно'
	},
	{ language: 'ru', tone: '7-9', country: 'KG', settlement: 'town', words: 'горку. и чтобы её не ломали' },
	{
		language: 'ru',
		tone: '13+',
		country: 'KZ',
		settlement: 'town',
		words: 'Пусть автобус ходит и в воскресенье. Мы хотим на тренировки, а не просить папу.'
	},
	{
		language: 'ru',
		tone: '10-12',
		country: 'UZ',
		settlement: 'town',
		words: 'Я бы посадила деревья. Летом на остановке можно жарить яичницу'
	},
	{
		language: 'ru',
		tone: '13+',
		country: 'KG',
		settlement: 'town',
		words: 'Смог зимой. Мы носим маски и всё равно кашляем. Об этом говорят каждый год.'
	},
	{
		language: 'ru',
		tone: '10-12',
		country: 'KZ',
		settlement: 'village',
		words: 'Сергей из магазина добрый, а вот собак возле магазина надо убрать'
	},
	{
		language: 'kk',
		tone: '7-9',
		country: 'KZ',
		settlement: 'village',
		words: 'су жақын болса екен. құдық алыс'
	},
	{
		language: 'kk',
		tone: '10-12',
		country: 'KZ',
		settlement: 'village',
		words: 'Бізге дәрігер керек. Әжем ауырса, қалаға екі сағат барамыз'
	},
	{
		language: 'kk',
		tone: '10-12',
		country: 'KZ',
		settlement: 'town',
		words: 'Велосипед жолы болсын. Машиналардың арасымен жүргім келмейді'
	},
	{
		language: 'kk',
		tone: '13+',
		country: 'KZ',
		settlement: 'village',
		words: 'Клуб жабық, кілті бір адамда. Кілтті бізге де сеніп тапсырсын, өзіміз жинап жүреміз.'
	},
	{
		language: 'kk',
		tone: '7-9',
		country: 'KZ',
		settlement: 'town',
		words: 'кешке шам жансын мен қараңғыдан қорқам'
	},
	{
		language: 'ky',
		tone: '10-12',
		country: 'KG',
		settlement: 'village',
		words: 'Таштандыны сууга таштабасын. Биз ошол сууну ичебиз'
	},
	{ language: 'ky', tone: '7-9', country: 'KG', settlement: 'village', words: 'селкинчек. кызыл болсун' },
	{
		language: 'ky',
		tone: '13+',
		country: 'KG',
		settlement: 'village',
		words: 'Интернет тоонун башында гана кармайт. Тапшырма жөнөтүү үчүн дөбөгө чыгабыз.'
	},
	{
		language: 'ky',
		tone: '13+',
		country: 'KG',
		settlement: 'town',
		words: 'Чогулушка балдарды да чакырышсын. Отуруп уксак да мейли.'
	},
	{
		language: 'ky',
		tone: '10-12',
		country: 'KG',
		settlement: 'town',
		words: 'Айгерим эжебиз кружок ачты эле, бөлмө берилбей калды. Бөлмө бергилечи'
	},
	{
		language: 'uz',
		tone: '10-12',
		country: 'UZ',
		settlement: 'village',
		words: 'Kanal boʻyiga toʻsiq qoʻyilsin. Ukam tushib ketay dedi'
	},
	{ language: 'uz', tone: '7-9', country: 'UZ', settlement: 'town', words: 'basseyn. yozda issiq' },
	{
		language: 'uz',
		tone: '13+',
		country: 'UZ',
		settlement: 'village',
		words: 'Paxta mavsumida ham dars toʻliq boʻlsin. Bizga bilim kerak.'
	},
	{
		language: 'uz',
		tone: '10-12',
		country: 'UZ',
		settlement: 'town',
		words: 'Kattalar telefonini qoʻyib, bizni tinglasin. Oʻn daqiqa ham yetadi'
	},
	{
		language: 'uz',
		tone: '13+',
		country: 'UZ',
		settlement: 'village',
		words: 'Qizlar uchun ham sport toʻgaragi ochilsin. Biz ham voleybol oʻynaymiz.'
	},
	{
		language: 'az',
		tone: '7-9',
		country: 'AZ',
		settlement: 'village',
		words: 'yolda işıq olsun. bir də dondurma'
	},
	{
		language: 'az',
		tone: '10-12',
		country: 'AZ',
		settlement: 'town',
		words: 'Həyətdə maşın yox, ağac olsun. Ağaca çıxmaq olur'
	},
	{
		language: 'az',
		tone: '13+',
		country: 'AZ',
		settlement: 'village',
		words: 'Kənddə gənclər üçün bir otaq açsınlar. Qışda görüşməyə yer yoxdur.'
	},
	{
		language: 'az',
		tone: '13+',
		country: 'AZ',
		settlement: 'town',
		words: 'Qərar veriləndən sonra bizə də desinlər. Biz həmişə sonuncu bilirik.'
	}
];

/** The open concern of the demo: only the safeguarding lead and the deputy see that it exists. */
export const worrying: WaitingText = {
	language: 'ru',
	tone: '10-12',
	country: 'KZ',
	settlement: 'town',
	words:
		'Когда мамы нет дома, мне страшно. Дядя сильно кричит и может ударить. Я сижу в ванной, пока она не придёт. В школе не говорите пожалуйста.'
};

/** What the moderator wrote when passing it on. */
export const concernNote = 'Says that an adult at home may hit. Asks that the school is not told.';
