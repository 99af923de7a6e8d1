import { findsOf, fromCapital, WORD, whole, words, type Finder, type Found } from './pattern.ts';
import type { PlainForm } from './plain-form.ts';

const NUMBER_SIGN = String.raw`(?: ?#|-? ${words('n|no|номер|рақами|raqami|number|num|nr|numara|numaralı')})\.?`;
const QUOTES = `["']`;

const CLASS_WORD = words('класс~|сынып~|синф~|sinf~|sinif~|sınıf~|class|grade|form|şubə~|şube~');
/** "7-Б", "7 «Б»", "7Б-да"; not "3-D" and "5G". */
const CLASS = whole(
	String.raw`(?<it>(?:1[0-2]|[1-9])(?:-? ?${QUOTES}[a-zа-я]${QUOTES}|-[a-zа-я]|[a-zа-я]))(?:-?(?:да|де|та|те|дан|ден|тан|тен|даги|да[нм]|da|de|te|ta|dan|den|tan|ten|ning|nin|da[nm]))?`
);
const CLASS_CALLED = whole(
	String.raw`(?<it>(?:1[0-2]|[1-9])(?:[- .]?(?:ci|cu|чи|чу|inchi|инчи|th))? ?[-/]? ?${QUOTES}?[a-zа-я]${QUOTES}?)(?: ?-? ?)${CLASS_WORD}`
);
const CALLED_CLASS = whole(
	String.raw`${words('класс~|сынып~|синфи|class|grade|sinif|sınıf')} (?<it>(?:1[0-2]|[1-9]) ?-? ?${QUOTES}?[a-zа-я]${QUOTES}?)`
);
const NO_CLASS = /^(?:[23]-?[dд]|[2-6]-?[gг]|[248]-?[kк]|1-?[cс]|9-?[vв]|\d+-?[мm])$/;

const SCHOOL = words(
	'школ~|сош|гимнази~|лице~|интернат~|садик~|детсад~|мектеп~|мектеб~|maktab~|мактаб~|' +
		'məktəb~|lise~|litsey~|gimnazi~|okul~|school|lyceum|gymnasium|kindergarten'
);
const ORDINARY = words('орта|миёнаи|ўрта|o‘rta|orta|жалпы|tam|umumiy|жалпы білім беретін');
/** "Школа №5", "мектеп №5", "school no. 5", "мактаби рақами 5". */
const SCHOOL_AND_SIGN = whole(
	String.raw`${SCHOOL}(?: ${ORDINARY}){0,2}(?: ?-? ?${SCHOOL})?${NUMBER_SIGN} ?\d{1,4}`
);
/** "№5 мектеп", "12-мектеп", "5 nömrəli məktəb". */
const NUMBERED_SCHOOL = whole(
	String.raw`#? ?\d{1,4}(?: ?-?(?: ?шк\.?| ?й| ?я| ?ой| ?ю| ?го| ?шы| ?ші| ?чи| ?inchi| ?ci| ?cu| ?c[iu]))?-? ?(?:${words('saylı|nömrəli|sonli|sonli|сонли|нөмірлі|номердүү|номерли|numaralı|nolu|raqamli|рақамли|рақамаи|рақамдори')} )?(?:${ORDINARY} ){0,2}${SCHOOL}`
);
/** "15" alone after "школа" is a number of pupils as often as a name, unless nothing follows. */
const SCHOOL_AND_NUMBER = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:${words('школ[аеуы]|школой|гимнази[яиюе]|лице[йея]|school|maktab|litsey')}) \d{1,3}(?=[.,!?;)"]|\s*(?:\n|$))`,
	'dgu'
);

