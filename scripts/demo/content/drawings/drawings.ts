import type { DrawnContribution } from '../contributions/contribution.ts';
import { dot, line, ring, shade } from './pencil.ts';
import { car, dog, house, lampPost, person, sun, tree } from './things.ts';

/** A red cross where a lamp should hang. */
function cross(x: number, y: number) {
	const red = { colour: '#e04b3a', width: 8 };
	return [line(red, [x - 18, y - 18], [x + 18, y + 18]), line(red, [x + 18, y - 18], [x - 18, y + 18])];
}

/** The road without lamps at seven in the morning: where the demo's one thread begins. */
export const darkRoad: DrawnContribution = {
	key: 'dark_road',
	kind: 'drawing',
	question: 'way',
	language: 'ky',
	tone: '10-12',
	country: 'KG',
	settlement: 'village',
	themes: ['way_to_school'],
	strokes: [
		shade({ colour: '#1c2545', width: 58 }, 10, 20, 990, 360),
		shade({ colour: '#2a2f3a', width: 56 }, 10, 400, 990, 735),
		line(
			{ colour: '#343f66', width: 26 },
			[0, 372],
			[180, 250],
			[330, 350],
			[520, 220],
			[700, 345],
			[860, 260],
			[1000, 360]
		),
		ring({ colour: '#f4eec2', width: 9 }, 150, 110, 42, 0.18, 0.82),
		...[
			[320, 80],
			[470, 140],
			[610, 60],
			[760, 150],
			[900, 90]
		].map(([x = 0, y = 0]) => dot('#dfe4ff', 6, x, y)),
		line({ colour: '#6d6a70', width: 12 }, [250, 740], [560, 380]),
		line({ colour: '#6d6a70', width: 12 }, [880, 740], [640, 380]),
		...[
			[574, 720, 40],
			[588, 620, 30],
			[594, 530, 22],
			[598, 455, 16]
		].map(([x = 0, y = 0, length = 0]) =>
			line({ colour: '#a9a59c', width: Math.max(4, length / 4) }, [x, y], [x + 3, y - length])
		),
		...house('#d8c7a0', 610, 375, 92, '#ffd85a'),
		...lampPost(830, 640, 330, 'missing'),
		...lampPost(745, 510, 210, 'missing'),
		...lampPost(440, 510, 190, 'missing'),
		...lampPost(215, 690, 380, 'missing'),
		...cross(300, 345),
		...cross(908, 345),
		...cross(484, 345),
		...person('#c0392b', 480, 715, 150, '#9aa0b4'),
		...person('#2f7fbf', 405, 715, 105, '#9aa0b4'),
		line({ colour: '#f7e27a', width: 7 }, [520, 645], [640, 585]),
		line({ colour: '#f7e27a', width: 7 }, [520, 648], [655, 640]),
		...[790, 822, 884, 914].map((x) => dot('#e9d84a', 10, x, 690)),
		line({ colour: '#11131c', width: 16 }, [770, 725], [850, 722]),
		line({ colour: '#11131c', width: 16 }, [866, 725], [940, 722])
	]
};

const crossing: DrawnContribution = {
	key: 'crossing',
	kind: 'drawing',
	question: 'way',
	language: 'ru',
	tone: '7-9',
	country: 'KZ',
	settlement: 'town',
	themes: ['way_to_school'],
	strokes: [
		line({ colour: '#777780', width: 14 }, [0, 430], [1000, 430]),
		line({ colour: '#777780', width: 14 }, [0, 660], [1000, 660]),
		...[430, 480, 530, 580].map((x) => line({ colour: '#c9c9cf', width: 14 }, [x, 455], [x - 15, 635])),
		...car('#c63d2f', 60, 560, 250),
		...car('#3a6fb5', 700, 610, 230),
		...person('#e08a1e', 520, 410, 150),
		line({ colour: '#c63d2f', width: 10 }, [625, 230], [625, 310]),
		dot('#c63d2f', 14, 625, 340),
		...house('#8a6b4f', 720, 390, 190, '#8fc7e8'),
		...sun(140, 120)
	]
};

