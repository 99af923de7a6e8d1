import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { transaction } from '#lib/server/database.ts';
import { formFields } from '#lib/server/http/forms.ts';
import { addFinding } from '#lib/server/summaries/add-finding.ts';
import { findSummarised, summarisedPage, toldLanguages } from '../../../summarised.ts';
import { readFinding } from '../finding-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { locale, viewer }, params }) => {
	const consultation = await findSummarised(viewer!, params.slug);
	return { ...summarisedPage(consultation, locale), languages: toldLanguages(consultation, locale) };
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		const { id } = await findSummarised(locals.viewer!, params.slug);
		const entered = formFields(await request.formData());
		const form = readFinding(entered);
		if ('errors' in form) return fail(422, { entered, errors: form.errors });
		const finding = await transaction((sql) => addFinding(sql, locals.viewer!, id, form.words));
		const route = '/(organiser)/organise/[slug]/summary/findings/[finding=uuid]';
		redirect(303, resolve(route, { slug: params.slug, finding }));
	}
};