const NAMED = words(
	'атындағы|атындагы|атындагі|nomidagi|nomli|номидаги|номли|adına|adında|adlı|adındaki|ба номи|имени|им'
);
const NAMED_SCHOOL = whole(
	String.raw`(?:${WORD} ){1,3}${NAMED} (?:[#\d-]{1,6} ?(?:сонли|sonli|saylı)? ?)?(?:${ORDINARY} ){0,2}${SCHOOL}`
);
const SCHOOL_NAMED = whole(String.raw`${SCHOOL} (?:#? ?\d{1,4} )?${NAMED}\.? (?:[а-я]\. ?)?(?<name>${WORD})`);
const TITLED_SCHOOL = [
	String.raw`(?:${WORD} ){1,2}${words('ilkokulu~|ortaokulu~|lisesi~|koleji~|anaokulu~')}`,
	String.raw`(?:${WORD} ){1,3}(?:school|lyceum|gymnasium|academy)`
].map((pattern) => whole(pattern));
const NO_TITLE = new Set(
	foldedList(
		'anadolu fen meslek imam hatip özel bu bizim benim bir her sosyal bilimler spor güzel sanatlar bütün tüm devlet my our the your ' +
			'this that at in old new high primary secondary middle elementary public private sunday every no good bad some is are and'
	)
);

function foldedList(list: string): string[] {
	return words(list).slice(3, -1).split(' ');
}

export const findSchools: Finder = (plain) => {
	const { text, isCapital } = plain;
	return [
		...findsOf('school', SCHOOL_AND_SIGN, text),
		...findsOf('school', NUMBERED_SCHOOL, text, ({ 0: found, index }) =>
			isNumberedSchool(found, text.slice(0, index), text.slice(index + found.length))
		),
		...findsOf('school', SCHOOL_AND_NUMBER, text),
		...findsOf('school', NAMED_SCHOOL, text).flatMap((found) => fromCapital(plain, found)),
		...findsOf('school', SCHOOL_NAMED, text, ({ indices }) => isCapital(indices!.groups!.name![0])),
		...TITLED_SCHOOL.flatMap((pattern) => findsOf('school', pattern, text)).flatMap((found) =>
			titled(plain, found)
		)
	];
};

/** A title is all in capital letters, and says more than what kind of school it is. */
function titled(plain: PlainForm, found: Found): Found[] {
	return fromCapital(plain, found).filter(({ from, to }) => {
		const title = [...plain.text.slice(from, to).matchAll(new RegExp(WORD, 'gu'))];
		const names = title.slice(0, -1).filter(({ 0: word }) => !NO_TITLE.has(word));
		return names.length > 0 && title.every(({ index }) => plain.isCapital(from + index));
	});
}

/** "№5 мектеп", "5-мектеп", "12 sonli maktab", "в 5 школе" name one; "5 мектеп", "3 школы" count several. */
function isNumberedSchool(found: string, before: string, after: string): boolean {
	if (found.startsWith('#') || /^\d+ ?-/.test(found) || /^\d+ \p{L}+ \p{L}+/u.test(found)) return true;
	// "В 41 школе" is in forty-one of them.
	if (/^\d*[02-9] школ[еу]$/.test(found)) return true;
	if (/^\d+ школы$/.test(found)) return /(?:из|с|около|возле) $/.test(before);
	return STUDIES.test(after);
}

const STUDIES = new RegExp(
	String.raw`^ ?${words('оқимын|оқимыз|окуйм|окуймун|окуйбуз|o‘qiyman|o‘qiymiz|ўқийман|ўқиймиз|oxuyuram|oxuyuruq|okuyorum|okuyoruz|мехонам|мехонем')}`,
	'u'
);

export const findClasses: Finder = ({ text, isCapital, original }) => [
	...findsOf('class', CLASS_CALLED, text, isClass),
	...findsOf('class', CALLED_CLASS, text, isClass),
	...findsOf('class', CLASS, text, (match) => {
		const [from, to] = match.indices!.groups!.it!;
		const found = text.slice(from, to);
		const letter = from + found.search(/[a-zа-я]/);
		return isCapital(letter) && isClass(match) && original(from, to).to > 0;
	})
];

const isClass = ({ groups, 0: found }: RegExpExecArray) => !NO_CLASS.test(groups?.it ?? found);

