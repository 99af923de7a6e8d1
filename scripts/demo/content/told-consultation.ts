import { DEFINITION_SHAPE, type Definition, type Question } from '#lib/definition/definition.ts';
import { decides, happens, read, reply, who } from './shared-about.ts';
import { age, drawingHelp, howOften, wordsHelp } from './shared-questions.ts';
import { LANGUAGES, wording } from './wordings.ts';

const travel: Question = {
	key: 'travel',
	kind: 'single',
	text: wording({
		en: ['How do you go to school?', 'How do you usually go to school?', 'How do you usually get to school?'],
		ru: [
			'Как ты попадаешь в школу?',
			'Как ты обычно добираешься до школы?',
			'Как ты обычно добираешься до школы?'
		],
		az: ['Məktəbə necə gedirsən?', 'Adətən məktəbə necə gedirsən?', 'Adətən məktəbə necə gedirsən?'],
		kk: ['Мектепке қалай барасың?', 'Мектепке әдетте қалай барасың?', 'Мектепке әдетте қалай барасың?'],
		ky: ['Мектепке кантип барасың?', 'Мектепке адатта кантип барасың?', 'Мектепке адатта кантип барасың?'],
		tg: [
			'Ту ба мактаб чӣ хел меравӣ?',
			'Ту одатан ба мактаб чӣ хел меравӣ?',
			'Шумо одатан ба мактаб чӣ хел меравед?'
		],
		uz: ['Maktabga qanday borasiz?', 'Maktabga odatda qanday borasiz?', 'Maktabga odatda qanday borasiz?'],
		tr: [
			'Okula nasıl gidiyorsun?',
			'Okula genellikle nasıl gidiyorsun?',
			'Okula genellikle nasıl gidiyorsun?'
		]
	}),
	articles: ['28.1'],
	dontKnow: false,
	ratherNot: false,
	shuffled: false,
	options: [
		{
			key: 'walk',
			text: wording({
				en: 'On foot',
				ru: 'Пешком',
				az: 'Piyada',
				kk: 'Жаяу',
				ky: 'Жөө',
				tg: 'Пиёда',
				uz: 'Piyoda',
				tr: 'Yürüyerek'
			})
		},
		{
			key: 'bus',
			text: wording({
				en: 'By bus',
				ru: 'На автобусе',
				az: 'Avtobusla',
				kk: 'Автобуспен',
				ky: 'Автобус менен',
				tg: 'Бо автобус',
				uz: 'Avtobusda',
				tr: 'Otobüsle'
			})
		},
		{
			key: 'car',
			text: wording({
				en: 'By car',
				ru: 'На машине',
				az: 'Maşınla',
				kk: 'Машинамен',
				ky: 'Машина менен',
				tg: 'Бо мошин',
				uz: 'Mashinada',
				tr: 'Arabayla'
			})
		},
		{
			key: 'other',
			text: wording({
				en: 'In another way',
				ru: 'По-другому',
				az: 'Başqa cür',
				kk: 'Басқаша',
				ky: 'Башкача',
				tg: 'Бо тарзи дигар',
				uz: 'Boshqacha',
				tr: 'Başka türlü'
			})
		}
	]
};

