import type { Row, Sentences } from './contribution.ts';

export const uzbek: Row[] = [
	{
		key: 'uz1',
		tone: '10-12',
		country: 'UZ',
		settlement: 'village',
		themes: ['way_to_school'],
		words:
			'Maktabgacha yoʻl loy. Etikni maktabda shippakka almashtiramiz, lekin bir poy shippagimni kimdir olib qoʻyibdi.'
	},
	{
		key: 'uz2',
		tone: '7-9',
		country: 'UZ',
		settlement: 'village',
		themes: ['toilets_water'],
		words: 'maktabda suv yoq. men uydan shishada olib boraman'
	},
	{
		key: 'uz3',
		tone: '13+',
		country: 'UZ',
		settlement: 'town',
		themes: ['teachers_homework'],
		words:
			'Uyga vazifa juda koʻp. Dugonam bilan hisobladik: bir kunda toʻrt soat ketadi. Biz qachon dam olamiz?'
	},
	{
		key: 'uz4',
		tone: '10-12',
		country: 'UZ',
		settlement: 'town',
		themes: ['bullying'],
		words: 'Boʻyim past deb kulishadi. Lekin men hammadan tez yuguraman buni hech kim aytmaydi'
	},
	{
		key: 'uz5',
		tone: '13+',
		country: 'UZ',
		settlement: 'village',
		themes: ['heard'],
		words: 'Majlisda qizlar gapirsa, “oʻtir” deyishadi. Bizning ham fikrimiz bor.'
	},
	{
		key: 'uz6',
		tone: '7-9',
		country: 'UZ',
		settlement: 'town',
		themes: ['play'],
		words: 'argʻimchoq bitta bolalar oʻttizta. navbatim kelmaydi'
	},
	{
		key: 'uz7',
		tone: '10-12',
		country: 'UZ',
		settlement: 'village',
		themes: ['winter_heating'],
		words: 'Qishda gaz boʻlmasa, sinfda nafasimiz koʻrinadi. Biz ajdaho boʻlib oʻynaymiz'
	},
	{
		key: 'uz8',
		tone: '13+',
		country: 'UZ',
		settlement: 'town',
		themes: ['online'],
		words:
			'Oʻyinda notanish odam rasmimni soʻradi. Bermadim. Kimga aytishni bilmadim, maktabda buni oʻrgatishsa yaxshi edi.'
	},
	{
		key: 'uz9',
		tone: '10-12',
		country: 'UZ',
		settlement: 'village',
		themes: ['heard'],
		words:
			'Direktor bir marta bizni chaqirib soʻradi. Shundan keyin eshik tuzatildi. Yana soʻrasa yaxshi boʻlardi'
	}
];

export const uzbekSentences: Sentences = {
	openers: [
		'Rostini aytaman.',
		'Bu faqat men haqimda emas.',
		'Oʻrtoqlarim ham shunday oʻylaydi.',
		'Men buni anchadan beri aytmoqchiman.'
	],
	endings: [
		'Iltimos, biror narsa qiling.',
		'Soʻraganingiz uchun rahmat.',
		'Kattalar kelib oʻzlari koʻrsin.',
		'Buni kimdir oʻqiydi deb umid qilaman.'
	],
	details: {
		way_to_school: [
			'Ertalab yoʻl qorongʻi, chiroq yoʻq.',
			'Mashinalar juda tez oʻtadi.',
			'Itlar bizni quvlaydi.'
		],
		toilets_water: [
			'Hojatxona hovlining narigi chetida.',
			'Sovun bir hafta ham turmaydi.',
			'Eshigining qulfi yoʻq.'
		],
		bullying: [
			'Kattalar kichiklarni itaradi.',
			'Laqab qoʻyish hazil emas.',
			'Birovni masxara qilishsa, hamma jim turadi.'
		],
		play: ['Toʻpni koʻchada tepamiz.', 'Maydonchadagi temirlar singan.', 'Bizga soya joy ham kerak.'],
		heard: [
			'Biz ham yaxshi fikr aytamiz.',
			'Taklif yozadigan quti qoʻyilsa yaxshi boʻlardi.',
			'Javob kelsa, yana yozamiz.'
		],
		online: [
			'Guruhda yomon gaplar yozishadi.',
			'Bunday payt nima qilishni bilmaymiz.',
			'Internet haqida alohida dars boʻlsa yaxshi edi.'
		],
		teachers_homework: [
			'Oʻqituvchi qayta tushuntirsa, tushunamiz.',
			'Kitob hammaga yetmaydi.',
			'Baqirmasdan aytsa ham boʻladi.'
		],
		winter_heating: [
			'Sinfda palto bilan oʻtiramiz.',
			'Derazadan shamol kiradi.',
			'Qoʻlim muzlab, yoza olmayman.'
		]
	}
};
