/** A text in the plain form in which it is searched, and where each of its characters stands in the original. */
export type PlainForm = {
	text: string;
	/** The original span of a span of the plain text, in UTF-16 units. */
	original(from: number, to: number): { from: number; to: number };
	/** Whether the original has a capital letter there. */
	isCapital(at: number): boolean;
};

const LETTERS: Record<string, string> = {
	ə: 'e',
	ı: 'i',
	ғ: 'г',
	қ: 'к',
	ҝ: 'к',
	ң: 'н',
	ө: 'о',
	ұ: 'у',
	ү: 'у',
	һ: 'х',
	ҳ: 'х',
	ҷ: 'ч',
	ә: 'а',
	і: 'и',
	'№': '#'
};
const CYRILLIC_OF_LATIN: Record<string, string> = Object.fromEntries(
	['aа', 'bв', 'cс', 'eе', 'hн', 'iи', 'kк', 'mм', 'oо', 'pр', 'tт', 'xх', 'yу'].map((pair) => [...pair])
);
const LATIN_OF_CYRILLIC = Object.fromEntries(
	Object.entries(CYRILLIC_OF_LATIN).map(([latin, cyrillic]) => [cyrillic, latin])
);

/**
 * Small letters without marks, one kind of space, dash and quotation mark, ASCII digits, no apostrophes inside words
 * and no invisible characters, so that one spelling of a cue finds all of them: "Менің", "менин", "ismim",
 * "ko‘cha", "kocha", "adım", "ADIM".
 */
export function foldLetters(text: string): string {
	return text
		.replaceAll('№', '#')
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.replace(/[^\S\n]/gu, ' ')
		.replace(/[\p{Pd}−]/gu, '-')
		.replace(/[«»“”„‟]/gu, '"')
		.replace(/[ʻʼ‘’‛`´′]/gu, "'")
		.replace(/\p{Nd}/gu, digitOf)
		.replace(/[ə-ʯıғқҝңөұүһҳҷәі]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** Unicode's digits stand in tens, each ten beginning with a zero. */
function digitOf(character: string): string {
	let point = character.codePointAt(0)!;
	if (point < 0x80) return character;
	let digit = 0;
	while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(--point))) digit++;
	return String(digit);
}

/** The plain form of a text. */
export function plainForm(original: string): PlainForm {
	const units: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	for (const { 0: character, index } of original.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
		for (const unit of foldLetters(character)) {
			if (unit === "'" && /\p{L}/u.test(units.at(-1) ?? '')) continue;
			// What is beyond the basic plane takes one place: places of the plain text are looked up in these lists.
			units.push(unit.length > 1 ? '\uFFFD' : unit);
			starts.push(index);
			ends.push(index + character.length);
		}
	}
	return {
		text: units.join('').replace(/\p{L}+/gu, oneScript),
		original: (from, to) => ({ from: starts[from]!, to: ends[to - 1]! }),
		isCapital: (at) => /^\p{Lu}/u.test(original.slice(starts[at]))
	};
}

/** A word of letters of two scripts is one of a single script, typed with look-alikes: "мeня" with a Latin e. */
function oneScript(word: string): string {
	const [latin, cyrillic] = [word.match(/[a-z]/g), word.match(/[а-я]/g)];
	if (!latin || !cyrillic) return word;
	const isCyrillic =
		word.replace(/[abcehikmoptxy]/g, '').match(/[a-z]/) === null || cyrillic.length > latin.length;
	const letters = isCyrillic ? CYRILLIC_OF_LATIN : LATIN_OF_CYRILLIC;
	return word.replace(/./g, (letter) => letters[letter] ?? letter);
}
