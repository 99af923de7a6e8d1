import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { database, transaction } from '#lib/server/database.ts';
import { refused } from '#lib/server/http/refused.ts';
import { findQuote } from '#lib/server/summaries/quotes.ts';
import { takeBackQuote } from '#lib/server/summaries/take-back-quote.ts';
import { findSummarised } from '../../../summarised.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { slug } = await findSummarised(locals.viewer!, params.slug);
	const { shown, language } = await findQuote(database, locals.viewer!, params.quote);
	return { slug, shown, language };
};

export const actions: Actions = {
	async default({ locals, params }) {
		try {
			await transaction((sql) => takeBackQuote(sql, locals.viewer!, params.quote));
		} catch (fault) {
			return refused(fault, {});
		}
		redirect(303, resolve('/(organiser)/organise/[slug]/quotes', { slug: params.slug }));
	}
};
