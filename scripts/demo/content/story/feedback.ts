import type { Wording } from '#lib/definition/definition.ts';
import { wording, type Country, type Day } from '../wordings.ts';

export interface DemoFeedback {
	kind: 'said' | 'did' | 'could_not';
	/** Null for all parts. */
	part: Country | null;
	/** Key of the finding that it answers. */
	finding: string | null;
	/** Key of the commitment that it reports on. */
	commitment: string | null;
	wording: Wording;
	/** Of what could not be done. */
	reason?: Wording;
	published: Day;
}

const said: DemoFeedback[] = [
	{
		kind: 'said',
		part: null,
		finding: 'finding_3',
		commitment: null,
		published: -205,
		wording: wording({
			en: [
				'You said: our way is dark.',
				'You said: our way to school is dark, without lamps.',
				'You said: on many ways to school there is not one lamp.'
			],
			ru: [
				'Вы сказали: наша дорога тёмная.',
				'Вы сказали: наша дорога в школу тёмная, фонарей нет.',
				'Вы сказали: на многих дорогах в школу нет ни одного фонаря.'
			],
			az: [
				'Siz dediniz: yolumuz qaranlıqdır.',
				'Siz dediniz: məktəb yolumuz qaranlıqdır, işıq yoxdur.',
				'Siz dediniz: bir çox məktəb yolunda bir dənə də işıq yoxdur.'
			],
			kk: [
				'Сендер айттыңдар: жолымыз қараңғы.',
				'Сендер айттыңдар: мектеп жолымыз қараңғы, шам жоқ.',
				'Сендер айттыңдар: көп мектеп жолында бірде-бір шам жоқ.'
			],
			ky: [
				'Силер айттыңар: жолубуз караңгы.',
				'Силер айттыңар: мектеп жолубуз караңгы, чырак жок.',
				'Силер айттыңар: көп мектеп жолунда бир да чырак жок.'
			],
			tg: [
				'Шумо гуфтед: роҳи мо торик аст.',
				'Шумо гуфтед: роҳи мактаби мо торик аст, чароғ нест.',
				'Шумо гуфтед: дар бисёр роҳҳои мактаб ягон чароғ нест.'
			],
			uz: [
				'Siz aytdingiz: yoʻlimiz qorongʻi.',
				'Siz aytdingiz: maktab yoʻlimiz qorongʻi, chiroq yoʻq.',
				'Siz aytdingiz: koʻp maktab yoʻllarida bitta ham chiroq yoʻq.'
			],
			tr: [
				'Siz dediniz: yolumuz karanlık.',
				'Siz dediniz: okul yolumuz karanlık, lamba yok.',
				'Siz dediniz: pek çok okul yolunda tek bir lamba yok.'
			]
		})
	},
	{
		kind: 'said',
		part: null,
		finding: 'finding_2',
		commitment: null,
		published: -205,
		wording: wording({
			en: [
				'You said: adults should listen and answer.',
				'You said: adults often do not listen, and no answer comes.',
				'You said: adults at school rarely listen, and an honest no is better than silence.'
			],
			ru: [
				'Вы сказали: пусть взрослые слушают и отвечают.',
				'Вы сказали: взрослые часто не слушают, и ответа нет.',
				'Вы сказали: взрослые в школе слушают редко, а честное «нет» лучше молчания.'
			],
			az: [
				'Siz dediniz: böyüklər dinləsin və cavab versin.',
				'Siz dediniz: böyüklər çox vaxt dinləmir, cavab da gəlmir.',
				'Siz dediniz: məktəbdə böyüklər az dinləyir, açıq “yox” susmaqdan yaxşıdır.'
			],
			kk: [
				'Сендер айттыңдар: ересектер тыңдап, жауап берсін.',
				'Сендер айттыңдар: ересектер көбіне тыңдамайды, жауап та келмейді.',
				'Сендер айттыңдар: мектепте ересектер сирек тыңдайды, ашық «жоқ» үнсіздіктен жақсы.'
			],
			ky: [
				'Силер айттыңар: чоңдор угуп, жооп берсин.',
				'Силер айттыңар: чоңдор көп учурда укпайт, жооп да келбейт.',
				'Силер айттыңар: мектепте чоңдор сейрек угат, ачык «жок» унчукпагандан жакшы.'
			],
			tg: [
				'Шумо гуфтед: калонсолон гӯш кунанд, ҷавоб диҳанд.',
				'Шумо гуфтед: калонсолон бисёр вақт гӯш намекунанд ва ҷавоб намеояд.',
				'Шумо гуфтед: дар мактаб калонсолон кам гӯш мекунанд, «не»-и ошкоро аз хомӯшӣ беҳтар аст.'
			],
			uz: [
				'Siz aytdingiz: kattalar tinglasin va javob bersin.',
				'Siz aytdingiz: kattalar koʻpincha tinglamaydi, javob ham kelmaydi.',
				'Siz aytdingiz: maktabda kattalar kam tinglaydi, ochiq “yoʻq” jim turishdan yaxshi.'
			],
			tr: [
				'Siz dediniz: yetişkinler dinlesin ve cevap versin.',
				'Siz dediniz: yetişkinler çoğu zaman dinlemiyor, cevap da gelmiyor.',
				'Siz dediniz: okulda yetişkinler az dinliyor, açık bir “hayır” sessizlikten iyidir.'
			]
		})
	}
];