const light: Question = {
	key: 'light',
	kind: 'scale',
	faces: false,
	text: wording({
		en: [
			'Are there lamps on your way?',
			'Are there lamps on your way when it is dark?',
			'When it is dark: how well is your way to school lit?'
		],
		ru: [
			'На твоей дороге есть фонари?',
			'На твоей дороге в школу горят фонари, когда темно?',
			'Когда темно: как освещена твоя дорога в школу?'
		],
		az: [
			'Yolunda işıq dirəkləri var?',
			'Qaranlıqda məktəb yolunda işıqlar yanır?',
			'Qaranlıqda məktəbə gedən yolun nə qədər işıqlıdır?'
		],
		kk: [
			'Сенің жолыңда шам бар ма?',
			'Қараңғыда мектеп жолыңда шамдар жана ма?',
			'Қараңғыда мектепке баратын жолыңның жарығы қандай?'
		],
		ky: [
			'Сенин жолуңда чырак барбы?',
			'Караңгыда мектеп жолуңда чырактар күйөбү?',
			'Караңгыда мектепке барчу жолуңдун жарыгы кандай?'
		],
		tg: [
			'Дар роҳи ту чароғҳо ҳастанд?',
			'Дар торикӣ дар роҳи мактабат чароғҳо месӯзанд?',
			'Дар торикӣ роҳи мактаби шумо чӣ қадар равшан аст?'
		],
		uz: [
			'Yoʻlingizda chiroqlar bormi?',
			'Qorongʻida maktab yoʻlingizda chiroqlar yonadimi?',
			'Qorongʻida maktabga boradigan yoʻlingiz qanchalik yorugʻ?'
		],
		tr: [
			'Yolunda sokak lambaları var mı?',
			'Hava karanlıkken okul yolunda lambalar yanıyor mu?',
			'Hava karanlıkken okul yolun ne kadar aydınlık?'
		]
	}),
	articles: ['6.2', '19.1', '28.1'],
	dontKnow: true,
	ratherNot: false,
	options: [
		{
			key: 'everywhere',
			text: wording({
				en: 'Lamps everywhere',
				ru: 'Фонари везде',
				az: 'Hər yerdə işıq var',
				kk: 'Шам барлық жерде бар',
				ky: 'Чырак бардык жерде бар',
				tg: 'Чароғ дар ҳама ҷо ҳаст',
				uz: 'Chiroq hamma joyda bor',
				tr: 'Her yerde lamba var'
			})
		},
		{
			key: 'mostly',
			text: wording({
				en: 'In most places',
				ru: 'Почти везде',
				az: 'Çox yerdə var',
				kk: 'Көп жерде бар',
				ky: 'Көп жерде бар',
				tg: 'Дар бисёр ҷо ҳаст',
				uz: 'Koʻp joyda bor',
				tr: 'Çoğu yerde var'
			})
		},
		{
			key: 'few',
			text: wording({
				en: 'Only a few',
				ru: 'Их мало',
				az: 'Azdır',
				kk: 'Аз',
				ky: 'Аз',
				tg: 'Кам аст',
				uz: 'Kam',
				tr: 'Çok az'
			})
		},
		{
			key: 'dark',
			text: wording({
				en: 'None, it is dark',
				ru: 'Их нет, темно',
				az: 'Yoxdur, qaranlıqdır',
				kk: 'Жоқ, қараңғы',
				ky: 'Жок, караңгы',
				tg: 'Нест, торик аст',
				uz: 'Yoʻq, qorongʻi',
				tr: 'Hiç yok, karanlık'
			})
		}
	]
};

