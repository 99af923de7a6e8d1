import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { database, transaction } from '#lib/server/database.ts';
import { countryName } from '#lib/server/formats.ts';
import { fieldErrors, formFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { findShownContribution } from '#lib/server/moderation/shown-contributions.ts';
import { proposeQuote } from '#lib/server/summaries/propose-quote.ts';
import { QUOTE_CHECKS } from '#lib/server/summaries/quote.ts';
import { ChecksForm } from '../../../../quotes/checks-form.ts';
import { findSummarised, summarisedPage, textsOf, toldLanguages } from '../../../../summarised.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { locale, viewer }, params }) => {
	const consultation = await findSummarised(viewer!, params.slug);
	const id = { partId: params.part, id: params.contribution };
	const { shown, language, country } = await findShownContribution(database, viewer!, id);
	return {
		...summarisedPage(consultation, locale),
		shown,
		language,
		country: countryName(locale, country),
		checks: QUOTE_CHECKS,
		languages:
			shown.kind === 'text' ? toldLanguages(consultation, locale).filter(({ tag }) => tag !== language) : []
	};
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		await findSummarised(locals.viewer!, params.slug);
		const entered = formFields(await request.formData());
		const form = ChecksForm.safeParse(entered);
		if (!form.success) return fail(422, { entered, errors: fieldErrors(form.error) });
		const id = { partId: params.part, id: params.contribution };
		try {
			await transaction((sql) => proposeQuote(sql, locals.viewer!, id, textsOf(entered, 'translation')));
		} catch (fault) {
			return refused(fault, { entered });
		}
		redirect(303, resolve('/(organiser)/organise/[slug]/quotes', { slug: params.slug }));
	}
};
