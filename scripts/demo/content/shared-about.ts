import { wording } from './wordings.ts';

/** Who asks, in both consultations. */
export const who = wording({
	en: [
		"We are adults from children's groups. We work in six countries.",
		"We are the Long Table. Twelve children's organisations in six countries belong to it.",
		"This is the Long Table: twelve children's organisations that work together in six countries."
	],
	ru: [
		'Мы взрослые из детских организаций. Мы работаем в шести странах.',
		'Мы – «Длинный стол». В нём двенадцать детских организаций из шести стран.',
		'Тебя спрашивает «Длинный стол»: двенадцать детских организаций, которые вместе работают в шести странах.'
	],
	az: [
		'Biz uşaq təşkilatlarından olan böyüklərik. Altı ölkədə işləyirik.',
		'Biz “Uzun süfrə”yik. Ona altı ölkədən on iki uşaq təşkilatı daxildir.',
		'Səndən soruşan “Uzun süfrə”dir: altı ölkədə birgə işləyən on iki uşaq təşkilatı.'
	],
	kk: [
		'Біз балалар ұйымдарындағы ересектерміз. Алты елде жұмыс істейміз.',
		'Біз – «Ұзын дастарқан». Оған алты елден он екі балалар ұйымы кіреді.',
		'Сұрап отырған – «Ұзын дастарқан»: алты елде бірге жұмыс істейтін он екі балалар ұйымы.'
	],
	ky: [
		'Биз балдар уюмдарындагы чоңдорбуз. Алты өлкөдө иштейбиз.',
		'Биз – «Узун дасторкон». Ага алты өлкөдөн он эки балдар уюму кирет.',
		'Сурап жаткан – «Узун дасторкон»: алты өлкөдө чогуу иштеген он эки балдар уюму.'
	],
	tg: [
		'Мо калонсолони ташкилотҳои кӯдаконаем. Дар шаш кишвар кор мекунем.',
		'Мо – «Дастурхони дароз». Ба он дувоздаҳ ташкилоти кӯдакон аз шаш кишвар дохил мешавад.',
		'Аз шумо «Дастурхони дароз» мепурсад: дувоздаҳ ташкилоти кӯдакон, ки дар шаш кишвар якҷоя кор мекунанд.'
	],
	uz: [
		'Biz bolalar tashkilotlaridagi kattalarmiz. Olti davlatda ishlaymiz.',
		'Biz – “Uzun dasturxon”. Unda olti davlatdan oʻn ikkita bolalar tashkiloti bor.',
		'Sizdan “Uzun dasturxon” soʻrayapti: olti davlatda birga ishlaydigan oʻn ikkita bolalar tashkiloti.'
	],
	tr: [
		'Biz çocuk kuruluşlarında çalışan yetişkinleriz. Altı ülkede çalışıyoruz.',
		'Biz “Uzun Sofra”yız. Altı ülkeden on iki çocuk kuruluşu birlikte çalışıyoruz.',
		'Soran “Uzun Sofra”: altı ülkede birlikte çalışan on iki çocuk kuruluşu.'
	]
});

