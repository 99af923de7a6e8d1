import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { database, transaction } from '#lib/server/database.ts';
import { countryName } from '#lib/server/formats.ts';
import { fieldErrors, formFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { confirmQuote } from '#lib/server/summaries/confirm-quote.ts';
import { QUOTE_CHECKS } from '#lib/server/summaries/quote.ts';
import { findQuote } from '#lib/server/summaries/quotes.ts';
import { ChecksForm } from '../../checks-form.ts';
import { findSummarised, summarisedPage } from '../../../summarised.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { locale, viewer }, params }) => {
	const consultation = await findSummarised(viewer!, params.slug);
	const { shown, language, ageBand, country, translations } = await findQuote(
		database,
		viewer!,
		params.quote
	);
	return {
		...summarisedPage(consultation, locale),
		shown,
		language,
		translations: Object.entries(translations).map(([tag, text]) => ({ tag, text })),
		who: [ageBand, countryName(locale, country)].filter(Boolean).join(' · '),
		checks: QUOTE_CHECKS
	};
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		const form = ChecksForm.safeParse(formFields(await request.formData()));
		if (!form.success) return fail(422, { errors: fieldErrors(form.error) });
		try {
			await transaction((sql) => confirmQuote(sql, locals.viewer!, params.quote));
		} catch (fault) {
			return refused(fault, {});
		}
		redirect(303, resolve('/(organiser)/organise/[slug]/quotes', { slug: params.slug }));
	}
};
