import type { Rectangle } from './mask-drawing.ts';

/** The box in which every drawing is stored. */
export const DRAWING_WIDTH = 1000;
export const DRAWING_HEIGHT = 750;

/** The cells that a moderator without JavaScript ticks to mask a part of a drawing. */
export const GRID_COLUMNS = 10;
const GRID_ROWS = 8;
export const GRID_CELLS = GRID_COLUMNS * GRID_ROWS;

/** The rectangle of a cell; cells are counted from 0, row by row from the top left. */
export function gridRectangle(cell: number): Rectangle {
	if (!Number.isInteger(cell) || cell < 0 || cell >= GRID_CELLS) throw new RangeError('No such cell');
	const width = DRAWING_WIDTH / GRID_COLUMNS;
	const height = DRAWING_HEIGHT / GRID_ROWS;
	return {
		x: (cell % GRID_COLUMNS) * width,
		y: Math.floor(cell / GRID_COLUMNS) * height,
		width,
		height
	};
}
