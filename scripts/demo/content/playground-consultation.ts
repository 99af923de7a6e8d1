import { DEFINITION_SHAPE, type Definition, type Option, type Question } from '#lib/definition/definition.ts';
import type { PictureKey } from '#lib/pictures/pictures.ts';
import { playgroundAbout, withKarakalpak } from './playground-about.ts';
import { age, drawingHelp, wordsHelp } from './shared-questions.ts';
import { KARAKALPAK, wording } from './wordings.ts';

type Said = Parameters<typeof wording>[0];

const option = (key: string, said: Said): Option => ({ key, text: wording(said) });
const pictured = (picture: PictureKey, key: string, said: Said): Option => ({
	...option(key, said),
	picture
});
const onlySkip = { dontKnow: false, ratherNot: false, shuffled: false };

const howOld: Question = {
	...age,
	text: withKarakalpak(age.text, 'Jasıń neshede?'),
	options: age.options.map(({ key, text }) => ({
		key,
		text: withKarakalpak(text, `${key.slice(1).replace('_', '–')} jas`)
	}))
};

const where: Question = {
	key: 'where',
	kind: 'this_or_that',
	text: wording({
		en: ['Where do you play more?', 'Where do you play more?', 'Where do you spend more of your free time?'],
		ru: ['Где ты чаще играешь?', 'Где ты чаще играешь?', 'Где ты чаще проводишь свободное время?'],
		kk: ['Қайда көбірек ойнайсың?', 'Қайда көбірек ойнайсың?', 'Бос уақытыңды қайда көбірек өткізесің?'],
		kaa: ['Qayerde kóbirek oynaysań?', 'Qayerde kóbirek oynaysań?', 'Bos waqtıńdı qayerde kóbirek ótkereseń?']
	}),
	articles: ['31.1'],
	...onlySkip,
	shuffled: true,
	options: [
		pictured('tree', 'outside', { en: 'Outside', ru: 'На улице', kk: 'Далада', kaa: 'Sırtta' }),
		pictured('house', 'inside', { en: 'At home', ru: 'Дома', kk: 'Үйде', kaa: 'Úyde' })
	]
};

const needs: Question = {
	key: 'needs',
	kind: 'sorting',
	text: wording({
		en: [
			'What does a good playground need?',
			'What does a good playground need? Sort the things.',
			'What does a good playground or yard need? Sort the things.'
		],
		ru: [
			'Что нужно на хорошей площадке?',
			'Что нужно на хорошей площадке? Разложи вещи.',
			'Что нужно на хорошей площадке или во дворе? Разложи вещи.'
		],
		kk: [
			'Жақсы ойын алаңына не керек?',
			'Жақсы ойын алаңына не керек? Заттарды бөліп сал.',
			'Жақсы ойын алаңына не аулаға не керек? Заттарды бөліп сал.'
		],
		kaa: [
			'Jaqsı oyın maydanshasına ne kerek?',
			'Jaqsı oyın maydanshasına ne kerek? Zatlardı bólip sal.',
			'Jaqsı oyın maydanshasına yamasa háwlige ne kerek? Zatlardı bólip sal.'
		]
	}),
	help: wording({
		en: 'You can leave a thing where it lies.',
		ru: 'Любую вещь можно оставить лежать.',
		kk: 'Кез келген затты сол жерінде қалдыруға болады.',
		kaa: 'Qálegen zattı ornında qaldırsań boladı.'
	}),
	articles: ['31.1'],
	...onlySkip,
	dontKnow: true,
	shuffled: true,
	items: [
		pictured('slide', 'slide', { en: 'A slide', ru: 'Горка', kk: 'Сырғанақ', kaa: 'Sırǵanaq' }),
		pictured('tree', 'trees', { en: 'Trees', ru: 'Деревья', kk: 'Ағаштар', kaa: 'Terekler' }),
		pictured('drop', 'water', {
			en: 'Drinking water',
			ru: 'Питьевая вода',
			kk: 'Ауыз су',
			kaa: 'Ishimlik suw'
		}),
		pictured('chair', 'seats', {
			en: 'Somewhere to sit',
			ru: 'Где посидеть',
			kk: 'Отыратын орын',
			kaa: 'Otıratuǵın orın'
		}),
		pictured('ball', 'ball', {
			en: 'A place for ball games',
			ru: 'Место для игры в мяч',
			kk: 'Доп ойнайтын жер',
			kaa: 'Top oynaytuǵın jer'
		})
	],
	boxes: [
		option('must', { en: 'Must be there', ru: 'Обязательно', kk: 'Міндетті түрде', kaa: 'Álbette kerek' }),
		option('nice', { en: 'Nice to have', ru: 'Хорошо бы', kk: 'Болса жақсы', kaa: 'Bolsa jaqsı' }),
		option('no', { en: 'Not needed', ru: 'Не нужно', kk: 'Керек емес', kaa: 'Kerek emes' })
	]
};

