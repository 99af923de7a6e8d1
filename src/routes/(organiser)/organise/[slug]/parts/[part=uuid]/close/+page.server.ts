import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { closePart } from '#lib/server/consultations/close-part.ts';
import { transaction } from '#lib/server/database.ts';
import { formatDay } from '#lib/server/formats.ts';
import { refused } from '#lib/server/http/refused.ts';
import { findRunPart, partPage } from '../../run-part.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { part } = await findRunPart(locals.viewer!, params);
	const until = new Date(Date.now() + part.settlesDays * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
	return {
		...(await partPage(locals.viewer!, locals.locale, params)),
		settlesUntil: formatDay(locals.locale, until)
	};
};

export const actions: Actions = {
	async default({ locals, params }) {
		const { part } = await findRunPart(locals.viewer!, params);
		try {
			await transaction((sql) => closePart(sql, locals.viewer!, part.id));
		} catch (fault) {
			return refused(fault, {});
		}
		redirect(303, resolve('/(organiser)/organise/[slug]', { slug: params.slug }));
	}
};
