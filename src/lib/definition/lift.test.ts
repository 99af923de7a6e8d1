import { expect, it } from 'vitest';
import * as z from 'zod';
import { DEFINITION_SHAPE, Definition } from './definition.ts';
import { definitionWith, options, said } from './definition.sample.ts';
import { liftDefinition } from './lift.ts';

const closed = { key: 'road', kind: 'single', text: said('?'), options: options('yes', 'no') };
const { breakdowns: _, ...common } = { ...definitionWith([]), breakdowns: undefined };
const first = { ...common, shape: 1, questions: [closed, { key: 'why', kind: 'open', text: said('Why?') }] };

it('lifts a definition of the first shape, numbered or not', () => {
	for (const stored of [first, { ...first, shape: undefined }]) {
		const lifted = liftDefinition({ ...stored, tables: ['part', 'tone'] });
		expect(lifted.shape).toBe(DEFINITION_SHAPE);
		expect(lifted.questions.map(({ kind }) => kind)).toEqual(['single', 'text']);
		expect(lifted.breakdowns).toEqual(['part', 'tone']);
		expect(lifted).not.toHaveProperty('tables');
	}
	expect(liftDefinition(first).breakdowns).toEqual(['part']);
});

it('leaves the stored document as it was', () => {
	const before = structuredClone(first);
	liftDefinition(first);
	expect(first).toEqual(before);
});

it("reads today's shape as it is", () => {
	const today = Definition.parse(definitionWith([closed]));
	expect(liftDefinition(today)).toEqual(today);
});

it.each([
	['a newer shape', { ...first, shape: DEFINITION_SHAPE + 1 }],
	['a shape that is no number', { ...first, shape: '1' }],
	['shape 0', { ...first, shape: 0 }],
	['a question kind of another shape', { ...definitionWith([{ ...closed, kind: 'open' }]) }],
	['questions that are no list', { ...first, questions: 'none' }],
	['nothing', null],
	['a text', 'definition']
])('refuses %s', (_name, stored) => {
	expect(() => liftDefinition(stored)).toThrow(z.ZodError);
});
