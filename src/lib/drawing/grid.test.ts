import { expect, it } from 'vitest';
import { GRID_CELLS, gridRectangle } from './grid.ts';

it('covers the drawing without gap or overlap', () => {
	const rectangles = Array.from({ length: GRID_CELLS }, (_, cell) => gridRectangle(cell));
	expect(rectangles.reduce((area, { width, height }) => area + width * height, 0)).toBe(1000 * 750);
	expect(new Set(rectangles.map(({ x, y }) => `${x} ${y}`)).size).toBe(80);
	expect(rectangles[0]).toEqual({ x: 0, y: 0, width: 100, height: 93.75 });
	expect(rectangles[11]).toEqual({ x: 100, y: 93.75, width: 100, height: 93.75 });
	expect(rectangles[79]).toEqual({ x: 900, y: 656.25, width: 100, height: 93.75 });
});

it('knows no other cell', () => {
	for (const cell of [-1, 80, 1.5, Number.NaN]) expect(() => gridRectangle(cell)).toThrow(RangeError);
});
