import { describe, expect, it } from 'vitest';
import { Drawing } from '#lib/definition/answer.ts';
import { MOST_STROKES, Sketch } from './sketch.svelte.ts';

function drawn(...strokes: [number, number][][]) {
	const sketch = new Sketch();
	for (const [first, ...rest] of strokes) {
		sketch.begin(first!, '#1f2a2e', 8);
		for (const point of rest) sketch.extend(point);
		sketch.end();
	}
	return sketch;
}

describe('a sketch', () => {
	it('keeps strokes as an answer takes them, on the paper and without times', () => {
		const sketch = drawn([
			[-20, 10.4],
			[500, 900]
		]);

		expect(Drawing.parse(sketch.strokes)).toEqual([
			{
				colour: '#1f2a2e',
				width: 8,
				points: [
					[0, 10],
					[500, 750]
				]
			}
		]);
	});

	it('leaves out points that are too near to be seen', () => {
		const sketch = drawn([
			[100, 100],
			[101, 101],
			[140, 100]
		]);

		expect(sketch.strokes[0]?.points).toHaveLength(2);
	});

	it('draws nothing while no stroke is begun', () => {
		const sketch = drawn([[100, 100]]);

		sketch.extend([300, 300]);

		expect(sketch.strokes[0]?.points).toHaveLength(1);
	});

	it('undoes stroke by stroke, and the eraser too', () => {
		const sketch = drawn([[100, 100]], [[700, 100]]);
		sketch.beginRub([705, 100]);
		expect(sketch.strokes).toHaveLength(1);

		sketch.undo();
		expect(sketch.strokes).toHaveLength(2);
		sketch.undo();
		expect(sketch.strokes).toHaveLength(1);
	});

	it('rubs out a line between its points', () => {
		const sketch = drawn([
			[100, 100],
			[900, 100]
		]);

		sketch.beginRub([500, 110]);

		expect(sketch.strokes).toHaveLength(0);
	});

	it('goes on with a new stroke where a scribble is longer than one, and undoes it as one', () => {
		const scribble = Array.from({ length: 2500 }, (_, at): [number, number] => [(at * 7) % 1000, at % 700]);
		const sketch = drawn([[5, 5]], scribble);

		expect(Drawing.parse(sketch.strokes)).toHaveLength(3);
		expect(sketch.strokes[2]?.points[0]).toEqual(sketch.strokes[1]?.points.at(-1));
		sketch.undo();
		expect(sketch.strokes).toHaveLength(1);
	});

	it('has nothing to undo after an eraser that took nothing', () => {
		const sketch = drawn([[100, 100]]);
		sketch.beginRub([700, 700]);
		sketch.undo();
		expect(sketch.strokes).toHaveLength(0);
	});

	it('takes no more than one form post carries', () => {
		const sketch = drawn(
			...Array.from({ length: MOST_STROKES + 5 }, (_, at): [number, number][] => [[at, at]])
		);

		expect(sketch.strokes).toHaveLength(MOST_STROKES);
		expect(sketch.isFull).toBe(true);
	});
});
