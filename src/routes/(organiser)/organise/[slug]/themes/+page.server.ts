import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { toldText } from '#lib/server/summaries/told.ts';
import { database, transaction } from '#lib/server/database.ts';
import { formFields } from '#lib/server/http/forms.ts';
import { addTheme } from '#lib/server/summaries/add-theme.ts';
import { renameTheme } from '#lib/server/summaries/rename-theme.ts';
import { themesOf } from '#lib/server/summaries/themes.ts';
import { readerOf } from '#lib/server/summaries/told.ts';
import { findSummarised, summarisedPage, textsOf, toldLanguages } from '../summarised.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { locale, viewer }, params }) => {
	const consultation = await findSummarised(viewer!, params.slug);
	const themes = await themesOf(database, viewer!, consultation.id);
	return {
		...summarisedPage(consultation, locale),
		languages: toldLanguages(consultation, locale),
		themes: themes.map((theme) => ({ ...theme, told: toldText(theme.name, readerOf(locale)) }))
	};
};

export const actions: Actions = {
	async add({ locals, params, request }) {
		const { id } = await findSummarised(locals.viewer!, params.slug);
		const entered = formFields(await request.formData());
		const words = { name: textsOf(entered, 'name'), meaning: textsOf(entered, 'meaning') };
		if (Object.keys(words.name).length === 0)
			return fail(422, { entered, errors: { name_en: ['error.needed'] } });
		await transaction((sql) => addTheme(sql, locals.viewer!, id, words));
		redirect(303, resolve('/(organiser)/organise/[slug]/themes', { slug: params.slug }));
	},

	async rename({ locals, params, request }) {
		const { id } = await findSummarised(locals.viewer!, params.slug);
		const entered = formFields(await request.formData());
		const theme = z.uuid().safeParse(entered.theme);
		const words = { name: textsOf(entered, 'name'), meaning: textsOf(entered, 'meaning') };
		if (!theme.success || Object.keys(words.name).length === 0)
			return fail(422, { errors: { name_en: ['error.needed'] } });
		await transaction((sql) => renameTheme(sql, locals.viewer!, id, theme.data, words));
		redirect(303, resolve('/(organiser)/organise/[slug]/themes', { slug: params.slug }));
	}
};