const goodPlaces: Question = {
	key: 'good_places',
	kind: 'several',
	text: wording({
		en: [
			'Where do you feel good and safe?',
			'Where do you feel good and safe? Choose all that fit.',
			'Where do you feel comfortable and safe? Choose all that fit.'
		],
		ru: [
			'Где тебе хорошо и спокойно?',
			'Где тебе хорошо и спокойно? Выбери всё, что подходит.',
			'Где ты чувствуешь себя спокойно и безопасно? Выбери всё, что подходит.'
		],
		az: [
			'Harada özünü yaxşı və rahat hiss edirsən?',
			'Harada özünü yaxşı və təhlükəsiz hiss edirsən? Uyğun olanların hamısını seç.',
			'Harada özünü rahat və təhlükəsiz hiss edirsən? Uyğun olanların hamısını seç.'
		],
		kk: [
			'Қай жерде өзіңді жақсы сезінесің?',
			'Қай жерде өзіңді жақсы әрі қауіпсіз сезінесің? Сәйкес келетінінің бәрін таңда.',
			'Қай жерде өзіңді еркін әрі қауіпсіз сезінесің? Сәйкес келетінінің бәрін таңда.'
		],
		ky: [
			'Кайсы жерде өзүңдү жакшы сезесиң?',
			'Кайсы жерде өзүңдү жакшы жана коопсуз сезесиң? Туура келгендин баарын танда.',
			'Кайсы жерде өзүңдү эркин жана коопсуз сезесиң? Туура келгендин баарын танда.'
		],
		tg: [
			'Куҷо худро хубу ором ҳис мекунӣ?',
			'Куҷо худро хубу бехатар ҳис мекунӣ? Ҳамаи мувофиқро интихоб кун.',
			'Куҷо худро ором ва бехатар ҳис мекунед? Ҳамаи мувофиқро интихоб кунед.'
		],
		uz: [
			'Qayerda oʻzingizni yaxshi his qilasiz?',
			'Qayerda oʻzingizni yaxshi va xavfsiz his qilasiz? Mos kelganlarining hammasini tanlang.',
			'Qayerda oʻzingizni erkin va xavfsiz his qilasiz? Mos kelganlarining hammasini tanlang.'
		],
		tr: [
			'Nerede kendini iyi ve güvende hissediyorsun?',
			'Nerede kendini iyi ve güvende hissediyorsun? Uyanların hepsini seç.',
			'Nerede kendini rahat ve güvende hissediyorsun? Uyanların hepsini seç.'
		]
	}),
	articles: ['19.1', '16.1'],
	dontKnow: false,
	ratherNot: true,
	shuffled: true,
	options: [
		{
			key: 'classroom',
			text: wording({
				en: 'In the classroom',
				ru: 'В классе',
				az: 'Sinifdə',
				kk: 'Сыныпта',
				ky: 'Класста',
				tg: 'Дар синф',
				uz: 'Sinfda',
				tr: 'Sınıfta'
			})
		},
		{
			key: 'yard',
			text: wording({
				en: 'In the school yard',
				ru: 'Во дворе школы',
				az: 'Məktəbin həyətində',
				kk: 'Мектеп ауласында',
				ky: 'Мектептин короосунда',
				tg: 'Дар ҳавлии мактаб',
				uz: 'Maktab hovlisida',
				tr: 'Okul bahçesinde'
			})
		},
		{
			key: 'way',
			text: wording({
				en: 'On the way',
				ru: 'По дороге',
				az: 'Yolda',
				kk: 'Жолда',
				ky: 'Жолдо',
				tg: 'Дар роҳ',
				uz: 'Yoʻlda',
				tr: 'Yolda'
			})
		},
		{
			key: 'online',
			text: wording({
				en: 'On the internet',
				ru: 'В интернете',
				az: 'İnternetdə',
				kk: 'Интернетте',
				ky: 'Интернетте',
				tg: 'Дар интернет',
				uz: 'Internetda',
				tr: 'İnternette'
			})
		}
	]
};

const toilets: Question = {
	key: 'toilets',
	kind: 'scale',
	faces: false,
	text: wording({
		en: [
			'Is the school toilet clean and warm?',
			'Is the school toilet clean, with water and a door that closes?',
			'Is the school toilet clean, with water, soap and a door that locks?'
		],
		ru: [
			'В школьном туалете чисто и тепло?',
			'В школьном туалете чисто, есть вода и закрывается дверь?',
			'В школьном туалете чисто, есть вода, мыло и дверь с замком?'
		],
		az: [
			'Məktəbin tualeti təmiz və istidir?',
			'Məktəbin tualeti təmizdir, suyu və bağlanan qapısı var?',
			'Məktəbin tualeti təmizdir, suyu, sabunu və kilidli qapısı var?'
		],
		kk: [
			'Мектеп дәретханасы таза әрі жылы ма?',
			'Мектеп дәретханасы таза ма, суы мен жабылатын есігі бар ма?',
			'Мектеп дәретханасы таза ма, суы, сабыны мен құлыпталатын есігі бар ма?'
		],
		ky: [
			'Мектептин дааратканасы таза жана жылуубу?',
			'Мектептин дааратканасы тазабы, суусу жана жабылма эшиги барбы?',
			'Мектептин дааратканасы тазабы, суусу, самыны жана кулпуланган эшиги барбы?'
		],
		tg: [
			'Ҳоҷатхонаи мактаб тозаву гарм аст?',
			'Ҳоҷатхонаи мактаб тоза аст, об ва дари пӯшида дорад?',
			'Ҳоҷатхонаи мактаб тоза аст, обу собун ва дари қулфдор дорад?'
		],
		uz: [
			'Maktab hojatxonasi toza va issiqmi?',
			'Maktab hojatxonasi tozami, suvi va yopiladigan eshigi bormi?',
			'Maktab hojatxonasi tozami, suvi, sovuni va qulflanadigan eshigi bormi?'
		],
		tr: [
			'Okulun tuvaleti temiz ve sıcak mı?',
			'Okulun tuvaleti temiz mi, suyu ve kapanan kapısı var mı?',
			'Okulun tuvaleti temiz mi, suyu, sabunu ve kilitli kapısı var mı?'
		]
	}),
	articles: ['24.2'],
	dontKnow: true,
	ratherNot: true,
	options: howOften
};

