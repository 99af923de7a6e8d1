import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { chooseText } from '#lib/definition/wording.ts';
import { database, transaction } from '#lib/server/database.ts';
import { createForum } from '#lib/server/forums/create-forum.ts';
import { day, fieldErrors, formFields, listOf } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { languagesToWrite, textsOf } from '#lib/server/http/texts-of.ts';
import { organisations } from '#lib/server/organisations/organisations.ts';
import type { Actions, PageServerLoad } from './$types';

const ForumForm = z.object({
	slug: z.string('error.needed').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'forum.slug_wrong'),
	fromOn: day,
	untilOn: day,
	convenors: listOf(z.uuid('error.needed')).pipe(z.array(z.string()).min(1, 'error.needed'))
});

export const load: PageServerLoad = async ({ locals: { locale } }) => ({
	languages: languagesToWrite(locale),
	organisations: (await organisations(database)).map(({ id, name }) => {
		const { text, language } = chooseText(name, [locale]);
		return { value: id, label: text, lang: language };
	})
});

export const actions: Actions = {
	async default({ request, locals: { viewer } }) {
		const fields = formFields(await request.formData());
		const form = ForumForm.safeParse(fields);
		const texts = { title: textsOf(fields, 'title'), place: textsOf(fields, 'place') };
		const typed = { ...fields, ...texts };
		const errors = {
			...(form.error && fieldErrors(form.error)),
			...(Object.keys(texts.title).length === 0 && { title: ['error.needed'] }),
			...(Object.keys(texts.place).length === 0 && { place: ['error.needed'] })
		};
		if (!form.success || Object.keys(errors).length) return fail(422, { typed, errors, refused: undefined });
		try {
			await transaction((sql) => createForum(sql, viewer!, { ...form.data, ...texts }));
		} catch (fault) {
			return refused(fault, { typed, errors: {} });
		}
		redirect(303, resolve('/(forum)/forum/[slug]', { slug: form.data.slug }));
	}
};
