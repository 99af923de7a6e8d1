import type { Texts } from '#lib/definition/definition.ts';
import type { Day } from '../wordings.ts';

export interface DemoQuote {
	/** The contribution's key. */
	contribution: string;
	/** Of the masked text; none for a drawing. */
	translations: Texts;
	takenBack?: Day;
}

/** Published by two people; one was taken back later. */
export const quotes: DemoQuote[] = [
	{ contribution: 'dark_road', translations: {} },
	{
		contribution: 'ky1',
		translations: {
			en: 'In winter we leave at seven, there is not one lamp on the way. There are dogs by the bridge. I make light with my phone, but its battery is soon empty.',
			ru: 'Зимой мы выходим в семь, на дороге ни одного фонаря. У моста собаки. Я свечу телефоном, но заряд быстро кончается.'
		}
	},
	{
		contribution: 'kk1',
		translations: {
			en: 'In the morning it is dark, no lamp. I hold my little brother’s hand. We sing so that he is not afraid.',
			ru: 'Утром темно, фонаря нет. Я веду братика за руку. Мы поём, чтобы он не боялся.'
		}
	},
	{
		contribution: 'ru9',
		translations: {
			en: '[name] and I walk across the field, because the big road is frightening, lorries hoot. [name] knows the short way.'
		}
	},
	{
		contribution: 'ru3',
		translations: {
			en: 'We have a school parliament, but adults decide anyway. Once we proposed to put up benches, they told us “later”. This “later” is in its second year.'
		}
	},
	{
		contribution: 'tg7',
		translations: {
			en: 'We wrote an application to open the library. No answer came. They could at least have said “no”.',
			ru: 'Мы написали заявление, чтобы открыли библиотеку. Ответа не было. Хотя бы «нет» сказали.'
		}
	},
	{
		contribution: 'kk4',
		translations: {
			en: 'The toilet door does not close. My friend holds the door, then I hold it.',
			ru: 'Дверь в туалете не закрывается. Подруга держит дверь, потом держу я.'
		}
	},
	{
		contribution: 'az8',
		translations: {
			en: 'Nobody sits with one of the children. I sat there, now they do not talk to me either. But it is a good child.',
			ru: 'С одним ребёнком никто не сидит. Я сел рядом, теперь и со мной не разговаривают. А ведь он хороший.'
		}
	},
	{
		contribution: 'ru7',
		translations: {
			en: 'In winter we sit in our coats. The pen does not write because it is frozen. Honestly I tried: if you breathe on it, it writes.'
		}
	},
	{
		contribution: 'uz7',
		translations: {
			en: 'In winter, when there is no gas, we see our breath in the classroom. We play dragons.',
			ru: 'Зимой, когда нет газа, в классе видно дыхание. Мы играем в драконов.'
		}
	},
	{
		contribution: 'uz8',
		translations: {
			en: 'In a game a stranger asked for my photo. I did not give it. I did not know whom to tell, it would be good if school taught that.',
			ru: 'В игре незнакомый человек попросил моё фото. Фото не дала. Не знала, кому сказать; хорошо бы этому учили в школе.'
		}
	},
	{
		contribution: 'ru6',
		translations: {
			en: 'Someone put our class photo online and laughed under it all evening. I want somebody to explain whom to tell, so that it does not get worse afterwards.'
		},
		takenBack: -150
	},
	{
		contribution: 'ru5',
		translations: {
			en: 'I want a swing. We had one but the big ones broke it. one chain is left it rings'
		}
	},
	{ contribution: 'signed_school', translations: {} }
];