/** What happens with the answers. */
export const happens = wording({
	en: [
		'We count the answers of all children. Then we write down what children said.',
		'We count the answers and write a summary. Nobody can see which answers are yours.',
		'We count all answers and publish a summary. It never shows who said what. Until we count, you can take your answers back with your receipt. Afterwards you can still take back words and drawings.'
	],
	ru: [
		'Мы посчитаем ответы всех детей. Потом запишем, что сказали дети.',
		'Мы посчитаем ответы и напишем итоги. Никто не увидит, какие ответы твои.',
		'Мы посчитаем все ответы и опубликуем итоги. Из них не узнать, кто что сказал. До подсчёта можно забрать все ответы по своей квитанции. После подсчёта можно забрать слова и рисунки.'
	],
	az: [
		'Bütün uşaqların cavablarını sayacağıq. Sonra uşaqların dediklərini yazacağıq.',
		'Cavabları sayıb yekun yazacağıq. Heç kim hansı cavabın sənin olduğunu görməyəcək.',
		'Bütün cavabları sayıb yekunu dərc edəcəyik. Orada kimin nə dediyi görünmür. Sayılana qədər cavablarını qəbzlə geri götürə bilərsən. Sonra yalnız yazı və rəsmləri geri götürmək olar.'
	],
	kk: [
		'Барлық баланың жауабын санаймыз. Содан кейін балалардың айтқанын жазамыз.',
		'Жауаптарды санап, қорытынды жазамыз. Қай жауап сенікі екенін ешкім көрмейді.',
		'Барлық жауапты санап, қорытындысын жариялаймыз. Онда кімнің не айтқаны көрінбейді. Санағанға дейін жауаптарыңды түбіртекпен қайтарып ала аласың. Кейін тек жазған сөзің мен суретіңді қайтаруға болады.'
	],
	ky: [
		'Бардык балдардын жообун санайбыз. Анан балдар айтканды жазабыз.',
		'Жоопторду санап, жыйынтык жазабыз. Кайсы жооп сеники экенин эч ким көрбөйт.',
		'Бардык жоопту санап, жыйынтыгын жарыялайбыз. Анда ким эмне айтканы көрүнбөйт. Санаганга чейин жоопторуңду дүмүрчөк менен кайра ала аласың. Андан кийин жазган сөзүңдү жана сүрөтүңдү гана кайтарса болот.'
	],
	tg: [
		'Мо ҷавобҳои ҳамаи бачаҳоро мешуморем. Баъд гуфтаҳои бачаҳоро менависем.',
		'Мо ҷавобҳоро шуморида, хулоса менависем. Ҳеҷ кас намебинад, ки кадом ҷавоб аз они туст.',
		'Мо ҳамаи ҷавобҳоро мешуморем ва хулосаро нашр мекунем. Дар он гӯяндаи ҳеҷ ҷавоб маълум нест. То шумориш ҷавобҳоро бо расид пас гирифтан мумкин аст. Баъд аз он танҳо навиштаю расмро пас гирифтан мумкин аст.'
	],
	uz: [
		'Hamma bolalarning javobini sanaymiz. Keyin bolalar aytganini yozamiz.',
		'Javoblarni sanab, xulosa yozamiz. Qaysi javob sizniki ekanini hech kim koʻrmaydi.',
		'Hamma javobni sanab, xulosasini eʼlon qilamiz. Unda kim nima degani koʻrinmaydi. Sanashgacha javoblaringizni kvitansiya bilan qaytarib olasiz. Keyin faqat yozgan soʻzingiz va rasmingizni qaytarib olish mumkin.'
	],
	tr: [
		'Bütün çocukların cevaplarını sayacağız. Sonra çocukların söylediklerini yazacağız.',
		'Cevapları sayıp bir özet yazacağız. Hangi cevabın senin olduğunu kimse görmeyecek.',
		'Bütün cevapları sayıp bir özet yayımlayacağız. Özette kimin ne dediği görünmez. Sayıma kadar cevaplarını makbuzunla geri alabilirsin. Sayımdan sonra yalnız yazını ve çizimini geri alabilirsin.'
	]
});

