import type { Stroke } from '#lib/definition/answer.ts';

export type Point = [x: number, y: number];

export interface Pencil {
	colour: string;
	width: number;
}

/** A line through the points, as unsteady as a child's hand, and the same on every run. */
export function line({ colour, width }: Pencil, ...through: Point[]): Stroke {
	const points = through.flatMap((from, at): Point[] => {
		const to = through[at + 1];
		if (!to) return [from];
		const steps = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 24));
		return Array.from({ length: steps }, (_, step): Point => [
			from[0] + ((to[0] - from[0]) * step) / steps,
			from[1] + ((to[1] - from[1]) * step) / steps
		]);
	});
	return {
		colour,
		width,
		points: points.map(([x, y], at) => onPaper(x + sway(x + y, at), y + sway(y - x, at + 5)))
	};
}

function sway(seed: number, at: number) {
	return Math.sin(seed * 0.13 + at * 1.7) * 1.8;
}

function onPaper(x: number, y: number): Point {
	const within = (value: number, most: number) => Math.round(Math.min(most, Math.max(0, value)) * 10) / 10;
	return [within(x, 1000), within(y, 750)];
}

export function dot(colour: string, width: number, x: number, y: number): Stroke {
	return { colour, width, points: [onPaper(x, y), onPaper(x + 1, y)] };
}

export function ring(pencil: Pencil, x: number, y: number, radius: number, from = 0, until = 1): Stroke {
	const corners = Math.max(10, Math.round(radius / 2));
	return line(
		pencil,
		...Array.from({ length: corners + 1 }, (_, at): Point => {
			const angle = 2 * Math.PI * (from + ((until - from) * at) / corners);
			return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
		})
	);
}

/** Colours a box in with strokes to and fro, as one does with a felt pen. */
export function shade(pencil: Pencil, left: number, top: number, right: number, bottom: number): Stroke {
	const step = pencil.width * 0.8;
	const rows = Math.max(1, Math.floor((bottom - top) / step));
	return line(
		pencil,
		...Array.from({ length: rows + 1 }, (_, row): Point[] => {
			const y = Math.min(bottom, top + row * step);
			return row % 2 === 0
				? [
						[left, y],
						[right, y]
					]
				: [
						[right, y],
						[left, y]
					];
		}).flat()
	);
}
