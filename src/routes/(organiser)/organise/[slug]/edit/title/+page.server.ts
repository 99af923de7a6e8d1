import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { fieldErrors, formFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { named, namedLanguages } from '../../../named.ts';
import { findEdited, saveEdit } from '../draft.ts';
import { gapCounts } from '../gap-counts.ts';
import { editedLanguage } from '../wording-form.ts';
import type { Actions, PageServerLoad } from './$types';

const TitleForm = z.object({
	revision: z.coerce.number().int(),
	language: z.string(),
	title: z.string().trim().max(300, 'error.too_long'),
	purpose: z.string().trim().max(4000, 'error.too_long')
});

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
		gaps: gapCounts(draft, (path) => path === 'title' || path === 'purpose'),
		title: draft.title,
		purpose: draft.purpose
	};
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		const entered = formFields(await request.formData());
		const form = TitleForm.safeParse(entered);
		if (!form.success) return fail(422, { entered, errors: fieldErrors(form.error) });

		const { revision, language, title, purpose } = form.data;
		try {
			await saveEdit(locals.viewer!, params.slug, revision, (draft) => ({
				...draft,
				title: { ...draft.title, [language]: title },
				purpose: { ...draft.purpose, [language]: purpose }
			}));
		} catch (fault) {
			return refused(fault, { entered });
		}
		const page = resolve('/(organiser)/organise/[slug]/edit/title', { slug: params.slug });
		redirect(303, `${page}?language=${language}&saved`);
	}
};
