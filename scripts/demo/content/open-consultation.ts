import { DEFINITION_SHAPE, type Definition } from '#lib/definition/definition.ts';
import { type Question } from '#lib/definition/definition.ts';
import { decides, happens, read, reply, who } from './shared-about.ts';
import { age, drawingHelp, howOften, wordsHelp } from './shared-questions.ts';
import { LANGUAGES, wording } from './wordings.ts';

const settlement: Question = {
	key: 'settlement',
	kind: 'single',
	aboutMe: 'settlement',
	text: wording({
		en: 'Where do you live?',
		ru: 'Где ты живёшь?',
		az: 'Harada yaşayırsan?',
		kk: 'Сен қайда тұрасың?',
		ky: 'Сен кайда жашайсың?',
		tg: ['Ту дар куҷо зиндагӣ мекунӣ?', 'Ту дар куҷо зиндагӣ мекунӣ?', 'Шумо дар куҷо зиндагӣ мекунед?'],
		uz: 'Qayerda yashaysiz?',
		tr: 'Nerede yaşıyorsun?'
	}),
	articles: ['2.1'],
	dontKnow: false,
	ratherNot: true,
	shuffled: false,
	options: [
		{
			key: 'town',
			text: wording({
				en: 'In a town',
				ru: 'В городе',
				az: 'Şəhərdə',
				kk: 'Қалада',
				ky: 'Шаарда',
				tg: 'Дар шаҳр',
				uz: 'Shaharda',
				tr: 'Şehirde'
			})
		},
		{
			key: 'village',
			text: wording({
				en: 'In a village',
				ru: 'В селе',
				az: 'Kənddə',
				kk: 'Ауылда',
				ky: 'Айылда',
				tg: 'Дар деҳа',
				uz: 'Qishloqda',
				tr: 'Köyde'
			})
		}
	]
};

const play: Question = {
	key: 'play',
	kind: 'scale',
	faces: false,
	text: wording({
		en: [
			'Are there good places to play nearby?',
			'Are there good places to play near your home?',
			'Are there good places near you to meet, play and do sport?'
		],
		ru: [
			'Есть ли рядом, где хорошо играть?',
			'Есть ли рядом с домом хорошие места для игр?',
			'Есть ли рядом хорошие места, чтобы встречаться, играть и заниматься спортом?'
		],
		az: [
			'Yaxınlıqda oynamağa yaxşı yer var?',
			'Evinizin yaxınlığında oynamaq üçün yaxşı yerlər var?',
			'Yaxınlıqda görüşmək, oynamaq və idman etmək üçün yaxşı yerlər var?'
		],
		kk: [
			'Жақын жерде ойнайтын жақсы орын бар ма?',
			'Үйіңнің жанында ойнайтын жақсы орындар бар ма?',
			'Жақын маңда кездесетін, ойнайтын, спортпен айналысатын жақсы орындар бар ма?'
		],
		ky: [
			'Жакын жерде ойной турган жакшы жер барбы?',
			'Үйүңдүн жанында ойной турган жакшы жерлер барбы?',
			'Жакын жерде жолугуп, ойноп, спорт менен машыга турган жакшы жерлер барбы?'
		],
		tg: [
			'Дар наздикӣ ҷойи хуби бозӣ ҳаст?',
			'Дар назди хонаат ҷойҳои хуби бозӣ ҳаст?',
			'Дар наздикӣ барои вохӯрӣ, бозӣ ва варзиш ҷойҳои хуб ҳаст?'
		],
		uz: [
			'Yaqin joyda oʻynash uchun yaxshi joy bormi?',
			'Uyingiz yaqinida oʻynash uchun yaxshi joylar bormi?',
			'Yaqin atrofda uchrashish, oʻynash va sport uchun yaxshi joylar bormi?'
		],
		tr: [
			'Yakında oyun oynanacak iyi yerler var mı?',
			'Evinin yakınında oyun oynamak için iyi yerler var mı?',
			'Yakınında buluşmak, oynamak ve spor yapmak için iyi yerler var mı?'
		]
	}),
	articles: ['31.1'],
	dontKnow: true,
	ratherNot: false,
	options: [
		{
			key: 'many',
			text: wording({
				en: 'Yes, many',
				ru: 'Да, много',
				az: 'Hə, çoxdur',
				kk: 'Иә, көп',
				ky: 'Ооба, көп',
				tg: 'Ҳа, бисёр',
				uz: 'Ha, koʻp',
				tr: 'Evet, çok'
			})
		},
		{
			key: 'some',
			text: wording({
				en: 'A few',
				ru: 'Есть немного',
				az: 'Bir neçəsi var',
				kk: 'Бірнешеу бар',
				ky: 'Бир нечеси бар',
				tg: 'Чандто ҳаст',
				uz: 'Bir nechta bor',
				tr: 'Birkaç tane'
			})
		},
		{
			key: 'hardly',
			text: wording({
				en: 'Hardly any',
				ru: 'Почти нет',
				az: 'Demək olar, yoxdur',
				kk: 'Жоққа жақын',
				ky: 'Дээрлик жок',
				tg: 'Қариб нест',
				uz: 'Deyarli yoʻq',
				tr: 'Neredeyse hiç'
			})
		},
		{
			key: 'none',
			text: wording({
				en: 'None',
				ru: 'Нет',
				az: 'Yoxdur',
				kk: 'Жоқ',
				ky: 'Жок',
				tg: 'Нест',
				uz: 'Yoʻq',
				tr: 'Hiç yok'
			})
		}
	]
};

