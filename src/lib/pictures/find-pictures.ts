import { LOCALES, type Locale } from '../i18n/locales.ts';
import { foldLetters, foldWord } from './fold-word.ts';
import { PICTURES, type PictureKey } from './pictures.ts';

/** The words of all pictures, by language. */
export type PictureNames = Record<Locale, Record<PictureKey, string>>;

/** What a typed word may mean, the likeliest first; certain where it is one, or the whole word of one. */
export type FoundPictures = { pictures: PictureKey[]; isCertain: boolean };

type Index = { spelled: string[]; words: string[]; letters: string[] };

/** Finds pictures by the beginnings of their words. */
export class PictureFinder {
	readonly #indexes: Map<Locale, Index>;

	constructor(names: PictureNames) {
		const indexOf = (locale: Locale): Index => {
			const words = PICTURES.map((key) => names[locale][key]);
			return { spelled: words, words: words.map(foldWord), letters: words.map(foldLetters) };
		};
		this.#indexes = new Map(LOCALES.map((locale) => [locale, indexOf(locale)]));
	}

	/**
	 * For each word that was typed the pictures that it may mean: none for an empty one. A receipt is written in one language, so it is read in that which knows most of its words, the reader's own
	 * before another; a word that is none of it may still be of any.
	 */
	find(typed: readonly string[], reader: Locale): FoundPictures[] {
		const known = (locale: Locale) =>
			typed.filter((word) => this.#among(locale, word).pictures.length > 0).length;
		const order = [reader, ...LOCALES.filter((locale) => locale !== reader)];
		const best = [...order].sort((a, b) => known(b) - known(a))[0]!;
		return typed.map((word) => {
			const here = this.#among(best, word);
			if (here.pictures.length > 0) return here;
			const elsewhere = order.map((locale) => this.#among(locale, word));
			const pictures = [...new Set(elsewhere.flatMap((found) => found.pictures))];
			return { pictures, isCertain: pictures.length === 1 };
		});
	}

	/** As typed, or where nothing begins so, as typed on a keyboard without the language's own letters. */
	#among(locale: Locale, typed: string): FoundPictures {
		const { spelled, words, letters } = this.#indexes.get(locale)!;
		const alike = beginningWith(words, foldWord(typed));
		const { pictures, isCertain } =
			alike.pictures.length > 0 ? alike : beginningWith(letters, foldLetters(typed));
		const isSpelled = (key: PictureKey) => spelled[PICTURES.indexOf(key)]!.startsWith(typed.trim());
		const wholes = isCertain ? 1 : 0;
		const others = pictures.slice(wholes);
		return {
			pictures: [
				...pictures.slice(0, wholes),
				...others.filter(isSpelled),
				...others.filter((key) => !isSpelled(key))
			],
			isCertain
		};
	}
}

/** The whole word comes before longer ones. */
function beginningWith(words: readonly string[], beginning: string): FoundPictures {
	if (beginning === '') return { pictures: [], isCertain: false };
	const found = PICTURES.filter((_, at) => words[at]!.startsWith(beginning));
	const isWhole = (key: PictureKey) => words[PICTURES.indexOf(key)] === beginning;
	const whole = found.filter(isWhole);
	return {
		pictures: [...whole, ...found.filter((key) => !isWhole(key))],
		isCertain: found.length === 1 || whole.length === 1
	};
}