const heard: Question = {
	key: 'heard',
	kind: 'scale',
	faces: false,
	text: wording({
		en: [
			'Do the adults at school listen to you?',
			'When you say something at school, do adults listen?',
			'When pupils say what they think, do adults at school take it seriously?'
		],
		ru: [
			'Взрослые в школе тебя слушают?',
			'Когда ты что-то говоришь в школе, взрослые слушают?',
			'Когда ученики говорят, что думают, взрослые в школе относятся к этому серьёзно?'
		],
		az: [
			'Məktəbdə böyüklər səni dinləyir?',
			'Məktəbdə nəsə deyəndə böyüklər səni dinləyir?',
			'Şagirdlər fikrini deyəndə məktəbdə böyüklər buna ciddi yanaşır?'
		],
		kk: [
			'Мектептегі ересектер сені тыңдай ма?',
			'Мектепте бірдеңе айтсаң, ересектер тыңдай ма?',
			'Оқушылар пікірін айтса, мектептегі ересектер оған мән бере ме?'
		],
		ky: [
			'Мектептеги чоңдор сени угабы?',
			'Мектепте бир нерсе айтсаң, чоңдор угабы?',
			'Окуучулар пикирин айтса, мектептеги чоңдор ага маани береби?'
		],
		tg: [
			'Калонсолони мактаб туро гӯш мекунанд?',
			'Вақте дар мактаб чизе мегӯӣ, калонсолон гӯш мекунанд?',
			'Вақте талабаҳо фикрашонро мегӯянд, калонсолони мактаб ба он аҳамият медиҳанд?'
		],
		uz: [
			'Maktabda kattalar sizni tinglaydimi?',
			'Maktabda biror narsa desangiz, kattalar tinglaydimi?',
			'Oʻquvchilar fikrini aytsa, maktabdagi kattalar bunga eʼtibor beradimi?'
		],
		tr: [
			'Okulda yetişkinler seni dinliyor mu?',
			'Okulda bir şey söyleyince yetişkinler seni dinliyor mu?',
			'Öğrenciler düşündüklerini söyleyince okuldaki yetişkinler bunu ciddiye alıyor mu?'
		]
	}),
	articles: ['12.1'],
	dontKnow: true,
	ratherNot: false,
	options: howOften
};

const way: Question = {
	key: 'way',
	kind: 'drawing',
	text: wording({
		en: [
			'Draw your way to school.',
			'Draw your way to school.',
			'Draw your way to school: what is good and what is not.'
		],
		ru: [
			'Нарисуй свою дорогу в школу.',
			'Нарисуй свою дорогу в школу.',
			'Нарисуй свою дорогу в школу: что на ней хорошо, а что нет.'
		],
		az: [
			'Məktəbə gedən yolunu çək.',
			'Məktəbə gedən yolunu çək.',
			'Məktəbə gedən yolunu çək: nə yaxşıdır, nə pisdir.'
		],
		kk: [
			'Мектепке баратын жолыңды сал.',
			'Мектепке баратын жолыңды сал.',
			'Мектепке баратын жолыңды сал: несі жақсы, несі жаман.'
		],
		ky: [
			'Мектепке барчу жолуңду тарт.',
			'Мектепке барчу жолуңду тарт.',
			'Мектепке барчу жолуңду тарт: эмнеси жакшы, эмнеси жаман.'
		],
		tg: ['Роҳи мактабатро каш.', 'Роҳи мактабатро каш.', 'Роҳи мактаби худро кашед: чӣ хуб аст, чӣ бад.'],
		uz: [
			'Maktabga boradigan yoʻlingizni chizing.',
			'Maktabga boradigan yoʻlingizni chizing.',
			'Maktabga boradigan yoʻlingizni chizing: nimasi yaxshi, nimasi yomon.'
		],
		tr: ['Okul yolunu çiz.', 'Okula gittiğin yolu çiz.', 'Okula gittiğin yolu çiz: neyi iyi, neyi kötü.']
	}),
	help: drawingHelp,
	articles: ['13.1', '28.1'],
	dontKnow: false,
	ratherNot: false
};