const missing: Question = {
	key: 'missing',
	kind: 'several',
	most: 2,
	text: wording({
		en: [
			'What is missing here? Choose one or two.',
			'What does your town or village need most? Choose up to two.',
			'What does the place where you live need most? Choose up to two.'
		],
		ru: [
			'Чего здесь не хватает? Выбери одно-два.',
			'Что нужнее всего твоему городу или селу? Выбери не больше двух.',
			'Что нужнее всего там, где ты живёшь? Выбери не больше двух.'
		],
		az: [
			'Burada nə çatışmır? Birini və ya ikisini seç.',
			'Şəhərinə və ya kəndinə ən çox nə lazımdır? Ən çoxu ikisini seç.',
			'Yaşadığın yerə ən çox nə lazımdır? Ən çoxu ikisini seç.'
		],
		kk: [
			'Мұнда не жетіспейді? Біреуін не екеуін таңда.',
			'Қалаңа немесе ауылыңа ең керегі не? Екеуге дейін таңда.',
			'Сен тұратын жерге ең керегі не? Екеуге дейін таңда.'
		],
		ky: [
			'Бул жерде эмне жетишпейт? Бирөөнү же экөөнү танда.',
			'Шаарыңа же айылыңа эң керектүүсү эмне? Экөөгө чейин танда.',
			'Сен жашаган жерге эң керектүүсү эмне? Экөөгө чейин танда.'
		],
		tg: [
			'Ин ҷо чӣ намерасад? Як ё дуто интихоб кун.',
			'Ба шаҳр ё деҳаат чӣ бештар лозим аст? То дуто интихоб кун.',
			'Ба ҷойи зисти шумо чӣ бештар лозим аст? То дуто интихоб кунед.'
		],
		uz: [
			'Bu yerda nima yetishmaydi? Bitta yoki ikkita tanlang.',
			'Shahringiz yoki qishlogʻingizga eng kerakli narsa nima? Ikkitagacha tanlang.',
			'Siz yashaydigan joyga eng kerakli narsa nima? Ikkitagacha tanlang.'
		],
		tr: [
			'Burada ne eksik? Bir ya da iki tane seç.',
			'Şehrinin ya da köyünün en çok neye ihtiyacı var? En fazla iki tane seç.',
			'Yaşadığın yerin en çok neye ihtiyacı var? En fazla iki tane seç.'
		]
	}),
	articles: ['27.1', '24.2'],
	dontKnow: true,
	ratherNot: false,
	shuffled: true,
	options: [
		{
			key: 'playground',
			text: wording({
				en: 'A place to play',
				ru: 'Место для игр',
				az: 'Oyun yeri',
				kk: 'Ойын алаңы',
				ky: 'Ойноочу жай',
				tg: 'Ҷойи бозӣ',
				uz: 'Oʻyin joyi',
				tr: 'Oyun yeri'
			})
		},
		{
			key: 'lamps',
			text: wording({
				en: 'Street lamps',
				ru: 'Фонари на улице',
				az: 'Küçə işıqları',
				kk: 'Көше шамдары',
				ky: 'Көчө чырактары',
				tg: 'Чароғҳои кӯча',
				uz: 'Koʻcha chiroqlari',
				tr: 'Sokak lambaları'
			})
		},
		{
			key: 'water',
			text: wording({
				en: 'Clean water',
				ru: 'Чистая вода',
				az: 'Təmiz su',
				kk: 'Таза су',
				ky: 'Таза суу',
				tg: 'Оби тоза',
				uz: 'Toza suv',
				tr: 'Temiz su'
			})
		},
		{
			key: 'doctor',
			text: wording({
				en: 'A doctor nearby',
				ru: 'Врач рядом',
				az: 'Yaxında həkim',
				kk: 'Жақын жерде дәрігер',
				ky: 'Жакын жерде дарыгер',
				tg: 'Духтур дар наздикӣ',
				uz: 'Yaqinda shifokor',
				tr: 'Yakında bir doktor'
			})
		},
		{
			key: 'internet',
			text: wording({
				en: 'Good internet',
				ru: 'Хороший интернет',
				az: 'Yaxşı internet',
				kk: 'Жақсы интернет',
				ky: 'Жакшы интернет',
				tg: 'Интернети хуб',
				uz: 'Yaxshi internet',
				tr: 'İyi internet'
			})
		}
	]
};

