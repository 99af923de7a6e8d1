import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { database, transaction } from '#lib/server/database.ts';
import { languageName } from '#lib/server/formats.ts';
import { refused } from '#lib/server/http/refused.ts';
import { missingToPublish, publishSummary } from '#lib/server/summaries/publish-summary.ts';
import { draftFindings, summaryDraft } from '#lib/server/summaries/summary-draft.ts';
import { findSummarised, summarisedPage, toldLanguages } from '../../summarised.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { locale, viewer }, params }) => {
	const consultation = await findSummarised(viewer!, params.slug);
	const draft = await summaryDraft(database, viewer!, consultation.id);
	if (!draft) redirect(303, resolve('/(organiser)/organise/[slug]/summary', { slug: params.slug }));
	const findings = await draftFindings(database, viewer!, consultation.id);
	const { texts } = draft;
	return {
		...summarisedPage(consultation, locale),
		missing: missingToPublish({ texts, findings }),
		findings: findings.length,
		untranslated: toldLanguages(consultation, locale)
			.filter(({ tag }) => !texts[tag])
			.map(({ tag }) => languageName(tag, locale))
	};
};

export const actions: Actions = {
	async default({ locals, params }) {
		const { id } = await findSummarised(locals.viewer!, params.slug);
		try {
			await transaction((sql) => publishSummary(sql, locals.viewer!, id));
		} catch (fault) {
			return refused(fault, {});
		}
		redirect(303, resolve('/(public)/results/[slug]', { slug: params.slug }));
	}
};