const there: Question = {
	key: 'there',
	kind: 'statements',
	text: wording({
		en: [
			'What is your playground like?',
			'What is it like on your playground?',
			'What is it like where you meet outside?'
		],
		ru: ['Какая у тебя площадка?', 'Как у тебя на площадке?', 'Как там, где вы встречаетесь на улице?'],
		kk: ['Сенің ойын алаңың қандай?', 'Сенің ойын алаңыңда қалай?', 'Далада кездесетін жерің қандай?'],
		kaa: [
			'Seniń oyın maydanshań qanday?',
			'Seniń oyın maydanshańda qalay?',
			'Sırtta ushırasatuǵın jeriń qanday?'
		]
	}),
	articles: ['31.1', '2.1', '19.1'],
	...onlySkip,
	ratherNot: true,
	shuffled: true,
	items: [
		option('safe', {
			en: 'I feel safe there.',
			ru: 'Мне там спокойно.',
			kk: 'Маған ол жерде тыныш.',
			kaa: 'Maǵan ol jerde tınısh.'
		}),
		option('all', {
			en: 'Girls and boys can both play there.',
			ru: 'Там могут играть и девочки, и мальчики.',
			kk: 'Онда қыздар да, ұлдар да ойнай алады.',
			kaa: 'Onda qızlar da, ullar da oynay aladı.'
		}),
		option('clean', {
			en: 'It is clean there.',
			ru: 'Там чисто.',
			kk: 'Ол жер таза.',
			kaa: 'Ol jer taza.'
		}),
		option('older', {
			en: ['Big children let me play.', 'Older children let me play.', 'Older ones let me join in.'],
			ru: [
				'Большие дети пускают меня играть.',
				'Старшие дети пускают меня играть.',
				'Старшие принимают меня.'
			],
			kk: ['Үлкен балалар мені ойнатады.', 'Үлкен балалар мені ойнатады.', 'Үлкендер мені қатарына қосады.'],
			kaa: ['Úlken balalar meni oynatadı.', 'Úlken balalar meni oynatadı.', 'Úlkenler meni qatarına qosadı.']
		})
	]
};

const drawn: Question = {
	key: 'drawn',
	kind: 'drawing',
	text: wording({
		en: [
			'Draw the best playground.',
			'Draw the best playground that you can think of.',
			'Draw a place outside where people of your age would like to be.'
		],
		ru: [
			'Нарисуй самую лучшую площадку.',
			'Нарисуй самую лучшую площадку на свете.',
			'Нарисуй место на улице, где твоим ровесникам было бы хорошо.'
		],
		kk: [
			'Ең жақсы ойын алаңын сал.',
			'Дүниедегі ең жақсы ойын алаңын сал.',
			'Құрдастарыңа жайлы болатын даладағы жерді сал.'
		],
		kaa: [
			'Eń jaqsı oyın maydanshasın sız.',
			'Dúnyadaǵı eń jaqsı oyın maydanshasın sız.',
			'Qurdaslarıńa jaylı bolatuǵın sırttaǵı jerdi sız.'
		]
	}),
	help: withKarakalpak(drawingHelp, [
		'Ádemi bolmasa da boladı. Sóz benen jazsań da boladı.',
		'Ádemi bolmasa da boladı. Sóz benen súwretleseń de boladı.',
		'Ádemi bolmasa da boladı. Sóz benen súwretleseń de boladı. Tanıs adamlardıń júzin sızba.'
	]),
	articles: ['13.1', '31.1'],
	dontKnow: false,
	ratherNot: false
};