const heard: Question = {
	key: 'heard',
	kind: 'scale',
	faces: false,
	text: wording({
		en: [
			'Do adults listen to children here?',
			'When children here say something, do adults listen?',
			'When children and young people here speak up, do adults take it seriously?'
		],
		ru: [
			'Взрослые здесь слушают детей?',
			'Когда дети что-то говорят, взрослые их слушают?',
			'Когда дети и подростки высказываются, взрослые относятся к этому серьёзно?'
		],
		az: [
			'Burada böyüklər uşaqları dinləyir?',
			'Uşaqlar nəsə deyəndə böyüklər dinləyir?',
			'Uşaq və gənclər fikrini deyəndə böyüklər buna ciddi yanaşır?'
		],
		kk: [
			'Мұнда ересектер балаларды тыңдай ма?',
			'Балалар бірдеңе айтса, ересектер тыңдай ма?',
			'Балалар мен жасөспірімдер пікір айтса, ересектер оны маңызды деп қарай ма?'
		],
		ky: [
			'Бул жерде чоңдор балдарды угабы?',
			'Балдар бир нерсе айтса, чоңдор угабы?',
			'Балдар менен өспүрүмдөр пикирин айтса, чоңдор ага олуттуу карайбы?'
		],
		tg: [
			'Ин ҷо калонсолон бачаҳоро гӯш мекунанд?',
			'Вақте бачаҳо чизе мегӯянд, калонсолон гӯш мекунанд?',
			'Вақте кӯдакону наврасон фикрашонро мегӯянд, калонсолон ҷиддӣ гӯш мекунанд?'
		],
		uz: [
			'Bu yerda kattalar bolalarni tinglaydimi?',
			'Bolalar biror narsa desa, kattalar tinglaydimi?',
			'Bolalar va oʻsmirlar fikr bildirsa, kattalar buni jiddiy qabul qiladimi?'
		],
		tr: [
			'Burada yetişkinler çocukları dinliyor mu?',
			'Çocuklar bir şey söyleyince yetişkinler dinliyor mu?',
			'Çocuklar ve gençler fikrini söyleyince yetişkinler bunu ciddiye alıyor mu?'
		]
	}),
	articles: ['12.1'],
	dontKnow: true,
	ratherNot: false,
	options: howOften
};

