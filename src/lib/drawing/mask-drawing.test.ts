import { describe, expect, it } from 'vitest';
import type { Stroke } from '#lib/definition/answer.ts';
import { maskDrawing } from './mask-drawing.ts';

const stroke = (points: Stroke['points'], width = 2): Stroke => ({ colour: '#112233', width, points });
const area = { x: 100, y: 100, width: 100, height: 100 };
const kept = (points: Stroke['points'], width?: number) =>
	maskDrawing([stroke(points, width)], [area]).map((left) => left.points);

describe('masking a drawing', () => {
	it('leaves a stroke outside the area as it was', () => {
		expect(
			maskDrawing(
				[
					stroke([
						[10, 10],
						[50, 50]
					])
				],
				[area]
			)
		).toEqual([
			stroke([
				[10, 10],
				[50, 50]
			])
		]);
	});

	it('drops a stroke that lies wholly inside', () => {
		expect(
			kept([
				[110, 110],
				[150, 150],
				[190, 120]
			])
		).toEqual([]);
	});

	it('splits a stroke that passes through and keeps no point of the masked piece', () => {
		expect(
			kept([
				[0, 150],
				[50, 150],
				[150, 150],
				[250, 150],
				[300, 150]
			])
		).toEqual([
			[
				[0, 150],
				[50, 150]
			],
			[
				[250, 150],
				[300, 150]
			]
		]);
	});

	it('drops a piece that crosses the area although no point of it lies inside', () => {
		expect(
			kept([
				[0, 0],
				[50, 150],
				[250, 150],
				[300, 0]
			])
		).toEqual([
			[
				[0, 0],
				[50, 150]
			],
			[
				[250, 150],
				[300, 0]
			]
		]);
		expect(
			kept(
				[
					[80, 150],
					[150, 80]
				],
				1
			)
		).toEqual([]);
		expect(
			kept(
				[
					[80, 110],
					[110, 80]
				],
				1
			)
		).toEqual([
			[
				[80, 110],
				[110, 80]
			]
		]);
	});

	it('counts the width of the ink as part of the stroke', () => {
		expect(
			kept(
				[
					[0, 95],
					[300, 95]
				],
				8
			)
		).toEqual([
			[
				[0, 95],
				[300, 95]
			]
		]);
		expect(
			kept(
				[
					[0, 95],
					[300, 95]
				],
				10
			)
		).toEqual([]);
	});

	it('drops a dot in the area and keeps one outside', () => {
		expect(kept([[150, 150]])).toEqual([]);
		expect(kept([[98, 150]], 4)).toEqual([]);
		expect(kept([[90, 150]], 4)).toEqual([[[90, 150]]]);
	});

	it('never returns a stroke without points or a single point left of a line', () => {
		expect(
			kept([
				[50, 150],
				[150, 150]
			])
		).toEqual([]);
		expect(
			kept([
				[150, 150],
				[250, 150],
				[150, 160]
			])
		).toEqual([]);
	});

	it('applies several areas, keeps colour and width, and does not touch the original', () => {
		const original = [
			stroke([
				[0, 0],
				[10, 0],
				[20, 0],
				[30, 0],
				[40, 0]
			])
		];
		const before = structuredClone(original);
		const masked = maskDrawing(original, [area, { x: 19, y: 0, width: 2, height: 2 }]);
		expect(masked).toEqual([
			stroke([
				[0, 0],
				[10, 0]
			]),
			stroke([
				[30, 0],
				[40, 0]
			])
		]);
		masked[0]?.points.pop();
		expect(original).toEqual(before);
	});

	it('shares no point with the original, so that changing the copy changes nothing', () => {
		const original = [
			stroke([[1, 1]]),
			stroke([
				[2, 2],
				[3, 3]
			])
		];
		for (const left of maskDrawing(original, [])) left.points[0]![0] = 999;
		expect(original[0]?.points).toEqual([[1, 1]]);
		expect(original[1]?.points[0]).toEqual([2, 2]);
	});

	it('hides every sampled point of the area in random drawings', () => {
		let seed = 7;
		const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
		for (let round = 0; round < 300; round++) {
			const points = Array.from({ length: 6 }, () => [random(300), random(300)] as [number, number]);
			for (const run of kept(points, 1 + random(20))) {
				for (let i = 1; i < run.length; i++) {
					for (let t = 0; t <= 1; t += 0.05) {
						const x = run[i - 1]![0] + t * (run[i]![0] - run[i - 1]![0]);
						const y = run[i - 1]![1] + t * (run[i]![1] - run[i - 1]![1]);
						expect(x >= 100 && x <= 200 && y >= 100 && y <= 200).toBe(false);
					}
				}
			}
		}
	});
});
