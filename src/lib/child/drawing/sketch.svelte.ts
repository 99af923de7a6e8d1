import type { DrawnStroke } from '#lib/components/drawing.ts';

/** The box of every drawing, in units. */
export const WIDTH = 1000;
export const HEIGHT = 750;

/** How much one drawing holds: strokes, and points over all of them, so that it fits into one form post. */
export const MOST_STROKES = 600;
export const MOST_POINTS = 9000;

/** How many points one stroke of an answer holds; a longer line goes on as another stroke. */
const MOST_IN_STROKE = 2000;

/** A point nearer than this to the one before adds nothing that can be seen. */
const NEAR = 4;
/** How far around the eraser strokes are taken away. */
const ERASER = 18;

type Point = readonly [number, number];

/**
 * A drawing while it is made: strokes without any time. Each step (a stroke, or all that one rub took away) can
 * be undone.
 */
export class Sketch {
	strokes = $state.raw<readonly DrawnStroke[]>([]);
	#before = $state.raw<(readonly DrawnStroke[])[]>([]);
	#isOpen = false;
	/** Whether the eraser has taken nothing yet since it was put down. */
	#isRubNew = false;

	constructor(strokes: readonly DrawnStroke[] = []) {
		this.strokes = strokes;
	}

	get canUndo() {
		return this.#before.length > 0;
	}

	/** Whether nothing more fits on the paper. */
	get isFull() {
		const points = this.strokes.reduce((sum, stroke) => sum + stroke.points.length, 0);
		return this.strokes.length >= MOST_STROKES || points >= MOST_POINTS;
	}

	begin(at: Point, colour: string, width: number) {
		if (this.isFull) return;
		this.#remember();
		this.strokes = [...this.strokes, { colour, width, points: [onPaper(at)] }];
		this.#isOpen = true;
	}

	extend(to: Point) {
		const last = this.strokes.at(-1);
		if (!this.#isOpen || !last || this.isFull) return;
		const point = onPaper(to);
		if (distance(last.points.at(-1)!, point) < NEAR) return;
		if (last.points.length < MOST_IN_STROKE)
			this.strokes = [...this.strokes.slice(0, -1), { ...last, points: [...last.points, point] }];
		else this.strokes = [...this.strokes, { ...last, points: [last.points.at(-1)!, point] }];
	}

	end() {
		this.#isOpen = false;
	}

	beginRub(at: Point) {
		this.#isRubNew = true;
		this.rub(at);
	}

	/** Takes away every stroke that the eraser touches. */
	rub(at: Point) {
		const left = this.strokes.filter((stroke) => !isTouched(stroke, at));
		if (left.length === this.strokes.length) return;
		if (this.#isRubNew) this.#remember();
		this.#isRubNew = false;
		this.strokes = left;
	}

	undo() {
		const before = this.#before.at(-1);
		if (!before) return;
		this.strokes = before;
		this.#before = this.#before.slice(0, -1);
	}

	#remember() {
		this.#before = [...this.#before.slice(-199), this.strokes];
	}
}

function onPaper([x, y]: Point): Point {
	return [Math.round(Math.min(WIDTH, Math.max(0, x))), Math.round(Math.min(HEIGHT, Math.max(0, y)))];
}

function distance([ax, ay]: Point, [bx, by]: Point) {
	return Math.hypot(ax - bx, ay - by);
}

function isTouched({ points, width }: DrawnStroke, at: Point) {
	const reach = ERASER + width / 2;
	return points.some((point, index) => distanceToSegment(at, points[index - 1] ?? point, point) <= reach);
}

function distanceToSegment(at: Point, from: Point, to: Point) {
	const length = distance(from, to) ** 2;
	const along =
		length === 0
			? 0
			: ((at[0] - from[0]) * (to[0] - from[0]) + (at[1] - from[1]) * (to[1] - from[1])) / length;
	const t = Math.min(1, Math.max(0, along));
	return distance(at, [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]);
}
