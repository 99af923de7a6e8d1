import { redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { ABOUT_FIELDS } from '#lib/definition/definition.ts';
import { withTexts } from '#lib/definition/edit-questions.ts';
import { formFields, sentFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { named, namedLanguages } from '../../../named.ts';
import { findEdited, saveEdit } from '../draft.ts';
import { gapCounts } from '../gap-counts.ts';
import { editedLanguage, fieldsOf, textsOf } from '../wording-form.ts';
import type { Actions, PageServerLoad } from './$types';

const AboutForm = z.looseObject({ revision: z.coerce.number().int(), language: z.string() });

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { slug, draft, revision } = await findEdited(locals.viewer!, params.slug);
	const language = editedLanguage(url, draft.languages);
	return {
		slug,
		revision,
		language,
		source: draft.languages[0]!,
		heading: named(slug, draft.title, locals.locale),
		languages: namedLanguages(draft.languages, locals.locale),
		gaps: gapCounts(draft, (path) => path.startsWith('about.')),
		tones: draft.tones,
		about: draft.about,
		aboutFields: ABOUT_FIELDS,
		fields: Object.assign(
			{},
			...ABOUT_FIELDS.map((field) => fieldsOf(draft.about[field], field, draft.tones, language))
		) as Record<string, string>
	};
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		const entered = formFields(await request.formData());
		const { revision, language } = sentFields(AboutForm, entered);
		try {
			await saveEdit(locals.viewer!, params.slug, revision, (draft) => ({
				...draft,
				about: Object.fromEntries(
					ABOUT_FIELDS.map((field) => [
						field,
						withTexts(draft.about[field], language, textsOf(entered, field, draft.tones))
					])
				)
			}));
		} catch (fault) {
			return refused(fault, { entered });
		}
		const page = resolve('/(organiser)/organise/[slug]/edit/about', { slug: params.slug });
		redirect(303, `${page}?language=${language}&saved`);
	}
};
