import { redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { questionsThatDependOn, removeQuestion } from '#lib/definition/edit-questions.ts';
import { NotFound } from '#lib/server/errors.ts';
import { formFields, sentFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { findEdited, saveEdit } from '../../../draft.ts';
import type { Actions, PageServerLoad } from './$types';

const RemoveForm = z.object({ revision: z.coerce.number().int() });

export const load: PageServerLoad = async ({ locals, params }) => {
	const { slug, draft, revision } = await findEdited(locals.viewer!, params.slug);
	const question = draft.questions.find(({ key }) => key === params.key);
	if (!question) throw new NotFound();
	return {
		slug,
		revision,
		key: question.key,
		words: Object.entries(question.text).map(([language, texts]) => ({
			language,
			words: Object.values(texts).at(-1) ?? ''
		})),
		dependent: questionsThatDependOn(draft, question.key).map(({ key }) => key)
	};
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		const { revision } = sentFields(RemoveForm, formFields(await request.formData()));
		try {
			await saveEdit(locals.viewer!, params.slug, revision, (draft) => removeQuestion(draft, params.key));
		} catch (fault) {
			return refused(fault, {});
		}
		redirect(303, resolve('/(organiser)/organise/[slug]/edit', { slug: params.slug }));
	}
};