const how: Question = {
	key: 'how',
	kind: 'several',
	most: 2,
	text: wording({
		en: [
			'How do you get to school?',
			'How do you get to school? Choose one or two.',
			'How do you usually get to school? Choose one or two.'
		],
		ru: [
			'Как ты добираешься в школу?',
			'Как ты добираешься в школу? Выбери одно или два.',
			'Как ты обычно добираешься в школу? Выбери одно или два.'
		],
		kk: [
			'Мектепке қалай барасың?',
			'Мектепке қалай барасың? Біреуін не екеуін таңда.',
			'Әдетте мектепке қалай барасың? Біреуін не екеуін таңда.'
		],
		kaa: [
			'Mektepke qalay barasań?',
			'Mektepke qalay barasań? Birewin yamasa ekewin tańla.',
			'Ádette mektepke qalay barasań? Birewin yamasa ekewin tańla.'
		]
	}),
	articles: ['28.1'],
	...onlySkip,
	options: [
		pictured('shoe', 'foot', { en: 'On foot', ru: 'Пешком', kk: 'Жаяу', kaa: 'Piyada' }),
		pictured('bus', 'bus', { en: 'By bus', ru: 'На автобусе', kk: 'Автобуспен', kaa: 'Avtobus penen' }),
		pictured('car', 'car', { en: 'By car', ru: 'На машине', kk: 'Көлікпен', kaa: 'Mashina menen' }),
		pictured('bicycle', 'bicycle', {
			en: 'By bicycle',
			ru: 'На велосипеде',
			kk: 'Велосипедпен',
			kaa: 'Velosiped penen'
		}),
		{
			...option('other', { en: 'In another way', ru: 'По-другому', kk: 'Басқаша', kaa: 'Basqasha' }),
			last: true
		}
	]
};

const minutes: Question = {
	key: 'minutes',
	kind: 'number',
	onlyIf: { question: how.key, choices: ['foot'] },
	text: wording({
		en: [
			'How many minutes do you walk?',
			'How many minutes do you walk to school?',
			'How many minutes does your walk to school take?'
		],
		ru: [
			'Сколько минут ты идёшь?',
			'Сколько минут ты идёшь в школу?',
			'Сколько минут у тебя занимает дорога в школу?'
		],
		kk: ['Неше минут жүресің?', 'Мектепке неше минут жүресің?', 'Мектепке жаяу жету қанша минут алады?'],
		kaa: ['Neshe minut júreseń?', 'Mektepke neshe minut júreseń?', 'Mektepke piyada barıw neshe minut aladı?']
	}),
	articles: ['28.1'],
	dontKnow: true,
	ratherNot: false,
	from: 0,
	to: 120,
	bands: [0, 11, 21, 31, 61]
};

const like: Question = {
	key: 'like',
	kind: 'scale',
	faces: true,
	text: wording({
		en: [
			'How is your way to school?',
			'How do you like your way to school?',
			'How do you feel on your way to school?'
		],
		ru: [
			'Как тебе дорога в школу?',
			'Нравится ли тебе дорога в школу?',
			'Как ты чувствуешь себя по дороге в школу?'
		],
		kk: [
			'Мектепке барар жолың қандай?',
			'Мектепке барар жол саған ұнай ма?',
			'Мектепке барар жолда өзіңді қалай сезінесің?'
		],
		kaa: [
			'Mektepke baratuǵın jolıń qanday?',
			'Mektepke baratuǵın jol saǵan unay ma?',
			'Mektepke baratuǵın jolda ózińdi qalay sezeseń?'
		]
	}),
	articles: ['3.1', '19.1'],
	dontKnow: false,
	ratherNot: true,
	options: [
		option('very_good', { en: 'Very good', ru: 'Очень хорошо', kk: 'Өте жақсы', kaa: 'Júdá jaqsı' }),
		option('good', { en: 'Good', ru: 'Хорошо', kk: 'Жақсы', kaa: 'Jaqsı' }),
		option('so_so', { en: 'So-so', ru: 'Так себе', kk: 'Орташа', kaa: 'Ortasha' }),
		option('bad', { en: 'Bad', ru: 'Плохо', kk: 'Жаман', kaa: 'Jaman' }),
		option('very_bad', { en: 'Very bad', ru: 'Очень плохо', kk: 'Өте жаман', kaa: 'Júdá jaman' })
	]
};

