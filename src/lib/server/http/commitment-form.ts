import * as z from 'zod';
import type { TermsFacts } from '../commitments/commitment.ts';
import { day, optional } from './forms.ts';
import { textsOf } from './texts-of.ts';

const number = optional(z.coerce.number('forum.number_wrong'));

/** What is measured, from where to where, and by when. */
export const TermsForm = z.object({
	baseline: number,
	baselineSource: optional(z.string().trim().max(400, 'error.too_long')),
	target: number,
	deadline: day
});

export function termsOf(
	{ baseline, baselineSource, target, deadline }: z.infer<typeof TermsForm>,
	fields: Record<string, string | string[]>
): TermsFacts {
	const indicator = textsOf(fields, 'indicator');
	return {
		indicator: Object.keys(indicator).length ? indicator : null,
		baseline: baseline ?? null,
		baselineOn: null,
		baselineSource: baselineSource ?? null,
		target: target ?? null,
		deadline
	};
}
