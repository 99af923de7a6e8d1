import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { pausePart } from '#lib/server/consultations/pause-part.ts';
import { transaction } from '#lib/server/database.ts';
import { fieldErrors, formFields, needed } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { findRunPart, partPage } from '../../run-part.ts';
import type { Actions, PageServerLoad } from './$types';

const PauseForm = z.object({ reason: needed });

export const load: PageServerLoad = ({ locals, params }) => partPage(locals.viewer!, locals.locale, params);

export const actions: Actions = {
	async default({ locals, params, request }) {
		const { part } = await findRunPart(locals.viewer!, params);
		const entered = formFields(await request.formData());
		const form = PauseForm.safeParse(entered);
		if (!form.success) return fail(422, { entered, errors: fieldErrors(form.error) });
		try {
			await transaction((sql) => pausePart(sql, locals.viewer!, part.id, form.data.reason));
		} catch (fault) {
			return refused(fault, { entered });
		}
		redirect(303, resolve('/(organiser)/organise/[slug]', { slug: params.slug }));
	}
};