const change: Question = {
	key: 'change',
	kind: 'text',
	length: 'long',
	text: wording({
		en: [
			'What should change, so that you feel good?',
			'What should change at school or on the way there?',
			'What should change at your school or on the way there, and how?'
		],
		ru: [
			'Что изменить, чтобы тебе было хорошо?',
			'Что нужно изменить в школе или по дороге туда?',
			'Что нужно изменить в твоей школе или по дороге туда, и как?'
		],
		az: [
			'Sənə yaxşı olsun deyə nə dəyişsin?',
			'Məktəbdə və ya məktəb yolunda nə dəyişməlidir?',
			'Məktəbində və ya məktəb yolunda nə dəyişməlidir və necə?'
		],
		kk: [
			'Саған жақсы болу үшін не өзгерсін?',
			'Мектепте немесе мектеп жолында не өзгеруі керек?',
			'Мектебіңде немесе мектеп жолында не өзгеруі керек және қалай?'
		],
		ky: [
			'Сага жакшы болуш үчүн эмне өзгөрсүн?',
			'Мектепте же мектеп жолунда эмне өзгөрүшү керек?',
			'Мектебиңде же мектеп жолунда эмне өзгөрүшү керек жана кантип?'
		],
		tg: [
			'Чӣ дигар шавад, то ба ту хуб бошад?',
			'Дар мактаб ё роҳи мактаб чӣ бояд дигар шавад?',
			'Дар мактаби шумо ё роҳи мактаб чӣ бояд дигар шавад ва чӣ тавр?'
		],
		uz: [
			'Sizga yaxshi boʻlishi uchun nima oʻzgarsin?',
			'Maktabda yoki maktab yoʻlida nima oʻzgarishi kerak?',
			'Maktabingizda yoki maktab yoʻlida nima oʻzgarishi kerak va qanday?'
		],
		tr: [
			'Sana iyi gelmesi için ne değişsin?',
			'Okulda ya da okul yolunda ne değişmeli?',
			'Okulunda ya da okul yolunda ne değişmeli ve nasıl?'
		]
	}),
	help: wordsHelp,
	articles: ['12.1', '13.1', '29.1'],
	dontKnow: true,
	ratherNot: false
};