/** What secrecy means, where it ends, and when words are read. */
export const read = wording({
	en: [
		'Trained adults read your words. They read on school days, not at once. They keep your words to themselves. Is someone hurting you? You may write it. Then an adult may tell someone who helps. Do you need help now? Open Help.',
		'Trained adults read what you write, within three school days. Nobody at your school can see it. If you write that someone hurts you, they may tell someone. It will be a person who can help. Do you need help now? Open the Help page.',
		'Trained adults read what you write within three working days, not at once. Nobody at your school can see it. If you write that someone hurts you, we may need to tell someone who can help. We never tell the school without a good reason. If you need help now, open the Help page.'
	],
	ru: [
		'Твои слова читают обученные взрослые. Читают в учебные дни, не сразу. Другим они их не показывают. Тебя обижают или бьют? Об этом можно написать. Тогда взрослый может позвать того, кто поможет. Помощь нужна сейчас? Открой «Помощь».',
		'То, что ты пишешь, читают обученные взрослые в течение трёх учебных дней. В школе этого никто не увидит. Если ты напишешь, что тебе делают больно, взрослый может сообщить об этом. Он скажет тому, кто сможет помочь. Нужна помощь сейчас? Открой страницу «Помощь».',
		'То, что ты пишешь, обученные взрослые читают в течение трёх рабочих дней, не сразу. В школе этого никто не увидит. Если ты напишешь, что тебе причиняют вред, нам может понадобиться сообщить тому, кто поможет. Школе без веской причины мы не сообщаем. Если помощь нужна сейчас, открой страницу «Помощь».'
	],
	az: [
		'Yazdığını hazırlıqlı böyüklər oxuyur. Dərs günlərində oxuyurlar, dərhal yox. Başqasına göstərmirlər. Səni incidən var? Yaza bilərsən. Onda böyük kömək edə bilənə deyə bilər. Kömək indi lazımdır? “Kömək” səhifəsini aç.',
		'Yazdığını hazırlıqlı böyüklər üç dərs günü içində oxuyur. Məktəbdə onu heç kim görmür. Səni incitdiklərini yazsan, böyük bunu kömək edə bilən adama deyə bilər. Kömək indi lazımdır? “Kömək” səhifəsini aç.',
		'Yazdığını hazırlıqlı böyüklər dərhal yox, üç iş günü içində oxuyur. Məktəbdə onu heç kim görmür. Səni incitdiklərini yazsan, bunu kömək edə bilən adama deməli ola bilərik. Ciddi səbəb olmadan məktəbə demirik. Kömək indi lazımdırsa, “Kömək” səhifəsini aç.'
	],
	kk: [
		'Жазғаныңды арнайы үйренген ересектер оқиды. Оқу күндері оқиды, бірден емес. Басқаға көрсетпейді. Саған біреу зиян келтіре ме? Жаза аласың. Сонда ересек көмектесетін адамға айтуы мүмкін. Көмек қазір керек пе? «Көмек» бетін аш.',
		'Жазғаныңды арнайы үйренген ересектер үш оқу күнінде оқиды. Мектепте оны ешкім көрмейді. Саған біреу зиян келтіретінін жазсаң, ересек оны айтуы мүмкін. Ол көмектесе алатын адамға айтады. Көмек қазір керек пе? «Көмек» бетін аш.',
		'Жазғаныңды арнайы үйренген ересектер бірден емес, үш жұмыс күнінде оқиды. Мектепте оны ешкім көрмейді. Саған біреу зиян келтіріп жүргенін жазсаң, көмектесе алатын адамға айтуымыз керек болуы мүмкін. Маңызды себепсіз мектепке айтпаймыз. Көмек қазір керек болса, «Көмек» бетін аш.'
	],
	ky: [
		'Жазганыңды атайын үйрөнгөн чоңдор окуйт. Окуу күндөрү окушат, дароо эмес. Башкага көрсөтүшпөйт. Сени бирөө кыйнап жатабы? Жазсаң болот. Анда чоң киши жардам бере алганга айтышы мүмкүн. Жардам азыр керекпи? «Жардам» барагын ач.',
		'Жазганыңды атайын үйрөнгөн чоңдор үч окуу күнүндө окуйт. Мектепте аны эч ким көрбөйт. Сени бирөө кыйнап жатканын жазсаң, чоң киши аны айтышы мүмкүн. Ал жардам бере алган адамга айтат. Жардам азыр керекпи? «Жардам» барагын ач.',
		'Жазганыңды атайын үйрөнгөн чоңдор дароо эмес, үч жумуш күнүндө окуйт. Мектепте аны эч ким көрбөйт. Сени бирөө кыйнап жатканын жазсаң, жардам бере алган адамга айтышыбыз керек болушу мүмкүн. Олуттуу себепсиз мектепке айтпайбыз. Жардам азыр керек болсо, «Жардам» барагын ач.'
	],
	tg: [
		'Навиштаатро калонсолони омӯзишдида мехонанд. Рӯзҳои дарс мехонанд, на дарҳол. Ба дигарон нишон намедиҳанд. Касе туро меранҷонад? Навишта метавонӣ. Калонсол метавонад ба ёридиҳанда гӯяд. Ёрӣ ҳозир лозим? «Ёрӣ»-ро кушо.',
		'Навиштаатро калонсолони омӯзишдида дар се рӯзи дарс мехонанд. Дар мактаб онро касе намебинад. Агар нависӣ, ки туро меранҷонанд, калонсол метавонад инро гӯяд. Ӯ ба касе мегӯяд, ки ёрӣ дода метавонад. Ёрӣ ҳозир лозим аст? Саҳифаи «Ёрӣ»-ро кушо.',
		'Навиштаи шуморо калонсолони омӯзишдида на дарҳол, балки дар се рӯзи корӣ мехонанд. Дар мактаб онро касе намебинад. Агар нависед, ки шуморо меранҷонанд, шояд ба касе гӯем, ки ёрӣ дода метавонад. Бе сабаби ҷиддӣ ба мактаб намегӯем. Агар ёрӣ ҳозир лозим бошад, саҳифаи «Ёрӣ»-ро кушоед.'
	],
	uz: [
		'Yozganingizni maxsus oʻqigan kattalar oʻqiydi. Dars kunlari oʻqiydi, darrov emas. Boshqalarga koʻrsatmaydi. Sizni birov xafa qilyaptimi yoki uryaptimi? Yozsangiz boʻladi. Shunda katta yordam beradigan odamga aytishi mumkin. Yordam hozir kerakmi? “Yordam”ni oching.',
		'Yozganingizni maxsus oʻqigan kattalar uch dars kuni ichida oʻqiydi. Maktabda uni hech kim koʻrmaydi. Sizga birov zarar yetkazayotganini yozsangiz, katta buni aytishi mumkin. U yordam bera oladigan odamga aytadi. Yordam hozir kerakmi? “Yordam” sahifasini oching.',
		'Yozganingizni maxsus oʻqigan kattalar darrov emas, uch ish kuni ichida oʻqiydi. Maktabda uni hech kim koʻrmaydi. Sizga birov zarar yetkazayotganini yozsangiz, yordam bera oladigan odamga aytishimiz kerak boʻlishi mumkin. Jiddiy sababsiz maktabga aytmaymiz. Yordam hozir kerak boʻlsa, “Yordam” sahifasini oching.'
	],
	tr: [
		'Yazdıklarını eğitimli yetişkinler okur. Okul günlerinde okurlar, hemen değil. Başkalarına göstermezler. Biri sana zarar mı veriyor? Yazabilirsin. O zaman yetişkin, yardım edecek birine söyleyebilir. Yardım şimdi mi gerekli? “Yardım” sayfasını aç.',
		'Yazdıklarını eğitimli yetişkinler üç okul günü içinde okur. Okulunda kimse onları görmez. Birinin sana zarar verdiğini yazarsan, bir yetişkin bunu söyleyebilir. Yalnız yardım edebilecek birine söyler. Yardım şimdi mi gerekli? “Yardım” sayfasını aç.',
		'Yazdıklarını eğitimli yetişkinler hemen değil, üç iş günü içinde okur. Okulunda kimse onları görmez. Birinin sana zarar verdiğini yazarsan, yardım edebilecek birine söylememiz gerekebilir. Önemli bir neden olmadan okula söylemeyiz. Yardıma şimdi ihtiyacın varsa “Yardım” sayfasını aç.'
	]
});