const evening: Question = {
	key: 'evening',
	kind: 'single',
	text: wording({
		en: [
			'Do you feel safe outside in the evening?',
			'Do you feel safe outside when it gets dark?',
			'Do you feel safe outside after dark where you live?'
		],
		ru: [
			'Тебе спокойно вечером на улице?',
			'Тебе спокойно на улице, когда темнеет?',
			'Чувствуешь ли ты себя в безопасности на улице после наступления темноты?'
		],
		az: [
			'Axşam bayırda özünü rahat hiss edirsən?',
			'Qaranlıq düşəndə bayırda özünü təhlükəsiz hiss edirsən?',
			'Qaranlıq düşəndən sonra yaşadığın yerdə bayırda özünü təhlükəsiz hiss edirsən?'
		],
		kk: [
			'Кешке далада өзіңді тыныш сезінесің бе?',
			'Қараңғы түскенде далада өзіңді қауіпсіз сезінесің бе?',
			'Сен тұратын жерде қараңғы түскен соң далада өзіңді қауіпсіз сезінесің бе?'
		],
		ky: [
			'Кечинде сыртта өзүңдү тынч сезесиңби?',
			'Караңгы киргенде сыртта өзүңдү коопсуз сезесиңби?',
			'Сен жашаган жерде караңгы киргенден кийин сыртта өзүңдү коопсуз сезесиңби?'
		],
		tg: [
			'Бегоҳӣ дар кӯча худро ором ҳис мекунӣ?',
			'Вақте торик мешавад, дар кӯча худро бехатар ҳис мекунӣ?',
			'Баъд аз торик шудан дар кӯча худро бехатар ҳис мекунед?'
		],
		uz: [
			'Kechqurun koʻchada oʻzingizni xotirjam his qilasizmi?',
			'Qorongʻi tushganda koʻchada oʻzingizni xavfsiz his qilasizmi?',
			'Qorongʻi tushgach, yashaydigan joyingizda koʻchada oʻzingizni xavfsiz his qilasizmi?'
		],
		tr: [
			'Akşam dışarıda kendini güvende hissediyor musun?',
			'Hava kararınca dışarıda kendini güvende hissediyor musun?',
			'Yaşadığın yerde hava karardıktan sonra dışarıda kendini güvende hissediyor musun?'
		]
	}),
	articles: ['19.1', '6.2'],
	dontKnow: false,
	ratherNot: true,
	shuffled: false,
	options: [
		{
			key: 'yes',
			text: wording({
				en: 'Yes',
				ru: 'Да',
				az: 'Hə',
				kk: 'Иә',
				ky: 'Ооба',
				tg: 'Ҳа',
				uz: 'Ha',
				tr: 'Evet'
			})
		},
		{
			key: 'sometimes',
			text: wording({
				en: 'Sometimes',
				ru: 'Иногда',
				az: 'Bəzən',
				kk: 'Кейде',
				ky: 'Кээде',
				tg: 'Баъзан',
				uz: 'Baʼzan',
				tr: 'Bazen'
			})
		},
		{
			key: 'no',
			text: wording({
				en: 'No',
				ru: 'Нет',
				az: 'Yox',
				kk: 'Жоқ',
				ky: 'Жок',
				tg: 'Не',
				uz: 'Yoʻq',
				tr: 'Hayır'
			})
		},
		{
			key: 'stay_in',
			text: wording({
				en: 'I stay at home then',
				ru: 'Я тогда сижу дома',
				az: 'Onda evdə oluram',
				kk: 'Ол кезде үйде боламын',
				ky: 'Ал кезде үйдө болом',
				tg: 'Он вақт дар хона мешавам',
				uz: 'Unda uyda boʻlaman',
				tr: 'O saatte evdeyim'
			})
		}
	]
};

const place: Question = {
	key: 'good_place',
	kind: 'drawing',
	text: wording({
		en: [
			'Draw a place where you feel good.',
			'Draw a place where children feel good.',
			'Draw a place near you where children feel good, or one that is missing.'
		],
		ru: [
			'Нарисуй место, где тебе хорошо.',
			'Нарисуй место, где детям хорошо.',
			'Нарисуй место рядом, где детям хорошо, или то, которого не хватает.'
		],
		az: [
			'Özünü yaxşı hiss etdiyin yeri çək.',
			'Uşaqların özünü yaxşı hiss etdiyi yeri çək.',
			'Yaxınlıqda uşaqların özünü yaxşı hiss etdiyi və ya çatışmayan bir yeri çək.'
		],
		kk: [
			'Өзіңе жайлы жерді сал.',
			'Балаларға жайлы жерді сал.',
			'Жақын маңдағы балаларға жайлы жерді немесе жетіспейтін жерді сал.'
		],
		ky: [
			'Өзүңө жаккан жерди тарт.',
			'Балдарга жагымдуу жерди тарт.',
			'Жакын жердеги балдарга жагымдуу жерди же жетишпеген жерди тарт.'
		],
		tg: [
			'Ҷойеро каш, ки ба ту хуб аст.',
			'Ҷойеро каш, ки ба бачаҳо хуб аст.',
			'Дар наздикӣ ҷойеро кашед, ки ба кӯдакон хуб аст ё намерасад.'
		],
		uz: [
			'Oʻzingizga yoqadigan joyni chizing.',
			'Bolalarga yoqadigan joyni chizing.',
			'Yaqin atrofdagi bolalarga yoqadigan yoki yetishmayotgan joyni chizing.'
		],
		tr: [
			'Kendini iyi hissettiğin bir yer çiz.',
			'Çocukların kendini iyi hissettiği bir yer çiz.',
			'Yakınında çocukların kendini iyi hissettiği ya da eksik olan bir yer çiz.'
		]
	}),
	help: drawingHelp,
	articles: ['13.1', '31.1'],
	dontKnow: false,
	ratherNot: false
};

