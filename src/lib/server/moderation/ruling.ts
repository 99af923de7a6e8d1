import type { Stroke } from '#lib/definition/answer.ts';
import { maskDrawing } from '#lib/drawing/mask-drawing.ts';
import { maskWords, type MaskedPiece } from '#lib/masking/mask-words.ts';
import type { Masks } from '#lib/masking/masks.ts';
import type { Content } from '../contributions/contribution.ts';
import type { Rule } from './rules.ts';

/** What a moderator decides. Approving means: the summary may use it. */
export type Verdict =
	{ kind: 'approved' } | { kind: 'masked'; masks: Masks; rule: Rule } | { kind: 'withheld'; rule: Rule };

/** What others may see of a contribution: pieces of text with tokens between them, or the strokes that are left. */
export type Shown = { kind: 'text'; pieces: MaskedPiece[] } | { kind: 'drawing'; strokes: Stroke[] };

/**
 * A contribution behind its masks.
 *
 * @throws RangeError if a mask does not fit the content
 */
export function shownBehind(content: Content, masks: Masks | null): Shown {
	return content.kind === 'text'
		? { kind: 'text', pieces: maskWords(content.words, masks?.words ?? []) }
		: { kind: 'drawing', strokes: maskDrawing(content.strokes, masks?.areas ?? []) };
}

/** Whether these masks can be laid on this content, and hide anything at all. */
export function fitsContent(content: Content, { words, areas }: Masks): boolean {
	const [fitting, foreign] = content.kind === 'text' ? [words, areas] : [areas, words];
	if (fitting.length === 0 || foreign.length > 0) return false;
	try {
		shownBehind(content, { words, areas });
		return true;
	} catch {
		return false;
	}
}

type Before = { verdict: Verdict['kind']; masks: Masks | null };

/** Whether a new verdict lets others see something that the standing one hides. */
export function showsMore(before: Before, next: Verdict): boolean {
	if (before.verdict === 'approved' || next.kind === 'withheld') return false;
	if (before.verdict === 'withheld' || next.kind === 'approved') return true;
	const { words, areas } = before.masks ?? { words: [], areas: [] };
	return !(
		words.every(({ from, to }) => next.masks.words.some((mask) => mask.from <= from && to <= mask.to)) &&
		areas.every(({ x, y, width, height }) =>
			next.masks.areas.some(
				(area) =>
					area.x <= x && area.y <= y && area.x + area.width >= x + width && area.y + area.height >= y + height
			)
		)
	);
}
