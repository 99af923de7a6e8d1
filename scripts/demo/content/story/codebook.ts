import type { Texts } from '#lib/definition/definition.ts';
import type { Theme } from '../contributions/contribution.ts';

export interface CodebookEntry {
	key: Theme;
	name: Texts;
	/** What belongs to it and what does not, for coders. */
	meaning: Texts;
}

export const codebook: CodebookEntry[] = [
	{
		key: 'way_to_school',
		name: { en: 'Way to school', ru: 'Дорога в школу' },
		meaning: {
			en: 'Light, traffic, dogs, mud, bridges and buses between home and school. Not the school yard.',
			ru: 'Свет, движение, собаки, грязь, мосты и автобусы между домом и школой. Кроме школьного двора.'
		}
	},
	{
		key: 'toilets_water',
		name: { en: 'Toilets and water', ru: 'Туалеты и вода' },
		meaning: {
			en: 'Toilets, doors that close, soap, water to drink and to wash at school.',
			ru: 'Туалеты, двери, которые закрываются, мыло, вода для питья и умывания в школе.'
		}
	},
	{
		key: 'bullying',
		name: { en: 'Mocking and bullying', ru: 'Насмешки и травля' },
		meaning: {
			en: 'Children hurt children, by words or hands, and what those who watch do. Online only if classmates are meant.',
			ru: 'Дети обижают детей словами или руками, и что делают те, кто видит. В интернете – только если речь об одноклассниках.'
		}
	},
	{
		key: 'play',
		name: { en: 'Places to play', ru: 'Места для игр' },
		meaning: {
			en: 'Playgrounds, yards, sport, shade; what is broken and what is missing.',
			ru: 'Площадки, дворы, спорт, тень; что сломано и чего нет.'
		}
	},
	{
		key: 'heard',
		name: { en: 'Being heard', ru: 'Чтобы нас слышали' },
		meaning: {
			en: 'Whether adults ask, listen and answer; councils, boxes, applications.',
			ru: 'Спрашивают ли взрослые, слушают ли, отвечают ли; советы, ящики, заявления.'
		}
	},
	{
		key: 'online',
		name: { en: 'Online', ru: 'В интернете' },
		meaning: {
			en: 'Chats, photos, strangers, slow lines, and whom one can tell.',
			ru: 'Чаты, фотографии, незнакомцы, медленная связь и кому можно рассказать.'
		}
	},
	{
		key: 'teachers_homework',
		name: { en: 'Teachers and homework', ru: 'Учителя и уроки' },
		meaning: {
			en: 'How teachers explain and speak, missing teachers and books, how much homework.',
			ru: 'Как учителя объясняют и говорят, нехватка учителей и учебников, сколько задают.'
		}
	},
	{
		key: 'winter_heating',
		name: { en: 'Winter and heating', ru: 'Зима и отопление' },
		meaning: {
			en: 'Cold classrooms, stoves, coats in lessons, power cuts.',
			ru: 'Холодные классы, печи, куртки на уроках, отключения света.'
		}
	}
];
