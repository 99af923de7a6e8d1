import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { LanguageTag, Tone, TONES } from '#lib/definition/definition.ts';
import { LANGUAGES } from '#lib/definition/languages.ts';
import { mayCreate } from '#lib/server/consultations/consultation-policy.ts';
import { createConsultation } from '#lib/server/consultations/create-consultation.ts';
import { transaction } from '#lib/server/database.ts';
import { fieldErrors, formFields, listOf, needed } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { factsFields } from '../facts-form.ts';
import { namedLanguages, namedOrganisations } from '../named.ts';
import type { Actions, PageServerLoad } from './$types';

const NewForm = z.object({
	...factsFields,
	title: needed,
	slug: z
		.string()
		.trim()
		.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'organise.consultation_slug_wrong')
		.max(60, 'error.too_long')
		.refine((slug) => slug !== 'new', 'organise.consultation_slug_taken'),
	ownerId: z.uuid('error.needed'),
	decision: needed,
	source: LanguageTag,
	languages: listOf(LanguageTag),
	tones: listOf(Tone).pipe(z.array(Tone).min(1, 'error.needed'))
});

export const load: PageServerLoad = async ({ locals }) => {
	const organisations = await namedOrganisations(locals.locale);
	return {
		organisations,
		owners: organisations.filter(({ value }) => mayCreate(locals.viewer!, value)),
		languages: namedLanguages(LANGUAGES, locals.locale),
		source: locals.locale,
		tones: TONES
	};
};

export const actions: Actions = {
	async default({ locals, request }) {
		const entered = formFields(await request.formData());
		const form = NewForm.safeParse(entered);
		if (!form.success) return fail(422, { entered, errors: fieldErrors(form.error) });

		const { source, title, decision, ...facts } = form.data;
		const languages = [source, ...facts.languages.filter((language) => language !== source)];
		try {
			await transaction((sql) =>
				createConsultation(sql, locals.viewer!, {
					...facts,
					title,
					languages,
					decision: { [source]: decision }
				})
			);
		} catch (fault) {
			return refused(fault, { entered });
		}
		redirect(303, resolve('/(organiser)/organise/[slug]', { slug: facts.slug }));
	}
};
