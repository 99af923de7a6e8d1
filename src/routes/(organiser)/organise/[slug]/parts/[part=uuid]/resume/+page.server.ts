import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { resumePart } from '#lib/server/consultations/resume-part.ts';
import { transaction } from '#lib/server/database.ts';
import { refused } from '#lib/server/http/refused.ts';
import { findRunPart, partPage } from '../../run-part.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => partPage(locals.viewer!, locals.locale, params);

export const actions: Actions = {
	async default({ locals, params }) {
		const { part } = await findRunPart(locals.viewer!, params);
		try {
			await transaction((sql) => resumePart(sql, locals.viewer!, part.id));
		} catch (fault) {
			return refused(fault, {});
		}
		redirect(303, resolve('/(organiser)/organise/[slug]', { slug: params.slug }));
	}
};
