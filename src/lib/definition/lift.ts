import { DEFINITION_SHAPE, Definition } from './definition.ts';

type Document = Record<string, unknown> & { shape?: number };

/** One step a shape: what turns a document of shape N into one of shape N + 1. Never edited once released. */
const STEPS: Record<number, (document: Document) => Document> = {
	// Shape 1 named a question's own words `open` and had one list of breakdowns by name `tables`.
	1: ({ tables, questions, ...rest }) => ({
		...rest,
		questions: (questions as Document[]).map((q) => (q.kind === 'open' ? { ...q, kind: 'text' } : q)),
		breakdowns: tables ?? ['part']
	})
};

/**
 * A stored definition of any shape as one of today's.
 *
 * @throws z.ZodError if it is no definition, or of a shape that is newer than this program.
 */
export function liftDefinition(stored: unknown): Definition {
	let document = stored as Document;
	for (let shape = document.shape ?? 1; shape < DEFINITION_SHAPE; shape++) {
		document = { ...STEPS[shape]!(document), shape: shape + 1 };
	}
	return Definition.parse(document);
}
