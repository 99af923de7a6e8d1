import { findsOf, whole, words, type Finder } from './pattern.ts';

const TOP = 'com|org|net|ru|su|kz|kg|uz|tj|tm|ua|by|bg|ge|tr|info|рф|ру|ком';
const DOT = words('dot|точка|нүкте|чекит|nuqta|нуқта|nöqtə|nokta');
const AT = words(`собака|собачка|at işareti|kuyruklu a|ит белгісі|kuchukcha|кучукча`);

const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/dgu;
const EMAIL_SPELLED = whole(
	String.raw`[\p{L}\p{N}._-]+ ?(?:[([]at[)\]]|${AT}|at(?= ?\S+ ${DOT})) ?[\p{L}\p{N}-]+ ?(?:\.|${DOT}) ?(?:${TOP})`
);

const SITES = 'instagram|tiktok|vk|facebook|youtube|telegram|discord|ok|snapchat|roblox';
const LINK = new RegExp(
	[
		String.raw`(?:https?:\/\/|www\.)[^\s"]+[^\s".,!?):;]`,
		String.raw`(?<![\p{L}\p{N}.@])(?:t|wa|vk)\.(?:me|cc)\/[^\s"]*[^\s".,!?):;]`,
		String.raw`(?<![\p{L}\p{N}.@])(?:${SITES})\.(?:com|ru|gg|me)\/[^\s"]*[^\s".,!?):;]`,
		String.raw`(?<![\p{L}\p{N}.@])[a-z\d-]{2,}(?:\.[a-z\d-]+)*\.(?:${TOP})(?:\/[^\s"]*[^\s".,!?):;])?(?![\p{L}\p{N}])`
	].join('|'),
	'dgu'
);

const HANDLE = /(?<![\p{L}\p{N}@._])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])+/dgu;
const NETWORK = words(
	'insta|instagram|инста|инстаграм|инстаграмм|telegram|телеграм|телеграмм|телега|тг|tiktok|tik tok|тикток|тик ток|' +
		'snapchat|snap|снап|discord|дискорд|vk|вк|вконтакте|roblox|роблокс|whatsapp|ватсап|minecraft|майнкрафт|' +
		'pubg|пабг|ник|никнейм|nick|nickname|nikim|username|user name|логин|login|kullanıcı adı|istifadəçi adı'
);
/** A nickname without @: it shows by a digit, a dot or a low line in it. */
const NICKNAME = whole(
	String.raw`${NETWORK}\p{L}*(?:[ :,-]+\p{L}+){0,3}?[ :,-]+(?<it>(?=[a-z\d_.]*[\d_])(?=[\d_.]*[a-z])[a-z\d_][a-z\d_.]{2,}[a-z\d_])`
);

export const findOnline: Finder = ({ text }) => [
	...findsOf('email', EMAIL, text),
	...findsOf('email', EMAIL_SPELLED, text),
	...findsOf('link', LINK, text),
	...findsOf('handle', HANDLE, text),
	...findsOf('handle', NICKNAME, text)
];