const wish: Question = {
	key: 'wish',
	kind: 'text',
	length: 'short',
	text: wording({
		en: [
			'What should adults change first?',
			'Imagine that you decide. What would you change first?',
			'What should adults change first where you live, and why?'
		],
		ru: [
			'Что взрослым изменить в первую очередь?',
			'Представь, что решаешь ты. Что бы ты изменил или изменила сначала?',
			'Что взрослым нужно изменить в первую очередь там, где ты живёшь, и почему?'
		],
		az: [
			'Böyüklər birinci nəyi dəyişsin?',
			'Təsəvvür et ki, qərarı sən verirsən. Birinci nəyi dəyişərdin?',
			'Yaşadığın yerdə böyüklər birinci nəyi dəyişməlidir və niyə?'
		],
		kk: [
			'Ересектер бірінші нені өзгертсін?',
			'Сен шешесің деп елестет. Бірінші нені өзгертер едің?',
			'Сен тұратын жерде ересектер бірінші нені өзгертуі керек және неге?'
		],
		ky: [
			'Чоңдор биринчи эмнени өзгөртсүн?',
			'Сен чечесиң деп элестет. Биринчи эмнени өзгөртөт элең?',
			'Сен жашаган жерде чоңдор биринчи эмнени өзгөртүшү керек жана эмне үчүн?'
		],
		tg: [
			'Калонсолон аввал чиро дигар кунанд?',
			'Тасаввур кун, ки ту ҳал мекунӣ. Аввал чиро дигар мекардӣ?',
			'Дар ҷойи зисти шумо калонсолон аввал чиро бояд дигар кунанд ва чаро?'
		],
		uz: [
			'Kattalar birinchi nimani oʻzgartirsin?',
			'Tasavvur qiling, siz hal qilasiz. Birinchi nimani oʻzgartirardingiz?',
			'Siz yashaydigan joyda kattalar birinchi nimani oʻzgartirishi kerak va nega?'
		],
		tr: [
			'Yetişkinler önce neyi değiştirsin?',
			'Kararı senin verdiğini düşün. Önce neyi değiştirirdin?',
			'Yaşadığın yerde yetişkinler önce neyi değiştirmeli ve neden?'
		]
	}),
	help: wordsHelp,
	articles: ['12.1', '13.1'],
	dontKnow: true,
	ratherNot: false
};

