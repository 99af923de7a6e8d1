import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { database, transaction } from '#lib/server/database.ts';
import { fieldErrors, formFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { addEvidence } from '#lib/server/summaries/add-evidence.ts';
import { changeFinding } from '#lib/server/summaries/change-finding.ts';
import { removeEvidence } from '#lib/server/summaries/remove-evidence.ts';
import { draftFindings } from '#lib/server/summaries/summary-draft.ts';
import { findSummarised, summarisedPage, toldLanguages } from '../../../summarised.ts';
import { readFinding } from '../finding-form.ts';
import { evidenceChoices, evidenceLabels, evidenceOf } from './evidence-choices.ts';
import type { Actions, PageServerLoad } from './$types';

const Position = z.object({ position: z.coerce.number().int() });

export const load: PageServerLoad = async ({ locals: { locale, viewer }, params }) => {
	const consultation = await findSummarised(viewer!, params.slug);
	const findings = await draftFindings(database, viewer!, consultation.id);
	const finding = findings.find(({ id }) => id === params.finding);
	// What was published is not edited.
	if (!finding) redirect(303, resolve('/(organiser)/organise/[slug]/summary', { slug: params.slug }));
	const choices = await evidenceChoices(viewer!, consultation.id, locale);
	return {
		...summarisedPage(consultation, locale),
		languages: toldLanguages(consultation, locale),
		finding: {
			number: finding.number,
			texts: finding.texts,
			childTexts: finding.childTexts,
			articles: finding.articles
		},
		evidence: evidenceLabels(finding, choices),
		choices
	};
};

export const actions: Actions = {
	async words({ locals, params, request }) {
		const entered = formFields(await request.formData());
		const form = readFinding(entered);
		if ('errors' in form) return fail(422, { entered, errors: form.errors });
		await transaction((sql) => changeFinding(sql, locals.viewer!, params.finding, form.words));
		redirect(303, resolve('/(organiser)/organise/[slug]/summary', { slug: params.slug }));
	},

	async add({ locals, params, request }) {
		const evidence = evidenceOf(formFields(await request.formData()).evidence);
		if (!evidence) return fail(422, { errors: { evidence: ['error.needed'] } });
		try {
			await transaction((sql) => addEvidence(sql, locals.viewer!, params.finding, evidence));
		} catch (fault) {
			return refused(fault, {});
		}
		redirect(303, here(params));
	},

	async remove({ locals, params, request }) {
		const form = Position.safeParse(formFields(await request.formData()));
		if (!form.success) return fail(422, { errors: fieldErrors(form.error) });
		const { position } = form.data;
		await transaction((sql) => removeEvidence(sql, locals.viewer!, params.finding, position));
		redirect(303, here(params));
	}
};

const here = (params: { slug: string; finding: string }) =>
	resolve('/(organiser)/organise/[slug]/summary/findings/[finding=uuid]', params);
