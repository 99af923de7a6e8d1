import { findsOf, WORD, whole, words, type Finder, type Found } from './pattern.ts';
import type { PlainForm } from './plain-form.ts';

/** After these a name follows, even one without a capital letter where the sentence goes on about the child. */
const MY_NAME = words(
	'меня зовут|зовут меня|мо[её] имя|моя фамилия|' +
		'менің атым|менің есімім|менің атым-жөнім|менин атым|менин ысымым|' +
		'mening ismim|mening otim|менинг исмим|менинг отим|ismim|исмим|' +
		'номи ман|исми ман|насаби ман|' +
		'mənim adım|mənim soyadım|benim adım|benim ismim|ismim|soyadım|' +
		'my name is|my names|my surname is|my last name is|im called|i am called'
);
/** After these only a word with a capital letter is one: they say other things, too ("атым": my horse). */
const NAME_OF = words(
	'зовут|по имени|по фамилии|имя|фамилия|фио|' +
		'атым|есімім|тегім|аты-жөнім|ысымым|ысмым|фамилиям|' +
		'ismim|otim|familiyam|исмим|отим|фамилиям|' +
		'номам|исмам|насабам|фамилияам|' +
		'adım|soyadım|adım soyadım|ad soyad|' +
		'call me|calls me|name is|surname is|names|called|' +
		'(?:досы|құрбы|аға|апа|ана|әке|сіңлі|іні|мұғалімі|сыныптасы|оны|досу|курбу|эже|мугалими|аны)~ (?:аты|есімі|ысымы)|' +
		"(?:do'sti|dugona|aka|opa|uka|singli|ustozi|o'qituvchi|u|дўсти|дугона|ака|опа|ука|сингли|устози)~ (?:ismi|исми|oti)|" +
		'номи (?:дӯст|додар|хоҳар|муаллим|падар|модар|ҷӯра|дугона|бародар|рафиқ|ҳамсинф)~(?: ман)?|' +
		'(?:dostum|rəfiqəm|qardaşım|bacım|müəllimim|onu|anam|atam|sinif yoldaşım|arkadaşım|kardeşim|öğretmenim|ablam|abim|annem|babam)~ (?:adı|ismi)'
);
/** "Ilk adım": a step, not a name. */
const STEP = new RegExp(
	`${words('ilk|bir|son|büyük|küçük|her|ikinci|önemli|yeni|sonraki|kaç|doğru|adım|birinci|böyük')} $`,
	'u'
);
const AFTER_CUE = String.raw`(?:[ :,"-]{1,4})(?<it>${WORD}(?: ${WORD}){0,2})`;
const MINE = whole(MY_NAME + AFTER_CUE);
const OTHERS = whole(NAME_OF + AFTER_CUE);

/** How somebody goes on who has just said its name. */
const GOES_ON = new RegExp(
	String.raw`^(?:[ ,.;!)-]|\n|${words('и')} )*(?:$|${words('мне|я|мен|мені~|мени~|жасым|жашым|men|mening|yoshim|mən|mənim|yaşım|ben|benim|ман|синну~|i|im|my|and i|and im')}(?!\p{L}))`,
	'u'
);
const NO_NAME = new RegExp(
	`^${words(
		'не|на|в|к|по|с|так|как|все|это|все|никак|играть|гулять|домой|' +
			'жоқ|бар|емес|кім|эмес|жок|ким|yo‘q|bor|emas|kim|йўқ|бор|эмас|нест|ҳаст|аст|' +
			'yoxdur|var|deyil|yok|var|değil|ne|nə|not|on|in|a|an|the|secret|important|written|hard|easy|too|very|so|by|from|tez|жүйрік'
	)}$|^\\p{L}+(?:ть|тьс[яа]|ым|ом)$`,
	'u'
);

function findNamed(plain: PlainForm): Found[] {
	const { text } = plain;
	const named: Found[] = [];
	for (const cues of [MINE, OTHERS])
		for (const match of text.matchAll(cues)) {
			const [from, to] = match.indices!.groups!.it!;
			if (STEP.test(text.slice(0, match.index)) || isShouted(plain, match.index)) continue;
			const length = capitalised(plain, from, to);
			if (length > 0) named.push({ kind: 'name', from, to: from + length });
			else if (cues === MINE && saysOwnName(text, from))
				named.push({ kind: 'name', ...firstWord(text, from) });
		}
	return named;
}

