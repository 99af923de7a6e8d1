import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { transaction } from '#lib/server/database.ts';
import { Conflict, NotFound, Refusal } from '#lib/server/errors.ts';
import { fieldErrors, formFields, sentFields } from '#lib/server/http/forms.ts';
import { ruleOnContribution } from '#lib/server/moderation/rule-on-contribution.ts';
import { RULE_KEYS } from '#lib/server/moderation/rules.ts';
import type { Verdict } from '#lib/server/moderation/ruling.ts';
import { nextAddress } from './next-address.ts';
import { filterOf } from './queue-filter.ts';

/** `after`: the number of the ruling that stood on the page; 0 where there was none. */
const after = z.coerce.number().int().min(0).default(0);
const ApprovingForm = z.object({ after });
export const WithholdingForm = z.object({ after, rule: z.enum(RULE_KEYS, 'moderation.rule_needed') });

type Event = RequestEvent<{ part: string; contribution: string }>;

/** The two verdicts that the page of an item gives, whether it waits or was decided before. */
export const judging = {
	async approve(event: Event) {
		const form = sentFields(ApprovingForm, formFields(await event.request.formData()));
		return rule(event, { kind: 'approved' }, form.after);
	},

	async withhold(event: Event) {
		const form = WithholdingForm.safeParse(formFields(await event.request.formData()));
		if (!form.success) return fail(422, { errors: fieldErrors(form.error) });
		return rule(event, { kind: 'withheld', rule: form.data.rule }, form.data.after);
	}
};

/** Rules, and goes on to what waits next; where somebody was faster, a page says so. */
export async function rule(event: Event, verdict: Verdict, after: number) {
	const id = { partId: event.params.part, id: event.params.contribution };
	try {
		await transaction((sql) => ruleOnContribution(sql, event.locals.viewer!, id, verdict, after));
	} catch (error) {
		if (!(error instanceof Refusal) || error instanceof Conflict || error instanceof NotFound) throw error;
		return fail(error.status, { refused: error.key });
	}
	if (after > 0) redirect(303, resolve('/(moderator)/moderate/decided'));
	redirect(303, await nextAddress(event.locals.viewer!, filterOf(event.url)));
}