const first: Question = {
	key: 'first',
	kind: 'ranking',
	text: wording({
		en: [
			'What should adults mend first?',
			'What should adults mend first on your way to school?',
			'What should adults mend first on your way to school?'
		],
		ru: [
			'Что взрослым исправить сначала?',
			'Что взрослым исправить сначала на твоей дороге в школу?',
			'Что взрослым нужно исправить сначала на твоей дороге в школу?'
		],
		kk: [
			'Ересектер алдымен нені жөндесін?',
			'Мектепке барар жолыңда ересектер алдымен нені жөндесін?',
			'Мектепке барар жолыңда ересектер алдымен нені жөндеуі керек?'
		],
		kaa: [
			'Úlkenler aldın neni dúzetsin?',
			'Mektepke baratuǵın jolıńda úlkenler aldın neni dúzetsin?',
			'Mektepke baratuǵın jolıńda úlkenler aldın neni dúzetiwi kerek?'
		]
	}),
	articles: ['12.1', '3.1'],
	...onlySkip,
	dontKnow: true,
	shuffled: true,
	items: [
		option('lamps', { en: 'Street lamps', ru: 'Фонари', kk: 'Көше шамдары', kaa: 'Kóshe shıraqları' }),
		option('crossing', { en: 'A safe crossing', ru: 'Переход', kk: 'Өткел', kaa: 'Ótkel' }),
		option('cars', {
			en: 'Fast cars',
			ru: 'Быстрые машины',
			kk: 'Жүйткіген көліктер',
			kaa: 'Tez júretuǵın mashinalar'
		}),
		option('dogs', { en: 'Stray dogs', ru: 'Бродячие собаки', kk: 'Қаңғыбас иттер', kaa: 'Iyesiz iytler' }),
		option('ice', { en: 'Ice and mud', ru: 'Лёд и грязь', kk: 'Мұз бен балшық', kaa: 'Muz hám ılay' })
	]
};

const tell: Question = {
	key: 'tell',
	kind: 'text',
	length: 'long',
	text: wording({
		en: [
			'What else do you want to tell us?',
			'What else should adults know about your playground or way to school?',
			'What else should those who decide know about where you live?'
		],
		ru: [
			'Что ещё ты хочешь сказать?',
			'Что ещё взрослым надо знать о твоей площадке или дороге?',
			'Что ещё надо знать тем, кто решает, о месте, где ты живёшь?'
		],
		kk: [
			'Тағы не айтқың келеді?',
			'Ересектер алаңың мен жолың туралы тағы нені білуі керек?',
			'Шешім қабылдайтындар сен тұратын жер туралы тағы нені білуі керек?'
		],
		kaa: [
			'Jáne ne aytqıń keledi?',
			'Úlkenler maydanshań hám jolıń haqqında jáne neni biliwi kerek?',
			'Sheshim qabıl etetuǵınlar sen jasaytuǵın jer haqqında jáne neni biliwi kerek?'
		]
	}),
	help: withKarakalpak(wordsHelp, [
		'Bir neshe sóz jetedi.',
		'Bir neshe sóz jetedi. Atıńdı jazıwıń shárt emes.',
		'Bir neshe sóz jetedi. Atıńdı da, mektebińdi de jazıwıń shárt emes.'
	]),
	articles: ['12.1', '13.1'],
	dontKnow: false,
	ratherNot: false
};

/**
 * "My playground and my way to school": a question of every kind, asked of one country, also in a language that
 * the interface does not speak.
 */
export const playgroundConsultation: Definition = {
	shape: DEFINITION_SHAPE,
	languages: ['kk', 'ru', 'en', KARAKALPAK],
	surroundings: { [KARAKALPAK]: 'uz' },
	tones: ['7-9', '10-12', '13+'],
	title: {
		en: 'My playground and my way to school',
		ru: 'Моя площадка и моя дорога в школу',
		kk: 'Менің ойын алаңым және мектепке барар жолым',
		kaa: 'Meniń oyın maydansham hám mektepke baratuǵın jolım'
	},
	purpose: {
		en: 'Children tell what their playground and their way to school are like, and what should be mended first. The next Forum of the Open Door decides on it. Classes take part with a code; no child gives a name.',
		ru: 'Дети рассказывают, какие у них площадка и дорога в школу и что исправить сначала. Решать будет следующий Форум открытой двери. Классы участвуют по коду; имён никто не называет.',
		kk: 'Балалар ойын алаңы мен мектепке барар жолы қандай екенін, алдымен нені жөндеу керегін айтады. Бұл туралы келесі Ашық есік форумы шешеді. Сыныптар кодпен қатысады; ешбір бала атын айтпайды.',
		kaa: 'Balalar oyın maydanshası hám mektepke baratuǵın jolı qanday ekenin, aldın neni dúzetiw kerekligin aytadı. Bul haqqında gezektegi Ashıq esik forumı sheshedi. Klaslar kod penen qatnasadı; hesh bir bala atın aytpaydı.'
	},
	about: playgroundAbout,
	questions: [howOld, where, needs, there, drawn, how, minutes, like, first, tell],
	breakdowns: ['part', 'tone']
};
