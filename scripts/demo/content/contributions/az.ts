import type { Row, Sentences } from './contribution.ts';

export const azerbaijani: Row[] = [
	{
		key: 'az1',
		tone: '13+',
		country: 'AZ',
		settlement: 'village',
		themes: ['way_to_school'],
		words: 'Məktəb yolunda səki yoxdur. Yük maşınları lap yanımızdan keçir, bacımı divara tərəf çəkirəm.'
	},
	{
		key: 'az2',
		tone: '7-9',
		country: 'AZ',
		settlement: 'town',
		themes: ['toilets_water'],
		words: 'tualetdə sabun yoxdu. əlimi qarla yudum'
	},
	{
		key: 'az3',
		tone: '10-12',
		country: 'AZ',
		settlement: 'town',
		themes: ['teachers_homework'],
		words: 'Riyaziyyat müəllimi yaxşıdır, zarafat edir. Qalanları da bir az gülsün'
	},
	{
		key: 'az4',
		tone: '10-12',
		country: 'AZ',
		settlement: 'village',
		themes: ['play'],
		words: 'Futbol meydançamız var, amma inəklər bizdən qabaq gəlir.'
	},
	{
		key: 'az5',
		tone: '13+',
		country: 'AZ',
		settlement: 'town',
		themes: ['online'],
		words: 'Videoma pis şərhlər yazdılar. Sildim, amma yadımdan çıxmır.'
	},
	{
		key: 'az6',
		tone: '7-9',
		country: 'AZ',
		settlement: 'village',
		themes: ['winter_heating'],
		words: 'sobanın yanında oturmaq istəyirəm amma növbə ilədi'
	},
	{
		key: 'az7',
		tone: '13+',
		country: 'AZ',
		settlement: 'town',
		themes: ['heard'],
		words: 'Şagird şurasına seçildim. İclas bir dəfə oldu, şəkil çəkdirdik və qurtardı.'
	},
	{
		key: 'az8',
		tone: '10-12',
		country: 'AZ',
		settlement: 'town',
		themes: ['bullying'],
		words: 'Bir uşaqla heç kim oturmur. Mən oturdum, indi mənimlə də danışmırlar. Amma o yaxşı uşaqdır'
	},
	{
		key: 'az9',
		tone: '10-12',
		country: 'AZ',
		settlement: 'village',
		themes: ['heard'],
		words: 'Mənə deyirlər böyüyəndə danışarsan. Mən indi danışmaq istəyirəm.'
	}
];

export const azerbaijaniSentences: Sentences = {
	openers: [
		'Düzünü deyim.',
		'Bu təkcə mənə aid deyil.',
		'Dostlarım da belə fikirləşir.',
		'Bunu çoxdan demək istəyirdim.'
	],
	endings: [
		'Xahiş edirəm, nəsə edin.',
		'Soruşduğunuz üçün sağ olun.',
		'Böyüklər gəlib özləri baxsın.',
		'Ümid edirəm, bunu kimsə oxuyacaq.'
	],
	details: {
		way_to_school: [
			'Səhər yol qaranlıqdır, işıq yanmır.',
			'Maşınlar bizə yol vermir.',
			'Yağış yağanda yol palçıq olur.'
		],
		toilets_water: [
			'Krandan yalnız soyuq su gəlir.',
			'Tualetin qapısı bağlanmır.',
			'Ora getməmək üçün su içmirik.'
		],
		bullying: [
			'Böyük uşaqlar dəhlizdə itələyir.',
			'Ləqəb qoymaq zarafat deyil.',
			'Kimsə inciyəndə hamı susur.'
		],
		play: [
			'Həyətdə top oynamağa qoymurlar.',
			'Yelləncəyin zənciri qırılıb.',
			'Bizə kölgəli bir yer də lazımdır.'
		],
		heard: [
			'Qərardan əvvəl bizdən soruşun.',
			'Təkliflər üçün qutu qoymaq olar.',
			'Cavab gəlsə, yenə yazarıq.'
		],
		online: [
			'Qrupda pis sözlər yazırlar.',
			'Belə olanda kimə deyəcəyimi bilmirəm.',
			'İnternet haqqında ayrıca dərs olsun.'
		],
		teachers_homework: [
			'Ev tapşırığı həddən artıq çoxdur.',
			'Müəllim bir də izah edəndə başa düşürük.',
			'Qışqırmadan da demək olar.'
		],
		winter_heating: [
			'Sinifdə gödəkçə ilə otururuq.',
			'Pəncərədən soyuq külək gəlir.',
			'Barmaqlarım donur, yaza bilmirəm.'
		]
	}
};
