import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { addPart } from '#lib/server/consultations/add-part.ts';
import { transaction } from '#lib/server/database.ts';
import { fieldErrors, formFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { named, namedCountries, namedLanguages, namedOrganisations } from '../../../named.ts';
import { findEdited } from '../../edit/draft.ts';
import { NewPartForm } from '../part-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { slug, draft, parts, receiverId } = await findEdited(locals.viewer!, params.slug);
	const taken = parts.map(({ country }) => country);
	return {
		slug,
		heading: named(slug, draft.title, locals.locale),
		countries: namedCountries(locals.locale).filter(({ value }) => !taken.includes(value)),
		languages: namedLanguages(draft.languages, locals.locale),
		organisations: await namedOrganisations(locals.locale),
		receiverId
	};
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		const entered = formFields(await request.formData());
		const form = NewPartForm.safeParse(entered);
		if (!form.success) return fail(422, { entered, errors: fieldErrors(form.error) });

		const consultation = await findEdited(locals.viewer!, params.slug);
		try {
			await transaction((sql) => addPart(sql, locals.viewer!, consultation, form.data));
		} catch (fault) {
			return refused(fault, { entered });
		}
		redirect(303, resolve('/(organiser)/organise/[slug]', { slug: params.slug }));
	}
};
