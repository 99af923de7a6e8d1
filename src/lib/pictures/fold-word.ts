const APOSTROPHES_AND_GAPS = /[\s\p{P}\p{Zs}\p{Cf}\u02b9-\u02bf`´]/gu;

/** What stands for a letter that the keyboard at hand may not have. */
const NEAREST: Record<string, string> = {
	ə: 'e',
	ä: 'e',
	ø: 'o',
	қ: 'к',
	ғ: 'г',
	ң: 'н',
	ө: 'о',
	ү: 'у',
	ұ: 'у',
	һ: 'х',
	ҳ: 'х',
	ҷ: 'ч',
	ә: 'а',
	і: 'и',
	й: 'и',
	ъ: '',
	ь: ''
};

/**
 * A word as it is compared: without case, gaps, apostrophes and the dots that tell i from ı and ё from е. Case is
 * folded alike for all languages, since nobody says in which one a child types.
 */
export function foldWord(word: string): string {
	const lower = word.normalize('NFC').replace(/[İIı]/g, 'i').toLowerCase();
	return lower.replace(APOSTROPHES_AND_GAPS, '').replaceAll('ё', 'е');
}

/** The same typed on a keyboard that lacks the language's own letters: қоян as коян, köpek as kopek. */
export function foldLetters(word: string): string {
	const plain = [...foldWord(word)].map((letter) => NEAREST[letter] ?? letter).join('');
	return plain.normalize('NFD').replace(/\p{M}/gu, '');
}
