import { error, fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { chooseText } from '#lib/definition/wording.ts';
import { database, transaction } from '#lib/server/database.ts';
import { findingViews } from '#lib/server/feedback/finding-view.ts';
import { addPassage } from '#lib/server/forums/add-passage.ts';
import { changePassage } from '#lib/server/forums/change-passage.ts';
import { PASSAGE_KINDS } from '#lib/server/forums/resolution.ts';
import { findResolution } from '#lib/server/forums/resolutions.ts';
import { fieldErrors, formFields, listOf } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { languagesToWrite, textsOf } from '#lib/server/http/texts-of.ts';
import { organisations } from '#lib/server/organisations/organisations.ts';
import { publishedFindings } from '#lib/server/summaries/published-findings.ts';
import type { Actions, PageServerLoad } from './$types';

const ARTICLE = /^\d{1,2}(\.[\da-z]+)?$/;

const PassageForm = z.object({
	revision: z.coerce.number().int(),
	kind: z.enum(PASSAGE_KINDS, 'error.needed'),
	marker: z.string().trim().max(20, 'error.too_long'),
	articles: z
		.string()
		.transform((text) => text.split(/[\s,;]+/).filter(Boolean))
		.refine((articles) => articles.every((article) => ARTICLE.test(article)), 'forum.articles_wrong'),
	bodies: listOf(z.uuid()),
	findings: listOf(z.uuid())
});

export const load: PageServerLoad = async ({ params, locals: { viewer, locale } }) => {
	const resolution = await findResolution(database, viewer!, params.resolution);
	const passage = resolution.passages.find(({ key }) => key === params.key);
	if (!passage && params.key !== 'new') error(404, 'error.not_found');
	const findings = await findingViews(database, await publishedFindings(database, 'all'), { locale });
	return {
		slug: params.slug,
		resolution: resolution.id,
		revision: resolution.revision,
		isNew: !passage,
		passage: passage
			? { ...passage, articles: passage.articles.join(', ') }
			: { kind: '', marker: '', texts: {}, childTexts: {}, articles: '', bodies: [], findings: [] },
		languages: languagesToWrite(locale, resolution.authoritativeLanguage),
		kinds: [...PASSAGE_KINDS],
		organisations: (await organisations(database)).map(({ id, name }) => {
			const { text, language } = chooseText(name, [locale]);
			return { value: id, label: text, lang: language };
		}),
		findings: findings.map(({ id, number, text, consultation }) => ({
			value: id,
			number,
			text: text?.text ?? '',
			lang: text?.language,
			consultation: consultation?.text ?? ''
		}))
	};
};

export const actions: Actions = {
	async default({ request, params, locals: { viewer } }) {
		const fields = formFields(await request.formData());
		const form = PassageForm.safeParse(fields);
		const texts = textsOf(fields, 'texts');
		const childTexts = textsOf(fields, 'childTexts');
		const typed = { ...fields, texts, childTexts };
		const errors = {
			...(form.error && fieldErrors(form.error)),
			...(Object.keys(texts).length === 0 && { texts: ['error.needed'] })
		};
		if (!form.success || Object.keys(errors).length) return fail(422, { typed, errors, refused: undefined });
		const { slug, resolution, key } = params;
		const { revision, ...facts } = form.data;
		const draft = { resolutionId: resolution, revision };
		let written = key;
		try {
			await transaction(async (sql) => {
				const passage = { ...facts, texts, childTexts };
				if (key === 'new') written = await addPassage(sql, viewer!, draft, passage);
				else await changePassage(sql, viewer!, draft, key, passage);
			});
		} catch (fault) {
			return refused(fault, { typed, errors: {} });
		}
		const page = resolve('/(forum)/forum/[slug]/resolutions/[resolution=uuid]', { slug, resolution });
		redirect(303, `${page}#${written}`);
	}
};