const did: DemoFeedback[] = [
	{
		kind: 'did',
		part: 'KZ',
		finding: 'finding_2',
		commitment: 'councils',
		published: -30,
		wording: wording({
			en: [
				'Pupils in 41 schools now get answers.',
				'In 41 schools pupils now get an answer within 30 days.',
				'In 41 schools the council of pupils now gets a written answer within 30 days.'
			],
			ru: [
				'В 41 школе ученикам теперь отвечают.',
				'В 41 школе совет учеников теперь получает ответ за 30 дней.',
				'В 41 школе совет учеников теперь получает письменный ответ за 30 дней.'
			],
			kk: [
				'41 мектепте оқушыларға енді жауап береді.',
				'41 мектепте оқушылар кеңесі енді 30 күнде жауап алады.',
				'41 мектепте оқушылар кеңесі енді 30 күнде жазбаша жауап алады.'
			]
		})
	},
	{
		kind: 'did',
		part: 'UZ',
		finding: 'finding_1',
		commitment: 'maps',
		published: -30,
		wording: wording({
			en: [
				'Children in 38 schools drew maps.',
				'Children in 38 schools drew maps of their ways to school. 22 schools will follow.',
				'Children in 38 of 60 schools mapped their ways to school. The others will follow this year.'
			],
			ru: [
				'Дети из 38 школ нарисовали карты.',
				'Дети из 38 школ нарисовали карты своих дорог. Ещё 22 школы впереди.',
				'Дети из 38 школ из 60 составили карты своих дорог. Остальные школы сделают это в этом году.'
			],
			uz: [
				'38 maktab bolalari xarita chizdi.',
				'38 maktab bolalari maktab yoʻlining xaritasini chizdi. Yana 22 maktab qoldi.',
				'60 maktabdan 38 tasida bolalar maktab yoʻlining xaritasini tuzdi. Qolganlari shu yil tuzadi.'
			]
		})
	},
	{
		kind: 'did',
		part: 'KG',
		finding: 'finding_4',
		commitment: 'toilet_doors',
		published: -25,
		wording: wording({
			en: [
				'31 schools have soap and locks.',
				'In 31 schools the toilets now have water, soap and locks.',
				'In 31 of 80 schools the toilets now have water, soap and doors that lock.'
			],
			ru: [
				'В 31 школе есть мыло и замки.',
				'В 31 школе в туалетах теперь есть вода, мыло и замки.',
				'В 31 школе из 80 в туалетах теперь есть вода, мыло и двери с замком.'
			],
			ky: [
				'31 мектепте самын жана кулпу бар.',
				'31 мектептин дааратканасында эми суу, самын жана кулпу бар.',
				'80 мектептин 31инин дааратканасында эми суу, самын жана кулпуланган эшик бар.'
			]
		})
	},
	{
		kind: 'did',
		part: 'AZ',
		finding: 'finding_1',
		commitment: 'crossings',
		published: -55,
		wording: wording({
			en: [
				'25 schools have a crossing now.',
				'We painted 25 crossings near schools, and they have light.',
				'25 crossings near schools are painted and lit. That is all that was promised.'
			],
			ru: [
				'У 25 школ теперь есть переход.',
				'Мы разметили 25 переходов у школ, и там есть свет.',
				'25 переходов у школ размечены и освещены. Это всё, что было обещано.'
			],
			az: [
				'25 məktəbin yanında indi keçid var.',
				'Məktəblərin yanında 25 keçid çəkdik, orada işıq da var.',
				'Məktəblərin yanında 25 keçid çəkildi və işıqlandırıldı. Söz verilənlərin hamısı budur.'
			]
		})
	},
	{
		kind: 'did',
		part: 'TJ',
		finding: 'finding_4',
		commitment: 'warm_toilets',
		published: -10,
		wording: wording({
			en: [
				'Four schools have warm toilets now.',
				'Four village schools now have warm toilets. Eight are still waiting.',
				'Four of twelve village schools now have warm toilets. Snow closed the road for nine weeks.'
			],
			ru: [
				'В четырёх школах теперь тёплые туалеты.',
				'В четырёх сельских школах теперь тёплые туалеты. Восемь школ ещё ждут.',
				'Тёплые туалеты есть в четырёх сельских школах из двенадцати. Снег закрыл дорогу на девять недель.'
			],
			tg: [
				'Чор мактаб акнун ҳоҷатхонаи гарм дорад.',
				'Чор мактаби деҳа акнун ҳоҷатхонаи гарм дорад. Ҳашт мактаб ҳанӯз интизор аст.',
				'Аз дувоздаҳ мактаби деҳа чортояш ҳоҷатхонаи гарм дорад. Барф роҳро нӯҳ ҳафта баст.'
			]
		})
	},
	{
		kind: 'did',
		part: 'TR',
		finding: 'finding_2',
		commitment: 'letter_boxes',
		published: -25,
		wording: wording({
			en: [
				'22 schools have a letter box now.',
				'22 schools now have a letter box. You need not write your name.',
				'22 of 30 schools now have a letter box that needs no name.'
			],
			ru: [
				'В 22 школах теперь есть ящик для писем.',
				'В 22 школах теперь есть ящик для писем. Имя писать не нужно.',
				'В 22 школах из 30 теперь есть ящик для писем, куда можно писать без имени.'
			],
			tr: [
				'22 okulda artık mektup kutusu var.',
				'22 okulda artık mektup kutusu var. Adını yazman gerekmez.',
				'30 okulun 22’sinde artık adsız yazılabilen bir mektup kutusu var.'
			]
		})
	}
];

