import * as z from 'zod';
import { listOf } from '#lib/server/http/forms.ts';
import { QUOTE_CHECKS } from '#lib/server/summaries/quote.ts';

/** Whoever publishes a quote has looked for each of these. */
export const ChecksForm = z.object({
	checks: listOf(z.enum(QUOTE_CHECKS)).refine(
		(checks) => QUOTE_CHECKS.every((check) => checks.includes(check)),
		'organise.quotes_check_all'
	)
});