/** "Is our region fit for children?": open on the day of the demo, with a class session that can be joined. */
export const openConsultation: Definition = {
	shape: DEFINITION_SHAPE,
	languages: [...LANGUAGES],
	surroundings: {},
	tones: ['7-9', '10-12', '13+'],
	title: {
		en: 'Is our region fit for children?',
		ru: 'Хорошо ли детям в нашем крае?',
		az: 'Bölgəmiz uşaqlar üçün yaxşıdırmı?',
		kk: 'Өңіріміз балаларға жайлы ма?',
		ky: 'Аймагыбыз балдарга ылайыктуубу?',
		tg: 'Оё минтақаи мо барои кӯдакон хуб аст?',
		uz: 'Hududimiz bolalar uchun qulaymi?',
		tr: 'Bölgemiz çocuklar için uygun mu?'
	},
	purpose: {
		en: 'Children from 7 to 18 tell how it is to grow up in their town or village: where they play, what is missing, whether adults listen. The next Forum of the Open Door decides on it. Classes take part with a code; no child gives a name.',
		ru: 'Дети от 7 до 18 лет рассказывают, каково расти в их городе или селе: где они играют, чего не хватает, слушают ли их взрослые. Решать будет следующий Форум открытой двери. Классы участвуют по коду; имён никто не называет.',
		az: '7–18 yaşlı uşaqlar öz şəhərində və ya kəndində böyüməyin necə olduğunu danışır: harada oynayırlar, nə çatışmır, böyüklər onları dinləyirmi. Qərarı növbəti Açıq Qapı Forumu verəcək. Siniflər kodla qatılır; heç bir uşaq adını demir.',
		kk: '7–18 жастағы балалар өз қаласында немесе ауылында өсудің қандай екенін айтады: қайда ойнайды, не жетіспейді, ересектер тыңдай ма. Бұл туралы келесі Ашық есік форумы шешеді. Сыныптар кодпен қатысады; ешбір бала атын айтпайды.',
		ky: '7–18 жаштагы балдар өз шаарында же айылында чоңоюу кандай экенин айтышат: кайда ойношот, эмне жетишпейт, чоңдор угабы. Бул боюнча кийинки Ачык эшик форуму чечет. Класстар код менен катышат; эч бир бала атын айтпайт.',
		tg: 'Кӯдакони 7–18-сола мегӯянд, ки дар шаҳр ё деҳаи онҳо калон шудан чӣ гуна аст: куҷо бозӣ мекунанд, чӣ намерасад, оё калонсолон гӯш мекунанд. Форуми навбатии Дари кушода қарор мекунад. Синфҳо бо рамз иштирок мекунанд; ҳеҷ кӯдак номашро намегӯяд.',
		uz: '7–18 yoshli bolalar oʻz shahri yoki qishlogʻida ulgʻayish qandayligini aytadi: qayerda oʻynaydi, nima yetishmaydi, kattalar tinglaydimi. Bu haqda keyingi Ochiq eshik forumi qaror qiladi. Sinflar kod bilan qatnashadi; hech bir bola ismini aytmaydi.',
		tr: '7–18 yaşındaki çocuklar kendi şehirlerinde ya da köylerinde büyümenin nasıl olduğunu anlatıyor: nerede oynuyorlar, ne eksik, yetişkinler dinliyor mu. Kararı bir sonraki Açık Kapı Forumu verecek. Sınıflar bir kodla katılıyor; hiçbir çocuk adını vermiyor.'
	},
	about: {
		who,
		why: wording({
			en: [
				'We want to know: is life good here? Children know it best.',
				'We want to know whether life here is good for children. You know that better than we do.',
				'We want to know how it is to grow up where you live. Nobody knows that better than you.'
			],
			ru: [
				'Мы хотим узнать: детям здесь хорошо? Дети знают это лучше всех.',
				'Мы хотим узнать, хорошо ли здесь детям. Ты знаешь это лучше нас.',
				'Мы хотим узнать, каково расти там, где ты живёшь. Лучше тебя этого никто не знает.'
			],
			az: [
				'Bilmək istəyirik: burada uşaqlara yaxşıdır? Bunu ən yaxşı uşaqlar bilir.',
				'Burada uşaqların yaxşı yaşayıb-yaşamadığını bilmək istəyirik. Bunu sən bizdən yaxşı bilirsən.',
				'Yaşadığın yerdə böyüməyin necə olduğunu bilmək istəyirik. Bunu səndən yaxşı bilən yoxdur.'
			],
			kk: [
				'Мұнда балаларға жақсы ма, білгіміз келеді. Оны балалар жақсы біледі.',
				'Мұнда балаларға өмір сүру жақсы ма, соны білгіміз келеді. Оны сен бізден жақсы білесің.',
				'Сен тұратын жерде өсу қандай екенін білгіміз келеді. Оны сенен артық ешкім білмейді.'
			],
			ky: [
				'Бул жерде балдарга жакшыбы, билгибиз келет. Муну балдар жакшы билет.',
				'Бул жерде балдарга жашоо жакшыбы, ошону билгибиз келет. Муну сен бизден жакшы билесиң.',
				'Сен жашаган жерде чоңоюу кандай экенин билгибиз келет. Муну сенден артык эч ким билбейт.'
			],
			tg: [
				'Донистан мехоҳем: ин ҷо ба бачаҳо хуб аст? Инро бачаҳо беҳтар медонанд.',
				'Донистан мехоҳем, ки ин ҷо зиндагии бачаҳо хуб аст ё не. Ту инро аз мо беҳтар медонӣ.',
				'Мо донистан мехоҳем, ки дар ҷойи зисти шумо калон шудан чӣ гуна аст. Инро аз шумо беҳтар ҳеҷ кас намедонад.'
			],
			uz: [
				'Bilmoqchimiz: bu yerda bolalarga yaxshimi? Buni bolalar yaxshi biladi.',
				'Bu yerda bolalarga yashash yaxshimi, shuni bilmoqchimiz. Buni siz bizdan yaxshi bilasiz.',
				'Siz yashaydigan joyda ulgʻayish qandayligini bilmoqchimiz. Buni sizdan yaxshi hech kim bilmaydi.'
			],
			tr: [
				'Burada çocuklar için hayat iyi mi? Bunu en iyi çocuklar bilir.',
				'Burada hayatın çocuklar için iyi olup olmadığını bilmek istiyoruz. Bunu bizden iyi bilirsin.',
				'Yaşadığın yerde büyümenin nasıl olduğunu bilmek istiyoruz. Bunu senden iyi kimse bilemez.'
			]
		}),
		happens,
		decides,
		cannotChange: wording({
			en: [
				'Not every wish comes true. Big things take years.',
				'The forum cannot grant every wish. It has no money of its own, and big things take years.',
				'The forum cannot fulfil every wish and has no money of its own. Roads and buildings often take years. What does not work, we will say openly.'
			],
			ru: [
				'Не каждое желание сбудется. Большие дела длятся годами.',
				'Форум не может исполнить все желания. Своих денег у него нет, а большие дела длятся годами.',
				'Форум не может исполнить все желания, и своих денег у него нет. Дороги и здания строят годами. Если что-то не получится, мы скажем прямо.'
			],
			az: [
				'Hər arzu yerinə yetmir. Böyük işlər illər çəkir.',
				'Forum hər arzunu yerinə yetirə bilmir. Onun öz pulu yoxdur, böyük işlər isə illər çəkir.',
				'Forum hər arzunu yerinə yetirə bilmir və öz pulu yoxdur. Yollar və binalar illər çəkir. Alınmayanı açıq deyəcəyik.'
			],
			kk: [
				'Әр тілек орындала бермейді. Үлкен істерге жылдар керек.',
				'Форум барлық тілекті орындай алмайды. Оның өз ақшасы жоқ, үлкен істерге жылдар керек.',
				'Форум барлық тілекті орындай алмайды, өз ақшасы да жоқ. Жол мен ғимарат салуға жылдар кетеді. Болмаған нәрсені ашық айтамыз.'
			],
			ky: [
				'Ар бир тилек орундала бербейт. Чоң иштерге жылдар керек.',
				'Форум бардык тилекти аткара албайт. Анын өз акчасы жок, чоң иштерге жылдар керек.',
				'Форум бардык тилекти аткара албайт, өз акчасы да жок. Жол менен имарат салууга жылдар кетет. Болбой калганын ачык айтабыз.'
			],
			tg: [
				'На ҳар орзу иҷро мешавад. Корҳои калон солҳо мегиранд.',
				'Форум ҳар орзуро иҷро карда наметавонад. Пули худаш нест, корҳои калон солҳо мегиранд.',
				'Форум ҳар орзуро иҷро карда наметавонад ва пули худаш нест. Роҳу биноҳо солҳо мегиранд. Агар чизе нашавад, ошкоро мегӯем.'
			],
			uz: [
				'Har bir tilak ham amalga oshmaydi. Katta ishlarga yillar ketadi.',
				'Forum hamma tilakni bajara olmaydi. Uning oʻz puli yoʻq, katta ishlarga esa yillar ketadi.',
				'Forum hamma tilakni bajara olmaydi, oʻz puli ham yoʻq. Yoʻl va binolarga yillar ketadi. Nima boʻlmasa, ochiq aytamiz.'
			],
			tr: [
				'Her dilek gerçekleşmez. Büyük işler yıllar sürer.',
				'Forum her dileği yerine getiremez. Kendi parası yoktur ve büyük işler yıllar sürer.',
				'Forum her dileği yerine getiremez, kendi parası da yoktur. Yollar ve binalar yıllar sürer. Olmayanı açıkça söyleriz.'
			]
		}),
		reply,
		read
	},
	questions: [age, settlement, play, missing, heard, evening, place, wish],
	breakdowns: ['part', 'tone']
};
