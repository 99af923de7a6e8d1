import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { database, transaction } from '#lib/server/database.ts';
import { countryName, languageName } from '#lib/server/formats.ts';
import { fieldErrors, formFields, listOf } from '#lib/server/http/forms.ts';
import { codeContribution } from '#lib/server/summaries/code-contribution.ts';
import { codedContributions } from '#lib/server/summaries/coded-contributions.ts';
import { themesOf } from '#lib/server/summaries/themes.ts';
import { readerOf, toldText, toldWording } from '#lib/server/summaries/told.ts';
import { isInOwnWords } from '#lib/definition/definition.ts';
import { findSummarised, summarisedPage } from '../summarised.ts';
import type { Actions, PageServerLoad } from './$types';

const Filter = z.object({
	question: z.string().catch(''),
	country: z.string().catch(''),
	language: z.string().catch(''),
	theme: z.uuid().or(z.literal('')).catch(''),
	page: z.coerce.number().int().min(1).catch(1)
});

/** What was on the page, as `PART:CONTRIBUTION`, and what was ticked, as `CONTRIBUTION:THEME`. */
const CodingForm = z.object({
	shown: listOf(z.string().regex(/^[\da-f-]{36}:[\da-f-]{36}$/)),
	coded: listOf(z.string().regex(/^[\da-f-]{36}:[\da-f-]{36}$/))
});

export const load: PageServerLoad = async ({ locals: { locale, viewer }, params, url }) => {
	const consultation = await findSummarised(viewer!, params.slug);
	const reader = readerOf(locale);
	const { question, country, language, theme, page } = Filter.parse(Object.fromEntries(url.searchParams));
	const filter = {
		...(question && { questionKey: question }),
		...(country && { country }),
		...(language && { language }),
		...(theme && { themeId: theme })
	};
	const { contributions, pages, isCounted } = await codedContributions(
		database,
		viewer!,
		consultation.id,
		filter,
		page
	);
	const themes = await themesOf(database, viewer!, consultation.id);
	const asked = consultation.draft.questions.filter(isInOwnWords);
	const questions = asked.map(({ key, text }) => ({ value: key, told: toldWording(text, reader) }));
	return {
		...summarisedPage(consultation, locale),
		filter: { question, country, language, theme },
		page,
		pages,
		isCounted,
		questions: questions.map(({ value, told }) => ({ value, label: told.text, lang: told.language })),
		countries: consultation.parts.map((part) => ({
			value: part.country,
			label: countryName(locale, part.country)
		})),
		languages: consultation.draft.languages.map((tag) => ({ value: tag, label: languageName(tag, locale) })),
		themes: themes.map(({ id, name }) => {
			const { text, language } = toldText(name, reader);
			return { value: id, label: text, lang: language };
		}),
		contributions: contributions.map(
			({ partId, id, shown, language, country, questionKey, ageBand, ...coded }) => ({
				partId,
				id,
				shown,
				language,
				languageName: languageName(language, locale),
				country: countryName(locale, country),
				question: questions.find(({ value }) => value === questionKey)?.told ?? null,
				ageBand,
				themeIds: coded.themeIds,
				isQuoted: coded.isQuoted
			})
		)
	};
};

export const actions: Actions = {
	async default({ locals, params, request, url }) {
		await findSummarised(locals.viewer!, params.slug);
		const form = CodingForm.safeParse(formFields(await request.formData()));
		if (!form.success) return fail(422, { errors: fieldErrors(form.error) });
		const { shown, coded } = form.data;
		await transaction(async (sql) => {
			for (const each of shown) {
				const [partId = '', id = ''] = each.split(':');
				const themes = coded.filter((one) => one.startsWith(`${id}:`)).map((one) => one.split(':')[1]!);
				await codeContribution(sql, locals.viewer!, { partId, id }, themes);
			}
		});
		const here = resolve('/(organiser)/organise/[slug]/contributions', { slug: params.slug });
		url.searchParams.set('saved', '1');
		redirect(303, `${here}?${url.searchParams}`);
	}
};