/** Everything in capital letters tells nothing of what is a name. */
function isShouted({ isCapital, text }: PlainForm, from: number): boolean {
	return isCapital(from) && isCapital(from + 1) && /\p{L}{2}/u.test(text.slice(from, from + 2));
}

/** How much of a span is words with a capital letter, from its beginning. */
function capitalised({ text, isCapital }: PlainForm, from: number, to: number): number {
	let length = 0;
	for (const { 0: word, index } of text.slice(from, to).matchAll(new RegExp(WORD, 'gu'))) {
		if (!isCapital(from + index) || NO_NAME.test(word)) break;
		length = index + word.length;
	}
	return length;
}

function saysOwnName(text: string, from: number): boolean {
	const { to } = firstWord(text, from);
	return !NO_NAME.test(text.slice(from, to)) && GOES_ON.test(text.slice(to));
}

function firstWord(text: string, from: number) {
	const [word] = new RegExp(WORD, 'u').exec(text.slice(from))!;
	return { from, to: from + word.length };
}

const FATHER = words(
	'~(?:овна|евна|ична|ович|евич|ovna|evna|ovich|evich|қызы|ұлы|уулу)|~ (?:қызы|уулу|ұлы|oğlu|qızı|o‘g‘li|qizi|ўғли|қизи)'
);
const FAMILY = words(
	'~(?:ов|ова|ев|ева|ёв|ёва|ской|ский|ская|зода|заде|ov|ova|ev|eva|yev|yeva|zade|zadə|zoda|oğlu)'
);
/** Two or three capitalised words, of which one is made like the name of a father or a family. */
const FULL_NAMES = [
	String.raw`(?:${FAMILY} )?${WORD} ${FATHER}(?: ${FAMILY})?`,
	String.raw`(?<first>${WORD}) ${FAMILY}`,
	String.raw`${FAMILY} (?<second>${WORD})`
].map((pattern) => whole(pattern));
const NO_FIRST_NAME = new RegExp(
	`^${words(
		'улиц~|проспект~|площад~|парк~|город~|сел~|сквер~|станци~|остров~|озер~|школ~|имени|' +
			'фамили~|familiya~|soyadım|насабам|тегім|ismim|adım|атым|исмим|ул|кӯчаи|парки|park|boğçası|наш~|мо[йяюе]|этот|эта|мы|я|он|она|и|в|на|у|с|но|а|да|нет|здравствуйте|дорог~|президент~|' +
			'бу|bu|our|my|the|dear|mr|mrs'
	)}$`,
	'u'
);

function findFullNames({ text, isCapital }: PlainForm): Found[] {
	return FULL_NAMES.flatMap((pattern) =>
		findsOf('name', pattern, text, ({ 0: found, index }) => {
			const names = [...found.matchAll(new RegExp(WORD, 'gu'))];
			if (isShouted({ isCapital, text } as PlainForm, index)) return false;
			if (names.some(({ 0: name }) => NO_FIRST_NAME.test(name))) return false;
			return names.every(
				(name, at) => isCapital(index + name.index) || (at > 0 && SMALL_FATHER.test(name[0]))
			);
		})
	);
}

const SMALL_FATHER = new RegExp(`^${words('кызы|қызы|уулу|ұлы|oğlu|qızı|o‘g‘li|qizi|ўғли|қизи')}$`, 'u');

/** A word before or after which a person's name stands: the teacher, the aunt. */
const ADDRESSED = [
	String.raw`(?<it>${WORD}) ${words('муаллим~|мугалим~|мұғалім~|müəllim~|muallima~|muallim~|öğretmen~|hoca~|апай~|агай~|ағай~|эже~|opa~|aka~|abla~|ağabey~|опа~|ака~')}`,
	String.raw`${words('mr|mrs|ms|miss|mister|тётя|дядя|тёте|дяде|тёти|дяди|дядей|тётей|апай|ағай|агай|муаллима|муаллим|teacher|aunt|uncle')}\.? (?<it>${WORD})`
].map((pattern) => whole(pattern));

function findAddressed({ text, isCapital }: PlainForm): Found[] {
	return ADDRESSED.flatMap((pattern) =>
		findsOf('name', pattern, text, ({ indices }) => {
			const [from] = indices!.groups!.it!;
			return isCapital(from) && !isCapital(from + 1) && !beginsSentence(text, from);
		})
	);
}

function beginsSentence(text: string, from: number): boolean {
	return /(?:^|[.!?\n:])[ "']*$/.test(text.slice(0, from));
}

export const findNames: Finder = (plain) => [
	...findNamed(plain),
	...findFullNames(plain),
	...findAddressed(plain)
];
