import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { normaliseCode } from '#lib/codes/code.ts';
import { database } from '#lib/server/database.ts';
import { NotFound } from '#lib/server/errors.ts';
import { answerPage } from '#lib/server/feedback/answer-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { locale } }) => {
	try {
		return { answer: await answerPage(database, normaliseCode(params.code) ?? '', locale) };
	} catch (fault) {
		if (fault instanceof NotFound) redirect(303, `${resolve('/(public)/answer')}?wrong=1`);
		throw fault;
	}
};
