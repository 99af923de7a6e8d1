import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { changeTerms } from '#lib/server/commitments/change-terms.ts';
import { mayReport } from '#lib/server/commitments/commitment-policy.ts';
import { COMMITMENT_STATES, PARTIES, termsInForce } from '#lib/server/commitments/commitment.ts';
import { findCommitment } from '#lib/server/commitments/commitments.ts';
import { reportProgress } from '#lib/server/commitments/report-progress.ts';
import { database, transaction } from '#lib/server/database.ts';
import { NotFound } from '#lib/server/errors.ts';
import { commitmentView } from '#lib/server/feedback/commitment-view.ts';
import { findForum } from '#lib/server/forums/forums.ts';
import { TermsForm, termsOf } from '#lib/server/http/commitment-form.ts';
import { day, fieldErrors, formFields, needed, optional } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { languagesToWrite, textsOf } from '#lib/server/http/texts-of.ts';
import type { Actions, PageServerLoad } from './$types';

const ReportForm = z.object({
	party: z.enum(PARTIES, 'error.needed'),
	state: z.enum(COMMITMENT_STATES, 'error.needed'),
	value: optional(z.coerce.number('forum.number_wrong')),
	on: day
});
const NewTermsForm = TermsForm.extend({ whyChanged: needed.pipe(z.string().max(400, 'error.too_long')) });

export const load: PageServerLoad = async ({ params, locals: { viewer, locale } }) => {
	const commitment = await findCommitment(database, params.commitment);
	const forum = await findForum(database, { id: commitment.forumId });
	if (!mayReport(viewer!, forum, commitment.bodyId)) throw new NotFound();
	const { indicator, baseline, baselineSource, target, deadline } = termsInForce(commitment);
	return {
		id: commitment.id,
		commitment: commitmentView(commitment, { locale }),
		terms: { indicator, baseline, baselineSource, target, deadline },
		languages: languagesToWrite(locale),
		states: [...COMMITMENT_STATES],
		parties: [...PARTIES]
	};
};

export const actions: Actions = {
	async report({ request, params, locals: { viewer } }) {
		const fields = formFields(await request.formData());
		const form = ReportForm.safeParse(fields);
		const texts = textsOf(fields, 'texts');
		const typed = { ...fields, texts };
		if (!form.success)
			return fail(422, { at: 'report', typed, errors: fieldErrors(form.error), refused: undefined });
		const report = { ...form.data, value: form.data.value ?? null, texts };
		try {
			await transaction((sql) => reportProgress(sql, viewer!, params.commitment, report));
		} catch (fault) {
			return refused(fault, { at: 'report', typed, errors: {} });
		}
		redirect(303, resolve('/(forum)/forum/commitments/[commitment=uuid]', params));
	},
	async terms({ request, params, locals: { viewer } }) {
		const fields = formFields(await request.formData());
		const form = NewTermsForm.safeParse(fields);
		const typed = { ...fields, indicator: textsOf(fields, 'indicator') };
		if (!form.success)
			return fail(422, { at: 'terms', typed, errors: fieldErrors(form.error), refused: undefined });
		const { whyChanged } = form.data;
		try {
			await transaction((sql) =>
				changeTerms(sql, viewer!, params.commitment, termsOf(form.data, fields), whyChanged)
			);
		} catch (fault) {
			return refused(fault, { at: 'terms', typed, errors: {} });
		}
		redirect(303, resolve('/(forum)/forum/commitments/[commitment=uuid]', params));
	}
};
