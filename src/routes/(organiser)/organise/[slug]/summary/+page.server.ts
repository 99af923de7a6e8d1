import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { database, transaction } from '#lib/server/database.ts';
import { languageName } from '#lib/server/formats.ts';
import { fieldErrors, formFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { latestCounting } from '#lib/server/summaries/latest-counting.ts';
import { moveFindingUp } from '#lib/server/summaries/move-finding.ts';
import { publishedSummaries } from '#lib/server/summaries/published-summaries.ts';
import { removeFinding } from '#lib/server/summaries/remove-finding.ts';
import { saveSummaryTexts } from '#lib/server/summaries/save-summary-texts.ts';
import { startSummary } from '#lib/server/summaries/start-summary.ts';
import { draftFindings, summaryDraft } from '#lib/server/summaries/summary-draft.ts';
import { readerOf, toldText } from '#lib/server/summaries/told.ts';
import { findSummarised, summarisedPage, toldLanguages } from '../summarised.ts';
import type { Actions, PageServerLoad } from './$types';

const TextsForm = z.object({
	revision: z.coerce.number().int(),
	language: z.string().max(20),
	text: z.string().max(20_000, 'error.too_long'),
	childText: z.string().max(20_000, 'error.too_long')
});
const StartForm = z.object({ reason: z.string().trim().max(1000, 'error.too_long').default('') });
const FindingForm = z.object({ finding: z.uuid() });

export const load: PageServerLoad = async ({ locals: { locale, viewer }, params, url }) => {
	const consultation = await findSummarised(viewer!, params.slug);
	const draft = await summaryDraft(database, viewer!, consultation.id);
	const languages = toldLanguages(consultation, locale);
	const language =
		languages.find(({ tag }) => tag === (url.searchParams.get('language') ?? locale)) ?? languages[0]!;
	const findings = await draftFindings(database, viewer!, consultation.id);
	const published = await publishedSummaries(database);
	return {
		...summarisedPage(consultation, locale),
		isCounted: (await latestCounting(database, consultation.id)) !== undefined,
		isPublished: published.some(({ consultationId }) => consultationId === consultation.id),
		language,
		languages: languages.map(({ tag, name }) => ({ tag, name, isMissing: !draft?.texts[tag] })),
		draft: draft && {
			revision: draft.revision,
			text: draft.texts[language.tag] ?? '',
			childText: draft.childTexts[language.tag] ?? ''
		},
		findings: findings.map(({ id, number, texts, evidence }) => ({
			id,
			number,
			text: toldText(texts, readerOf(locale)),
			evidence: evidence.length,
			missing: languages.filter(({ tag }) => !texts[tag]).map(({ tag }) => languageName(tag, locale))
		}))
	};
};

export const actions: Actions = {
	async start({ locals, params, request }) {
		const { id } = await findSummarised(locals.viewer!, params.slug);
		const form = StartForm.safeParse(formFields(await request.formData()));
		if (!form.success) return fail(422, { errors: fieldErrors(form.error) });
		try {
			await transaction((sql) => startSummary(sql, locals.viewer!, id, form.data.reason || null));
		} catch (fault) {
			return refused(fault, {});
		}
		redirect(303, here(params.slug));
	},

	async texts({ locals, params, request }) {
		const { id } = await findSummarised(locals.viewer!, params.slug);
		const entered = formFields(await request.formData());
		const form = TextsForm.safeParse(entered);
		if (!form.success) return fail(422, { entered, errors: fieldErrors(form.error) });
		const { revision, ...words } = form.data;
		try {
			await transaction((sql) => saveSummaryTexts(sql, locals.viewer!, id, revision, words));
		} catch (fault) {
			return refused(fault, { entered });
		}
		redirect(303, `${here(params.slug)}?language=${words.language}`);
	},

	async up({ locals, params, request }) {
		const form = FindingForm.safeParse(formFields(await request.formData()));
		if (!form.success) return fail(422, { errors: fieldErrors(form.error) });
		await transaction((sql) => moveFindingUp(sql, locals.viewer!, form.data.finding));
		redirect(303, here(params.slug));
	},

	async remove({ locals, params, request }) {
		const form = FindingForm.safeParse(formFields(await request.formData()));
		if (!form.success) return fail(422, { errors: fieldErrors(form.error) });
		await transaction((sql) => removeFinding(sql, locals.viewer!, form.data.finding));
		redirect(303, here(params.slug));
	}
};

const here = (slug: string) => resolve('/(organiser)/organise/[slug]/summary', { slug });