const STREET = words(
	'ул\\.|ул|улиц[аеуы]|проспект~|пр-т|просп\\.|переул~|пер\\.|мкр\\.?|мкрн|микрорайон~|бульвар~|шоссе|' +
		'кӯча~|көше~|көчө~|ko‘cha~|кўча~|küçə~|хиёбон~|street|road|avenue|lane|mavze~|mahalla~'
);
const STREET_AFTER = words(
	'көше~|көчө~|ko‘cha~|кўча~|küçə~|prospekt~|даңғыл~|cadde~|sokak~|sokağ~|cad\\.|sok\\.|' +
		'mahalle~|mahalla~|маҳалла~|мкр~|микрорайон~|şaxə~|ықшамаудан~|кичирайон~|street|road|avenue|lane|st\\.'
);
const HOUSE = words('дом|д\\.|д|үй|уй|uy|ev|ev\\.|bina|binasi|хонаи|ҳавлии|ҳавлӣ|house|no\\.?|#|n|номер|№');
const FLAT = words(
	'кв\\.?|квартира|квартире|пәтер|батир|xonadon|хонадон|mənzil|daire|d\\.|apt\\.?|flat|apartment|кв'
);
const HOUSE_NUMBER = String.raw`(?:(?:${HOUSE}) ?[:.]? ?)?\d{1,4}(?:[а-яa-z](?!\p{L}))?(?:[/]\d{1,3})?(?:-? ?(?:${words('uy|үй|уй|ev|дом|хона')}))?(?:,? ?-? ?(?:${FLAT}) ?[:#.]? ?\d{1,4}|,? ?\d{1,4}-? ?(?:${FLAT}))?`;
const STREET_NUMBERED = whole(
	String.raw`${STREET} ?(?:"|')?(?<street>${WORD})(?: ${WORD}){0,2}(?:"|')?[, ]{1,3}${HOUSE_NUMBER}`
);
const NAMED_STREET = whole(String.raw`(?:${WORD} ){1,3}${STREET_AFTER}[, ]{0,3}${HOUSE_NUMBER}`);
const NUMBERED_STREET = whole(
	String.raw`\d{1,4}[a-z]? (?<street>${WORD})(?: ${WORD})? (?:street|road|avenue|lane)`
);
const HOUSES = [
	String.raw`${words('дом|үй|house|уй|uy|bina')} ?#?-? ?\d{1,4}[а-яa-z]?[, ]{1,3}${FLAT} ?#?-? ?\d{1,4}`,
	String.raw`\d{1,4}-? ?${words('үй|уй|uy|дом')}[, ]{1,3}\d{1,4}-? ?${FLAT}`
].map((pattern) => whole(pattern));
const LIVES = words(
	'живу|живём|живет|живёт|мой адрес|наш адрес|адрес|тұрамын|тұрамыз|тұрады|мекенжайым|жашайм|жашаймын|жашайбыз|дарегим|yashayman|' +
		'yashaymiz|turaman|manzilim|яшайман|яшаймиз|манзилим|yaşayıram|yaşayırıq|ünvanım|ünvanımız|yaşıyorum|yaşıyoruz|oturuyorum|oturuyoruz|' +
		'adresim|adresimiz|evimiz|зиндагӣ мекунам|зиндагӣ мекунем|суроғаам|нишонии ман|live on|live at|live in|my address is|our address is|our house is'
);
/** Without a house number only where somebody says that they live there. */
const HOMES = [
	String.raw`${LIVES}(?: ${WORD}){0,3}?[ :,-]+(?<it>${STREET} "?(?<street>${WORD}))`,
	String.raw`(?<it>${STREET} "?(?<street>${WORD}))(?: ${WORD}){0,2} ${LIVES}`
].map((pattern) => whole(pattern));
const NAMED_HOMES = [
	String.raw`${LIVES}[ :,-]+(?<it>(?:${WORD} ){1,3}${STREET_AFTER})`,
	String.raw`(?<it>(?:${WORD} ){1,3}${STREET_AFTER})(?: ${WORD}){0,2} ${LIVES}`
].map((pattern) => whole(pattern));

export const findAddresses: Finder = (plain) => {
	const { text, isCapital } = plain;
	const hasName = ({ indices }: RegExpExecArray) => isCapital(indices!.groups!.street![0]);
	return [
		...findsOf('address', STREET_NUMBERED, text, hasName),
		...findsOf('address', NUMBERED_STREET, text, hasName),
		...findsOf('address', NAMED_STREET, text).flatMap((found) => fromCapital(plain, found)),
		...HOUSES.flatMap((pattern) => findsOf('address', pattern, text)),
		...HOMES.flatMap((pattern) => findsOf('address', pattern, text, hasName)),
		...NAMED_HOMES.flatMap((pattern) => findsOf('address', pattern, text)).flatMap((found) =>
			fromCapital(plain, found)
		)
	];
};