const couldNot: DemoFeedback[] = [
	{
		kind: 'could_not',
		part: null,
		finding: 'finding_3',
		commitment: 'lamps',
		published: -18,
		wording: wording({
			en: [
				'We promised 120 lit ways. Only 14 are lit.',
				'We promised lamps on 120 ways to school. Only 14 ways have them.',
				'We promised lamps on 120 ways to school before winter. So far 14 ways are lit.'
			],
			ru: [
				'Мы обещали свет на 120 дорогах. Пока 14.',
				'Мы обещали фонари на 120 дорогах. Пока они есть на 14.',
				'Мы обещали до зимы фонари на 120 дорогах в школу. Пока освещены 14.'
			],
			az: [
				'120 yola işıq söz vermişdik. Hələ 14-dür.',
				'120 məktəb yoluna işıq söz vermişdik. Hələ yalnız 14 yolda var.',
				'Qışa qədər 120 məktəb yoluna işıq söz vermişdik. Hələlik 14 yol işıqlıdır.'
			],
			kk: [
				'120 жолға шам уәде еттік. Әзірге 14.',
				'120 мектеп жолына шам уәде еттік. Әзірге 14 жолда бар.',
				'Қысқа дейін 120 мектеп жолына шам уәде еттік. Әзірге 14 жол жарық.'
			],
			ky: [
				'120 жолго чырак убада кылдык. Азырынча 14.',
				'120 мектеп жолуна чырак убада кылдык. Азырынча 14 жолдо бар.',
				'Кышка чейин 120 мектеп жолуна чырак убада кылдык. Азырынча 14 жол жарык.'
			],
			tg: [
				'Ба 120 роҳ чароғ ваъда додем. Ҳоло 14.',
				'Мо ба 120 роҳи мактаб чароғ ваъда додем. Ҳоло дар 14 роҳ ҳаст.',
				'Мо то зимистон ба 120 роҳи мактаб чароғ ваъда додем. Ҳоло 14 роҳ равшан аст.'
			],
			uz: [
				'120 yoʻlga chiroq vaʼda qildik. Hozircha 14.',
				'120 maktab yoʻliga chiroq vaʼda qildik. Hozircha 14 yoʻlda bor.',
				'Qishgacha 120 maktab yoʻliga chiroq vaʼda qildik. Hozircha 14 yoʻl yorugʻ.'
			],
			tr: [
				'120 yola lamba sözü verdik. Şimdilik 14.',
				'120 okul yoluna lamba sözü verdik. Şimdilik 14 yolda var.',
				'Kıştan önce 120 okul yoluna lamba sözü verdik. Şimdilik 14 yol aydınlık.'
			]
		}),
		reason: wording({
			en: [
				'We could not yet, because power is missing. The poles stand. We go on.',
				'We could not yet, because 52 ways have poles but no power. We go on.',
				'We could not yet, because nobody had agreed who pays for the power. Now it is agreed: the next 52 ways follow by spring.'
			],
			ru: [
				'Пока не смогли, потому что нет тока. Столбы стоят. Мы продолжаем.',
				'Пока не смогли, потому что на 52 дорогах столбы без тока. Мы продолжаем.',
				'Пока не смогли, потому что никто не договорился, кто платит за ток. Теперь договорились: следующие 52 дороги – к весне.'
			],
			az: [
				'Hələ edə bilmədik, çünki cərəyan yoxdur. Dirəklər hazırdır. Davam edirik.',
				'Hələ edə bilmədik, çünki 52 yolda dirək var, cərəyan yoxdur. Davam edirik.',
				'Hələ edə bilmədik, çünki cərəyanın pulunu kimin verəcəyi razılaşdırılmamışdı. İndi razılaşdıq: növbəti 52 yol yaza qədər.'
			],
			kk: [
				'Әзірге істей алмадық, себебі тоқ жоқ. Бағаналар тұр. Жалғастырамыз.',
				'Әзірге істей алмадық, себебі 52 жолда бағана бар, тоқ жоқ. Жалғастырамыз.',
				'Әзірге істей алмадық, себебі тоқ ақысын кім төлейтіні келісілмеген еді. Енді келістік: келесі 52 жол көктемге дейін.'
			],
			ky: [
				'Азырынча кыла албадык, себеби ток жок. Мамылар турат. Улантабыз.',
				'Азырынча кыла албадык, себеби 52 жолдо мамы бар, ток жок. Улантабыз.',
				'Азырынча кыла албадык, себеби токтун акысын ким төлөрү макулдашылган эмес эле. Эми макулдаштык: кийинки 52 жол жазга чейин.'
			],
			tg: [
				'Ҳоло натавонистем, зеро барқ нест. Сутунҳо истодаанд. Давом медиҳем.',
				'Ҳоло натавонистем, зеро дар 52 роҳ сутун ҳасту барқ нест. Давом медиҳем.',
				'Ҳоло натавонистем, зеро маълум набуд, ки пули барқро кӣ медиҳад. Акнун розӣ шудем: 52 роҳи дигар то баҳор.'
			],
			uz: [
				'Hozircha qila olmadik, chunki tok yoʻq. Ustunlar turibdi. Davom etamiz.',
				'Hozircha qila olmadik, chunki 52 yoʻlda ustun bor, tok yoʻq. Davom etamiz.',
				'Hozircha qila olmadik, chunki tok pulini kim toʻlashi kelishilmagan edi. Endi kelishildi: keyingi 52 yoʻl bahorgacha.'
			],
			tr: [
				'Henüz yapamadık, çünkü elektrik yok. Direkler hazır. Devam ediyoruz.',
				'Henüz yapamadık, çünkü 52 yolda direk var, elektrik yok. Devam ediyoruz.',
				'Henüz yapamadık, çünkü elektriği kimin ödeyeceği belli değildi. Artık belli: sonraki 52 yol bahara kadar.'
			]
		})
	},
	{
		kind: 'could_not',
		part: 'TR',
		finding: null,
		commitment: null,
		published: -205,
		wording: wording({
			en: [
				'We could not read your own words.',
				'We could not ask you for your own words.',
				'We could only ask you questions with ready answers.'
			],
			ru: [
				'Мы не могли прочитать ваши слова.',
				'Мы не могли спросить вас о вашем мнении своими словами.',
				'Мы могли задать вам только вопросы с готовыми ответами.'
			],
			tr: [
				'Kendi sözlerinizi okuyamadık.',
				'Sizden kendi sözlerinizi isteyemedik.',
				'Size yalnızca hazır cevaplı sorular sorabildik.'
			]
		}),
		reason: wording({
			en: [
				'Nobody of us could read Turkish. Now somebody can.',
				'Nobody of us could read Turkish then. Next time somebody can.',
				'None of our moderators could read Turkish then. Since this year one of them can.'
			],
			ru: [
				'Никто из нас не читал по-турецки. Теперь читает.',
				'Никто из нас тогда не читал по-турецки. В следующий раз будет кому.',
				'Тогда никто из наших модераторов не читал по-турецки. С этого года такой человек есть.'
			],
			tr: [
				'Aramızda Türkçe okuyan yoktu. Artık var.',
				'O zaman aramızda Türkçe okuyan yoktu. Gelecek sefer olacak.',
				'O zaman moderatörlerimizden hiçbiri Türkçe okumuyordu. Bu yıldan beri biri okuyor.'
			]
		})
	}
];

/** "You said, we did, we could not because": for all parts, and for each its own. */
export const feedback: DemoFeedback[] = [...said, ...did, ...couldNot];