const snow: DrawnContribution = {
	key: 'snow',
	kind: 'drawing',
	question: 'way',
	language: 'kk',
	tone: '10-12',
	country: 'KZ',
	settlement: 'village',
	themes: ['winter_heating', 'way_to_school'],
	strokes: [
		line({ colour: '#bcd3ea', width: 40 }, [0, 640], [260, 600], [560, 650], [1000, 610]),
		line({ colour: '#d9e6f4', width: 50 }, [0, 705], [1000, 700]),
		...house('#7d6a5a', 700, 600, 210, '#9aa4b5'),
		...person('#7b3f98', 210, 640, 190),
		...person('#d35c2a', 330, 645, 130),
		line({ colour: '#5b4a3a', width: 8 }, [520, 640], [520, 420]),
		line({ colour: '#2f6fb0', width: 12 }, [480, 420], [565, 420], [565, 360], [480, 360], [480, 420]),
		...Array.from({ length: 34 }, (_, at) => dot('#8fb2d6', 9, (at * 137) % 990, (at * 89) % 540))
	]
};

const footbridge: DrawnContribution = {
	key: 'footbridge',
	kind: 'drawing',
	question: 'way',
	language: 'tg',
	tone: '10-12',
	country: 'TJ',
	settlement: 'village',
	themes: ['way_to_school'],
	strokes: [
		line({ colour: '#8c7b68', width: 20 }, [0, 330], [170, 110], [330, 320]),
		line({ colour: '#a08f7a', width: 20 }, [650, 330], [830, 70], [1000, 300]),
		...[480, 530, 580, 630, 680].map((y) =>
			line({ colour: '#3d8fc4', width: 18 }, [300, y], [400, y - 22], [500, y], [600, y - 22], [700, y])
		),
		line({ colour: '#7a4f2a', width: 14 }, [230, 420], [420, 452], [580, 452], [770, 420]),
		line({ colour: '#7a4f2a', width: 6 }, [230, 350], [420, 385], [580, 385], [770, 350]),
		...[300, 390, 590, 690].map((x) => line({ colour: '#7a4f2a', width: 6 }, [x, 372], [x, 436])),
		line({ colour: '#c63d2f', width: 8 }, [470, 430], [500, 470], [530, 432]),
		...person('#2e8b57', 300, 425, 130),
		...[
			[720, 240],
			[760, 300],
			[690, 330]
		].map(([x = 0, y = 0]) => dot('#6e6259', 34, x, y)),
		...dog('#5d4632', 810, 470, 70)
	]
};

const swings: DrawnContribution = {
	key: 'swings',
	kind: 'drawing',
	question: 'way',
	language: 'uz',
	tone: '7-9',
	country: 'UZ',
	settlement: 'town',
	themes: ['play'],
	strokes: [
		line({ colour: '#57a04b', width: 36 }, [0, 690], [1000, 680]),
		line({ colour: '#c63d2f', width: 14 }, [300, 670], [380, 300], [680, 300], [760, 670]),
		...[450, 510].map((x) => line({ colour: '#55555c', width: 6 }, [x, 305], [x - 40, 560])),
		line({ colour: '#7a4f2a', width: 14 }, [395, 562], [485, 562]),
		...person('#e85a9b', 438, 600, 150),
		...person('#3a6fb5', 620, 665, 140),
		...tree(140, 670, 300),
		...tree(890, 670, 220),
		...sun(860, 120)
	]
};

/** Signed with a name in strokes, which the moderator's area leaves out. */
const signedSchool: DrawnContribution = {
	key: 'signed_school',
	kind: 'drawing',
	question: 'way',
	language: 'az',
	tone: '7-9',
	country: 'AZ',
	settlement: 'town',
	themes: ['teachers_homework'],
	mask: { x: 590, y: 610, width: 390, height: 130, token: 'name' },
	strokes: [
		...house('#a06a3c', 380, 520, 380, '#7fc3e6'),
		line({ colour: '#b8a583', width: 22 }, [540, 530], [470, 590], [300, 640], [120, 735]),
		...person('#8e44ad', 300, 560, 170),
		...person('#e67e22', 190, 590, 120),
		...tree(880, 520, 230),
		...sun(130, 120),
		line({ colour: '#1f4e9c', width: 9 }, [620, 720], [655, 630], [690, 720]),
		line({ colour: '#1f4e9c', width: 9 }, [635, 690], [675, 690]),
		line({ colour: '#1f4e9c', width: 9 }, [715, 630], [745, 675], [775, 630]),
		line({ colour: '#1f4e9c', width: 9 }, [745, 675], [745, 720]),
		line({ colour: '#1f4e9c', width: 9 }, [800, 630], [800, 720], [850, 720]),
		line({ colour: '#1f4e9c', width: 9 }, [880, 720], [915, 630], [950, 720]),
		line({ colour: '#1f4e9c', width: 9 }, [895, 690], [935, 690])
	]
};

export const drawings: DrawnContribution[] = [darkRoad, crossing, snow, footbridge, swings, signedSchool];