/** Who decides. */
export const decides = wording({
	en: [
		'Adults from six countries meet. They decide what to change. Children sit with them.',
		'Adults from six countries meet at a forum. Children sit there too. The forum decides what each body has to do.',
		'A forum of six countries decides. Delegations of children sit there too. Each clause names who must act.'
	],
	ru: [
		'Взрослые из шести стран встретятся. Они решат, что изменить. Дети будут с ними.',
		'Взрослые из шести стран соберутся на форум. Дети тоже будут там. Форум решит, кто что должен сделать.',
		'Решает форум шести стран. В нём участвуют и делегации детей. В каждом пункте названо, кто должен действовать.'
	],
	az: [
		'Altı ölkənin böyükləri görüşəcək. Nəyi dəyişəcəklərinə qərar verəcəklər. Uşaqlar da orada olacaq.',
		'Altı ölkənin böyükləri forumda görüşür. Uşaqlar da orada olur. Kimin nə edəcəyinə forum qərar verir.',
		'Altı ölkənin forumu qərar verir. Orada uşaq nümayəndələri də var. Hər bənddə kimin nə edəcəyi yazılır.'
	],
	kk: [
		'Алты елдің ересектері кездеседі. Олар нені өзгертуді шешеді. Балалар да сонда болады.',
		'Алты елдің ересектері форумға жиналады. Балалар да сонда болады. Кім не істеуі керегін форум шешеді.',
		'Алты елдің форумы шешеді. Оған балалар делегациялары да қатысады. Әр тармақта кім әрекет етуі керегі жазылады.'
	],
	ky: [
		'Алты өлкөнүн чоңдору жолугат. Алар эмнени өзгөртүүнү чечет. Балдар да ошол жерде болот.',
		'Алты өлкөнүн чоңдору форумга чогулат. Балдар да ошол жерде болот. Ким эмне кылышы керектигин форум чечет.',
		'Алты өлкөнүн форуму чечет. Ага балдардын делегациялары да катышат. Ар бир пунктта ким иш кылышы керектиги жазылат.'
	],
	tg: [
		'Калонсолони шаш кишвар вомехӯранд. Онҳо ҳал мекунанд, ки чӣ дигар шавад. Бачаҳо ҳам он ҷоянд.',
		'Калонсолони шаш кишвар дар форум ҷамъ мешаванд. Бачаҳо ҳам он ҷоянд. Форум ҳал мекунад, ки кӣ чӣ кор кунад.',
		'Форуми шаш кишвар ҳал мекунад. Дар он ҳайатҳои кӯдакон ҳам ҳастанд. Дар ҳар банд навишта мешавад, ки кӣ бояд амал кунад.'
	],
	uz: [
		'Olti davlatning kattalari uchrashadi. Ular nimani oʻzgartirishni hal qiladi. Bolalar ham shu yerda boʻladi.',
		'Olti davlatning kattalari forumga yigʻiladi. Bolalar ham u yerda boʻladi. Kim nima qilishini forum hal qiladi.',
		'Olti davlat forumi hal qiladi. Unda bolalar delegatsiyalari ham qatnashadi. Har bandda kim nima qilishi kerakligi yoziladi.'
	],
	tr: [
		'Altı ülkeden yetişkinler buluşacak. Neyin değişeceğine karar verecekler. Çocuklar da orada olacak.',
		'Altı ülkeden yetişkinler bir forumda buluşur. Çocuklar da orada olur. Kimin ne yapacağına forum karar verir.',
		'Kararı altı ülkenin forumu verir. Çocuk heyetleri de forumda yer alır. Her maddede kimin ne yapacağı yazılır.'
	]
});

