import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { ABOUT_ME } from '#lib/definition/about-me.ts';
import { Key } from '#lib/definition/definition.ts';
import { addQuestion } from '#lib/definition/edit-questions.ts';
import { fieldErrors, formFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { named } from '../../../../named.ts';
import { findEdited, saveEdit } from '../../draft.ts';
import type { Actions, PageServerLoad } from './$types';

const KINDS = [
	'this_or_that',
	'single',
	'several',
	'scale',
	'sorting',
	'ranking',
	'statements',
	'number',
	'text',
	'drawing',
	...ABOUT_ME
] as const;
const NewForm = z.object({
	revision: z.coerce.number().int(),
	kind: z.enum(KINDS, 'error.needed'),
	key: z
		.string()
		.trim()
		.refine((key) => Key.safeParse(key).success, 'organise.consultation_key_wrong')
});

export const load: PageServerLoad = async ({ locals, params }) => {
	const { slug, draft, revision } = await findEdited(locals.viewer!, params.slug);
	const asked = draft.questions.map(({ aboutMe }) => aboutMe as string | undefined);
	return {
		slug,
		revision,
		heading: named(slug, draft.title, locals.locale),
		kinds: KINDS.filter((kind) => !asked.includes(kind))
	};
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		const entered = formFields(await request.formData());
		const form = NewForm.safeParse(entered);
		if (!form.success) return fail(422, { entered, errors: fieldErrors(form.error) });

		const { revision, kind, key } = form.data;
		try {
			await saveEdit(locals.viewer!, params.slug, revision, (draft) => addQuestion(draft, kind, key));
		} catch (fault) {
			return refused(fault, { entered });
		}
		const question = { slug: params.slug, key };
		redirect(303, resolve('/(organiser)/organise/[slug]/edit/questions/[key]', question));
	}
};
