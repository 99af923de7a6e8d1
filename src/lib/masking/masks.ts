import * as z from 'zod';
import { DRAWING_HEIGHT, DRAWING_WIDTH } from '#lib/drawing/grid.ts';

/** What stands in the place of masked words: what kind of thing was there, never the thing. */
export const MASK_TOKENS = ['name', 'school', 'place', 'phone', 'other'] as const;
export const MaskToken = z.enum(MASK_TOKENS);
export type MaskToken = z.infer<typeof MaskToken>;

const Offset = z.int().min(0);

/** A span of a child's unchanged text, in UTF-16 units; `to` is the first unit after it. */
export const WordMask = z
	.strictObject({ from: Offset, to: Offset, token: MaskToken })
	.refine(({ from, to }) => from < to, { message: 'masking.empty', path: ['to'] });
export type WordMask = z.infer<typeof WordMask>;

/** A rectangle of a drawing, in its box of 1000 × 750 units. */
export const AreaMask = z
	.strictObject({
		x: z.number().min(0).max(DRAWING_WIDTH),
		y: z.number().min(0).max(DRAWING_HEIGHT),
		width: z.number().positive(),
		height: z.number().positive()
	})
	.refine((area) => area.x + area.width <= DRAWING_WIDTH && area.y + area.height <= DRAWING_HEIGHT, {
		message: 'masking.outside'
	});
export type AreaMask = z.infer<typeof AreaMask>;

/** What a ruling hides of one contribution: words of a text or areas of a drawing. */
export const Masks = z.strictObject({
	words: z.array(WordMask).max(500).default([]),
	areas: z.array(AreaMask).max(80).default([])
});
export type Masks = z.infer<typeof Masks>;
