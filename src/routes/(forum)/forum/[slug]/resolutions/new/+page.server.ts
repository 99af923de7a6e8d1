import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { LanguageTag } from '#lib/definition/definition.ts';
import { database, transaction } from '#lib/server/database.ts';
import { draftResolution } from '#lib/server/forums/draft-resolution.ts';
import { findForumOf } from '#lib/server/forums/forums.ts';
import { fieldErrors, formFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { languagesToWrite, textsOf } from '#lib/server/http/texts-of.ts';
import type { Actions, PageServerLoad } from './$types';

const ResolutionForm = z.object({
	slug: z.string('error.needed').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'forum.slug_wrong'),
	authoritativeLanguage: LanguageTag
});

export const load: PageServerLoad = async ({ params, locals: { viewer, locale } }) => {
	await findForumOf(database, viewer!, { slug: params.slug });
	return { slug: params.slug, languages: languagesToWrite(locale) };
};

export const actions: Actions = {
	async default({ request, params, locals: { viewer } }) {
		const fields = formFields(await request.formData());
		const form = ResolutionForm.safeParse(fields);
		const title = textsOf(fields, 'title');
		const typed = { ...fields, title };
		const errors = {
			...(form.error && fieldErrors(form.error)),
			...(Object.keys(title).length === 0 && { title: ['error.needed'] })
		};
		if (!form.success || Object.keys(errors).length) return fail(422, { typed, errors, refused: undefined });
		const { slug } = params;
		let resolution: string;
		try {
			const draft = await transaction(async (sql) => {
				const { id: forumId } = await findForumOf(sql, viewer!, { slug });
				return draftResolution(sql, viewer!, { forumId, title, ...form.data });
			});
			resolution = draft.resolutionId;
		} catch (fault) {
			return refused(fault, { typed, errors: {} });
		}
		redirect(303, resolve('/(forum)/forum/[slug]/resolutions/[resolution=uuid]', { slug, resolution }));
	}
};
