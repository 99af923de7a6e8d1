import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { transaction } from '#lib/server/database.ts';
import { countryName, formatDay } from '#lib/server/formats.ts';
import { refused } from '#lib/server/http/refused.ts';
import { countConsultation, whyNotCountable } from '#lib/server/summaries/count-consultation.ts';
import { findSummarised, summarisedPage } from '../summarised.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { locale, viewer }, params }) => {
	const consultation = await findSummarised(viewer!, params.slug);
	return {
		...summarisedPage(consultation, locale),
		why: whyNotCountable(consultation, new Date().toISOString().slice(0, 10)),
		parts: consultation.parts.map(({ id, country, state, closesOn, settlesDays, settlesUntil }) => ({
			id,
			country: countryName(locale, country),
			state,
			closesOn: formatDay(locale, closesOn),
			from: settlesUntil && formatDay(locale, settlesDays === 0 ? settlesUntil : dayAfter(settlesUntil))
		}))
	};
};

export const actions: Actions = {
	async default({ locals, params }) {
		const { id } = await findSummarised(locals.viewer!, params.slug);
		try {
			await transaction((sql) => countConsultation(sql, locals.viewer!, id));
		} catch (fault) {
			return refused(fault, {});
		}
		redirect(303, resolve('/(organiser)/organise/[slug]/count', { slug: params.slug }));
	}
};

function dayAfter(day: string): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
