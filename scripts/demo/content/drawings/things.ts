import type { Stroke } from '#lib/definition/answer.ts';
import { dot, line, ring, shade, type Pencil, type Point } from './pencil.ts';

/** A person of a head, a body, arms and legs; `x`, `y` is where the feet stand. */
export function person(coat: string, x: number, y: number, height: number, trousers = '#2b2b33'): Stroke[] {
	const at = (dx: number, dy: number): Point => [x + dx * height, y - dy * height];
	const limbs: Pencil = { colour: trousers, width: Math.max(4, height * 0.05) };
	return [
		line(limbs, at(-0.12, 0), at(-0.04, 0.36)),
		line(limbs, at(0.12, 0), at(0.04, 0.36)),
		line({ colour: coat, width: height * 0.2 }, at(0, 0.38), at(0, 0.62)),
		line({ colour: coat, width: height * 0.07 }, at(0, 0.62), at(-0.24, 0.44)),
		line({ colour: coat, width: height * 0.07 }, at(0, 0.62), at(0.24, 0.44)),
		dot('#e8b98c', Math.min(60, height * 0.26), ...at(0, 0.82)),
		dot('#2b2b33', Math.max(3, height * 0.03), ...at(-0.05, 0.84)),
		dot('#2b2b33', Math.max(3, height * 0.03), ...at(0.05, 0.84))
	];
}

export function house(wall: string, left: number, bottom: number, width: number, windows: string): Stroke[] {
	const height = width * 0.62;
	const pencil: Pencil = { colour: wall, width: Math.max(4, width * 0.03) };
	const pane = (x: number): Stroke =>
		shade(
			{ colour: windows, width: Math.max(4, width * 0.07) },
			left + width * x,
			bottom - height * 0.7,
			left + width * (x + 0.16),
			bottom - height * 0.42
		);
	return [
		line(
			pencil,
			[left, bottom],
			[left, bottom - height],
			[left + width, bottom - height],
			[left + width, bottom],
			[left, bottom]
		),
		line(
			{ ...pencil, colour: '#b5482f' },
			[left - width * 0.06, bottom - height],
			[left + width / 2, bottom - height * 1.6],
			[left + width * 1.06, bottom - height]
		),
		pane(0.14),
		pane(0.7),
		line(
			pencil,
			[left + width * 0.42, bottom],
			[left + width * 0.42, bottom - height * 0.45],
			[left + width * 0.58, bottom - height * 0.45],
			[left + width * 0.58, bottom]
		)
	];
}

/** A lamp post, with its light or with the head missing. */
export function lampPost(x: number, y: number, height: number, state: 'lit' | 'missing'): Stroke[] {
	const pole: Pencil = {
		colour: state === 'lit' ? '#c9c3b4' : '#8d8a94',
		width: Math.max(4, height * 0.035)
	};
	const arm: Point = [x + height * 0.2, y - height * 0.97];
	const post = line(pole, [x, y], [x, y - height], arm);
	if (state === 'missing')
		return [
			post,
			line(
				pole,
				arm,
				[arm[0] + height * 0.03, arm[1] + height * 0.1],
				[arm[0] - height * 0.02, arm[1] + height * 0.14]
			)
		];
	return [
		post,
		dot('#fff3a8', Math.min(60, height * 0.3), arm[0], arm[1] + height * 0.1),
		dot('#ffd23c', Math.min(60, height * 0.16), arm[0], arm[1] + height * 0.08)
	];
}

export function tree(x: number, y: number, height: number): Stroke[] {
	return [
		line({ colour: '#7a4f2a', width: height * 0.1 }, [x, y], [x, y - height * 0.5]),
		ring({ colour: '#3f8f4a', width: Math.min(60, height * 0.26) }, x, y - height * 0.68, height * 0.16),
		dot('#4ea65a', Math.min(60, height * 0.26), x, y - height * 0.68)
	];
}

export function sun(x: number, y: number): Stroke[] {
	const rays = Array.from({ length: 9 }, (_, at) => {
		const angle = (at * 2 * Math.PI) / 9;
		return line(
			{ colour: '#f4b400', width: 7 },
			[x + Math.cos(angle) * 48, y + Math.sin(angle) * 48],
			[x + Math.cos(angle) * 84, y + Math.sin(angle) * 84]
		);
	});
	return [dot('#f9c513', 60, x, y), ring({ colour: '#f4b400', width: 7 }, x, y, 34), ...rays];
}

export function car(colour: string, x: number, y: number, length: number): Stroke[] {
	return [
		shade({ colour, width: length * 0.12 }, x, y - length * 0.3, x + length, y - length * 0.12),
		line(
			{ colour, width: length * 0.06 },
			[x + length * 0.2, y - length * 0.34],
			[x + length * 0.32, y - length * 0.55],
			[x + length * 0.7, y - length * 0.55],
			[x + length * 0.82, y - length * 0.34]
		),
		...[0.24, 0.76].map((at) =>
			ring({ colour: '#22222a', width: length * 0.06 }, x + length * at, y, length * 0.09)
		)
	];
}

export function dog(colour: string, x: number, y: number, size: number): Stroke[] {
	const pencil: Pencil = { colour, width: size * 0.16 };
	return [
		line(pencil, [x, y - size * 0.5], [x + size, y - size * 0.5]),
		line(
			pencil,
			[x + size, y - size * 0.5],
			[x + size * 1.15, y - size * 0.85],
			[x + size * 1.4, y - size * 0.75]
		),
		line({ ...pencil, width: size * 0.09 }, [x, y - size * 0.5], [x - size * 0.25, y - size * 0.85]),
		...[0.05, 0.25, 0.75, 0.95].map((leg) =>
			line({ ...pencil, width: size * 0.09 }, [x + size * leg, y - size * 0.45], [x + size * leg, y])
		)
	];
}
