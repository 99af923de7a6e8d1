import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { database, transaction } from '#lib/server/database.ts';
import { fieldErrors, formFields, optional } from '#lib/server/http/forms.ts';
import { findJudged } from '#lib/server/moderation/find-judged.ts';
import { takeOutOfQueue } from '#lib/server/moderation/take-out-of-queue.ts';
import { raiseConcern } from '#lib/server/safeguarding/raise-concern.ts';
import { itemFor } from '../../../item.ts';
import { filterOf, filterQuery } from '../../../queue-filter.ts';
import type { Actions, PageServerLoad } from './$types';

const ConcernForm = z.object({ note: optional(z.string().trim().max(4000, 'error.too_long')) });

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const id = { partId: params.part, id: params.contribution };
	const judged = await findJudged(database, locals.viewer!, id);
	return {
		item: await itemFor(locals.locale, judged),
		isWaiting: judged.number === 0,
		query: filterQuery(filterOf(url))
	};
};

export const actions: Actions = {
	async default({ locals, params, request, url }) {
		const form = ConcernForm.safeParse(formFields(await request.formData()));
		if (!form.success) return fail(422, { errors: fieldErrors(form.error) });

		const viewer = locals.viewer!;
		const id = { partId: params.part, id: params.contribution };
		await transaction(async (sql) => {
			const contribution = await findJudged(sql, viewer, id);
			await takeOutOfQueue(sql, id);
			await raiseConcern(sql, viewer, contribution, form.data.note);
		});
		redirect(303, `${resolve('/(moderator)/moderate/concern-raised')}?${filterQuery(filterOf(url))}`);
	}
};
