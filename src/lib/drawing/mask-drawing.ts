import type { Stroke } from '#lib/definition/answer.ts';

/** Part of a drawing, in the drawing's box of 1000 × 750 units. */
export type Rectangle = { x: number; y: number; width: number; height: number };

/**
 * The drawing without what lies in these rectangles.
 *
 * A piece of a line that touches a rectangle, ink included, goes whole; what is left of its stroke becomes one
 * or more new strokes. Nothing of a masked piece is in the result, so it can be sent to a browser.
 */
export function maskDrawing(strokes: readonly Stroke[], areas: readonly Rectangle[]): Stroke[] {
	return strokes.flatMap((stroke) => {
		const inked = areas.map((area) => widen(area, stroke.width / 2));
		return visibleRuns(stroke.points, inked).map((points) => ({ ...stroke, points }));
	});
}

type Point = Stroke['points'][number];

function visibleRuns(points: readonly Point[], areas: readonly Rectangle[]): Point[][] {
	const touched = (from: Point, to: Point) => areas.some((area) => touches(area, from, to));
	const [first, ...rest] = points;
	if (!first) return [];
	if (rest.length === 0) return touched(first, first) ? [] : [[[...first]]];

	const runs: Point[][] = [];
	let from = first;
	let connected = false;
	for (const to of rest) {
		const hidden = touched(from, to);
		if (!hidden && connected) runs.at(-1)?.push([...to]);
		if (!hidden && !connected) runs.push([[...from], [...to]]);
		connected = !hidden;
		from = to;
	}
	return runs;
}

function widen(area: Rectangle, by: number): Rectangle {
	return { x: area.x - by, y: area.y - by, width: area.width + 2 * by, height: area.height + 2 * by };
}

/** Whether any point of the straight line lies in or on the rectangle (Liang and Barsky's clipping). */
function touches(area: Rectangle, from: Point, to: Point): boolean {
	const sides: [delta: number, room: number][] = [
		[from[0] - to[0], from[0] - area.x],
		[to[0] - from[0], area.x + area.width - from[0]],
		[from[1] - to[1], from[1] - area.y],
		[to[1] - from[1], area.y + area.height - from[1]]
	];
	let enters = 0;
	let leaves = 1;
	for (const [delta, room] of sides) {
		if (delta === 0 && room < 0) return false;
		if (delta < 0) enters = Math.max(enters, room / delta);
		if (delta > 0) leaves = Math.min(leaves, room / delta);
	}
	return enters <= leaves;
}
