/**
 * The `d` of an SVG path for one stroke, to be drawn with round caps and joins. A stroke of one point is a line
 * of no length, which round caps show as a dot.
 */
export function strokeToPath(stroke: { points: readonly (readonly [number, number])[] }): string {
	const points = stroke.points.map(([x, y]) => `${round(x)} ${round(y)}`);
	return points.length === 1 ? `M${points[0]}h0` : `M${points.join('L')}`;
}

function round(coordinate: number) {
	return Math.round(coordinate * 10) / 10;
}
