import type { MaskToken, WordMask } from './masks.ts';

export type MaskedPiece = { kind: 'text'; text: string } | { kind: 'mask'; token: MaskToken };

/**
 * A child's text as the pieces that may be seen, with a token for each masked span, in order.
 *
 * @throws RangeError if masks overlap, leave the text or cut a character in two.
 */
export function maskWords(text: string, masks: readonly WordMask[]): MaskedPiece[] {
	const pieces: MaskedPiece[] = [];
	let at = 0;
	for (const mask of [...masks].sort((a, b) => a.from - b.from)) {
		if (!isSpanOf(text, mask) || mask.from < at) throw new RangeError('A mask does not fit its text');
		if (mask.from > at) pieces.push({ kind: 'text', text: text.slice(at, mask.from) });
		pieces.push({ kind: 'mask', token: mask.token });
		at = mask.to;
	}
	if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
	return pieces;
}

function isSpanOf(text: string, { from, to }: WordMask) {
	const whole = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= text.length;
	return whole && !splitsCharacter(text, from) && !splitsCharacter(text, to);
}

function splitsCharacter(text: string, at: number) {
	return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(at - 1, 0), at + 1));
}

export type Word = { from: number; to: number; text: string };

// ʻ and ʼ are letters to Unicode; the other apostrophes, hyphens and low lines belong to a word between two
// letters, and after o and g also at its end, where Uzbek types them for ʻ: "tog'", "bog‘".
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘`\-‐‑_][\p{L}\p{M}\p{N}]+)*(?:(?<=[og])['’‘`])?/giu;

/** The words of a text with where they stand in it, for a form that offers each for masking. */
export function splitIntoWords(text: string): Word[] {
	return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
		from: index,
		to: index + word.length,
		text: word
	}));
}

/** What may stand inside one name, number or address: a space, a bracket of a phone number, the signs of an e-mail. */
const JOINT = /^(?:\s*|[@./:_+()#№"«»&=?-]{1,4}|\s*[()+-]+\s*)$/;

/**
 * The masks for the words that a moderator chose, by their position in `splitIntoWords`. Neighbours with the
 * same token become one mask, so that a name of two words does not show that it had two.
 */
export function masksOfWords(text: string, chosen: ReadonlyMap<number, MaskToken>): WordMask[] {
	const masks: WordMask[] = [];
	splitIntoWords(text).forEach(({ from, to }, position) => {
		const token = chosen.get(position);
		if (!token) return;
		const last = masks.at(-1);
		if (last?.token === token && JOINT.test(text.slice(last.to, from))) last.to = to;
		else masks.push({ from, to, token });
	});
	return masks;
}