/** When and how the reply comes. */
export const reply = wording({
	en: [
		'We will answer your class. It takes about three months.',
		'Your class gets an answer in about three months. It also says what was not possible, and why.',
		'Your class gets an answer page in about three months. It says what was done, what was not, and why.'
	],
	ru: [
		'Мы ответим твоему классу. Примерно через три месяца.',
		'Твой класс получит ответ примерно через три месяца. Там будет и то, что не вышло и почему.',
		'Примерно через три месяца у класса будет страница с ответом. Там сказано, что сделано, что нет и почему.'
	],
	az: [
		'Sinfinə cavab verəcəyik. Təxminən üç aydan sonra.',
		'Sinfin təxminən üç aya cavab alacaq. Orada nəyin alınmadığı və səbəbi də olacaq.',
		'Təxminən üç aya sinfin üçün cavab səhifəsi olacaq. Nə edildi, nə edilmədi və niyə – hamısı orada yazılacaq.'
	],
	kk: [
		'Сыныбыңа жауап береміз. Шамамен үш айдан кейін.',
		'Сыныбың шамамен үш айда жауап алады. Онда не болмағаны және неге болмағаны да жазылады.',
		'Шамамен үш айдан кейін сыныбыңа жауап беті ашылады. Онда не істелгені, не істелмегені және себебі жазылады.'
	],
	ky: [
		'Классыңа жооп беребиз. Болжол менен үч айдан кийин.',
		'Классың болжол менен үч айда жооп алат. Анда эмне болбой калганы жана себеби да жазылат.',
		'Болжол менен үч айда классыңа жооп барагы ачылат. Анда эмне жасалганы, эмне жасалбаганы жана себеби жазылат.'
	],
	tg: [
		'Мо ба синфат ҷавоб медиҳем. Тақрибан баъди се моҳ.',
		'Синфат тақрибан баъди се моҳ ҷавоб мегирад. Дар он мегӯем, ки чӣ нашуд ва чаро.',
		'Тақрибан баъди се моҳ барои синфатон саҳифаи ҷавоб мешавад. Он ҷо навишта мешавад: чӣ шуд, чӣ нашуд ва чаро.'
	],
	uz: [
		'Sinfingizga javob beramiz. Taxminan uch oydan keyin.',
		'Sinfingiz taxminan uch oyda javob oladi. Unda nima boʻlmagani va nega boʻlmagani ham yoziladi.',
		'Taxminan uch oyda sinfingiz uchun javob sahifasi boʻladi. Unda nima qilingani, nima qilinmagani va sababi yoziladi.'
	],
	tr: [
		'Sınıfına cevap vereceğiz. Yaklaşık üç ay sürer.',
		'Sınıfın yaklaşık üç ay içinde cevap alır. Cevapta neyin olmadığı ve nedeni de yazar.',
		'Sınıfın için yaklaşık üç ay içinde bir cevap sayfası açılır. Orada ne yapıldığı, ne yapılmadığı ve nedeni yazar.'
	]
});