/** "Our way, our school, our safety": asked, counted, resolved and replied to before the demo's day. */
export const toldConsultation: Definition = {
	shape: DEFINITION_SHAPE,
	languages: ['ru', ...LANGUAGES.filter((language) => language !== 'ru')],
	surroundings: {},
	tones: ['7-9', '10-12', '13+'],
	title: {
		en: 'Our way, our school, our safety',
		ru: 'Наш путь, наша школа, наша безопасность',
		az: 'Yolumuz, məktəbimiz, təhlükəsizliyimiz',
		kk: 'Біздің жол, біздің мектеп, біздің қауіпсіздік',
		ky: 'Биздин жол, биздин мектеп, биздин коопсуздук',
		tg: 'Роҳи мо, мактаби мо, бехатарии мо',
		uz: 'Yoʻlimiz, maktabimiz, xavfsizligimiz',
		tr: 'Yolumuz, okulumuz, güvenliğimiz'
	},
	purpose: {
		en: 'Children in six countries told how they get to school, where they feel safe and what has to change. The Forum of the Open Door made a resolution of it. Here stands what became of their words.',
		ru: 'Дети шести стран рассказали, как они добираются до школы, где им спокойно и что нужно изменить. Форум открытой двери принял на этой основе резолюцию. Здесь видно, что стало с их словами.',
		az: 'Altı ölkənin uşaqları məktəbə necə getdiklərini, harada özlərini rahat hiss etdiklərini və nəyin dəyişməli olduğunu danışdı. Açıq Qapı Forumu bunun əsasında qətnamə qəbul etdi. Onların sözünün taleyi burada görünür.',
		kk: 'Алты елдің балалары мектепке қалай баратынын, қай жерде өзін қауіпсіз сезінетінін және не өзгеруі керегін айтты. Ашық есік форумы соның негізінде қарар қабылдады. Олардың сөзі неге айналғаны осында көрінеді.',
		ky: 'Алты өлкөнүн балдары мектепке кантип барарын, кайсы жерде өзүн коопсуз сезерин жана эмне өзгөрүшү керектигин айтышты. Ачык эшик форуму ошонун негизинде токтом кабыл алды. Алардын сөзү эмнеге айланганы ушул жерде көрүнөт.',
		tg: 'Кӯдакони шаш кишвар гуфтанд, ки чӣ тавр ба мактаб мераванд, куҷо худро бехатар ҳис мекунанд ва чӣ бояд дигар шавад. Форуми Дари кушода дар асоси он қатънома қабул кард. Ин ҷо дида мешавад, ки сухани онҳо чӣ шуд.',
		uz: 'Olti davlat bolalari maktabga qanday borishini, qayerda oʻzini xavfsiz his qilishini va nima oʻzgarishi kerakligini aytdi. Ochiq eshik forumi shu asosda rezolyutsiya qabul qildi. Ularning soʻzi nimaga aylangani shu yerda koʻrinadi.',
		tr: 'Altı ülkeden çocuklar okula nasıl gittiklerini, nerede kendilerini güvende hissettiklerini ve neyin değişmesi gerektiğini anlattı. Açık Kapı Forumu bundan bir karar çıkardı. Sözlerinin ne olduğu burada görülüyor.'
	},
	about: {
		who,
		why: wording({
			en: [
				'Is your way to school safe? Is school a good place? Tell us.',
				'We want to know whether your way and your school are safe. You go there every day.',
				'We want to know how safe your way and your school are. You know both better than any adult.'
			],
			ru: [
				'Безопасна ли твоя дорога в школу? Хорошо ли в школе? Расскажи.',
				'Мы хотим узнать, безопасно ли в школе и по дороге туда. Ты бываешь там каждый день.',
				'Мы хотим узнать, насколько безопасны твоя школа и дорога туда. Ты знаешь это лучше любого взрослого.'
			],
			az: [
				'Məktəb yolun təhlükəsizdir? Məktəbdə yaxşıdır? Bizə danış.',
				'Məktəbin və yolun təhlükəsiz olub-olmadığını bilmək istəyirik. Sən hər gün ora gedirsən.',
				'Məktəbin və yolun nə qədər təhlükəsiz olduğunu bilmək istəyirik. Bunu sən hər böyükdən yaxşı bilirsən.'
			],
			kk: [
				'Мектепке баратын жолың қауіпсіз бе? Мектепте жақсы ма? Бізге айт.',
				'Мектебің мен жолың қауіпсіз бе, соны білгіміз келеді. Сен онда күн сайын барасың.',
				'Мектебің мен жолың қаншалықты қауіпсіз екенін білгіміз келеді. Оны сен кез келген ересектен жақсы білесің.'
			],
			ky: [
				'Мектепке барчу жолуң коопсузбу? Мектепте жакшыбы? Бизге айт.',
				'Мектебиң менен жолуң коопсузбу, ошону билгибиз келет. Сен ал жакка күн сайын барасың.',
				'Мектебиң менен жолуң канчалык коопсуз экенин билгибиз келет. Муну сен бардык чоңдордон жакшы билесиң.'
			],
			tg: [
				'Роҳи мактабат бехатар аст? Дар мактаб хуб аст? Ба мо гӯй.',
				'Мо донистан мехоҳем, ки мактаб ва роҳат бехатаранд ё не. Ту ҳар рӯз он ҷо меравӣ.',
				'Мо донистан мехоҳем, ки мактабу роҳи шумо чӣ қадар бехатар аст. Шумо инро аз ҳар калонсол беҳтар медонед.'
			],
			uz: [
				'Maktab yoʻlingiz xavfsizmi? Maktabda yaxshimi? Bizga ayting.',
				'Maktabingiz va yoʻlingiz xavfsizmi, shuni bilmoqchimiz. Siz u yerga har kuni borasiz.',
				'Maktabingiz va yoʻlingiz qanchalik xavfsizligini bilmoqchimiz. Buni siz har qanday kattadan yaxshi bilasiz.'
			],
			tr: [
				'Okul yolun güvenli mi? Okul iyi bir yer mi? Bize anlat.',
				'Okulunun ve okul yolunun güvenli olup olmadığını bilmek istiyoruz. Oraya her gün sen gidiyorsun.',
				'Okulunun ve okul yolunun ne kadar güvenli olduğunu bilmek istiyoruz. Bunu her yetişkinden iyi biliyorsun.'
			]
		}),
		happens,
		decides,
		cannotChange: wording({
			en: [
				'We cannot choose your teachers. New roads take years.',
				'The forum cannot choose your teachers. It has no money of its own, and new roads take years.',
				'The forum cannot choose teachers and has no money of its own. Roads and heating take years. What does not work, we will say openly.'
			],
			ru: [
				'Учителей мы не выбираем. Новые дороги строят годами.',
				'Форум не выбирает учителей. Своих денег у него нет, а дороги строят годами.',
				'Форум не выбирает учителей, и своих денег у него нет. Дороги и отопление делают годами. Если что-то не получится, мы скажем прямо.'
			],
			az: [
				'Müəllimləri biz seçmirik. Yeni yollar illər çəkir.',
				'Forum müəllimləri seçmir. Onun öz pulu yoxdur, yeni yollar isə illər çəkir.',
				'Forum müəllimləri seçmir və öz pulu yoxdur. Yol və istilik işləri illər çəkir. Alınmayanı açıq deyəcəyik.'
			],
			kk: [
				'Мұғалімдерді біз таңдамаймыз. Жаңа жол салуға жылдар керек.',
				'Форум мұғалімдерді таңдамайды. Оның өз ақшасы жоқ, жаңа жол салуға жылдар керек.',
				'Форум мұғалімдерді таңдамайды, өз ақшасы да жоқ. Жол мен жылыту ісіне жылдар кетеді. Болмаған нәрсені ашық айтамыз.'
			],
			ky: [
				'Мугалимдерди биз тандабайбыз. Жаңы жол салууга жылдар керек.',
				'Форум мугалимдерди тандабайт. Анын өз акчасы жок, жаңы жол салууга жылдар керек.',
				'Форум мугалимдерди тандабайт, өз акчасы да жок. Жол менен жылытууга жылдар кетет. Болбой калганын ачык айтабыз.'
			],
			tg: [
				'Муаллимҳоро мо интихоб намекунем. Роҳи нав солҳо мегирад.',
				'Форум муаллимҳоро интихоб намекунад. Пули худаш нест, роҳи нав солҳо мегирад.',
				'Форум муаллимҳоро интихоб намекунад ва пули худаш нест. Роҳу гармидиҳӣ солҳо мегирад. Агар чизе нашавад, ошкоро мегӯем.'
			],
			uz: [
				'Oʻqituvchilarni biz tanlamaymiz. Yangi yoʻlga yillar ketadi.',
				'Forum oʻqituvchilarni tanlamaydi. Uning oʻz puli yoʻq, yangi yoʻlga esa yillar ketadi.',
				'Forum oʻqituvchilarni tanlamaydi, oʻz puli ham yoʻq. Yoʻl va isitishga yillar ketadi. Nima boʻlmasa, ochiq aytamiz.'
			],
			tr: [
				'Öğretmenleri biz seçmiyoruz. Yeni yollar yıllar sürer.',
				'Forum öğretmenleri seçmez. Kendi parası yoktur ve yeni yollar yıllar sürer.',
				'Forum öğretmenleri seçmez, kendi parası da yoktur. Yol ve ısıtma işleri yıllar sürer. Olmayanı açıkça söyleriz.'
			]
		}),
		reply,
		read
	},
	questions: [age, travel, light, goodPlaces, toilets, heard, way, change],
	breakdowns: ['part', 'tone']
};
