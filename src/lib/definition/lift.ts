import * as z from 'zod';
import { DEFINITION_SHAPE, Definition } from './definition.ts';

/** As much of a stored document as the steps below rely on. */
const Stored = z.looseObject({
	/** The first shape carried no number. */
	shape: z.int().min(1).max(DEFINITION_SHAPE).default(1),
	questions: z.array(z.looseObject({}))
});
type Stored = z.infer<typeof Stored>;

/** One step a shape: what turns a document of shape N into one of shape N + 1. Never edited once released. */
const STEPS: Record<number, (document: Stored) => Stored> = {
	// Shape 1 named a question's own words `open` and had one list of breakdowns by name `tables`.
	1: ({ tables, questions, ...rest }) => ({
		...rest,
		questions: questions.map((question) =>
			question.kind === 'open' ? { ...question, kind: 'text' } : question
		),
		breakdowns: tables ?? ['part']
	}),
	// Shape 3 only has more kinds of questions.
	2: (document) => document
};

/**
 * A stored definition of any shape as one of today's.
 *
 * @throws z.ZodError if it is no definition, or of a shape that is newer than this program.
 */
export function liftDefinition(stored: unknown): Definition {
	let document = Stored.parse(stored);
	for (let { shape } = document; shape < DEFINITION_SHAPE; shape++) {
		const step = STEPS[shape];
		if (step) document = { ...step(document), shape: shape + 1 };
	}
	return Definition.parse(document);
}
