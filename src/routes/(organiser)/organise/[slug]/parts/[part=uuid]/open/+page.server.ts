import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { missingToOpen } from '#lib/server/consultations/missing-to-open.ts';
import { openPart } from '#lib/server/consultations/open-part.ts';
import { database, transaction } from '#lib/server/database.ts';
import { formatDay, languageName } from '#lib/server/formats.ts';
import { refused } from '#lib/server/http/refused.ts';
import { clipCounts } from '../../../edit/clip-counts.ts';
import { findRunPart, partPage } from '../../run-part.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { consultation, part } = await findRunPart(locals.viewer!, params);
	const youngest = consultation.draft.tones.filter((tone) => tone === '7-9');
	const missing = await missingToOpen(database, consultation, part);
	return {
		...(await partPage(locals.viewer!, locals.locale, params)),
		closesOn: formatDay(locals.locale, part.closesOn),
		clips: await clipCounts(consultation.id, consultation.draft, part.languages, youngest),
		missing: missing.map((one) =>
			'language' in one ? { ...one, languageName: languageName(one.language, locals.locale) } : one
		)
	};
};

export const actions: Actions = {
	async default({ locals, params }) {
		const { part } = await findRunPart(locals.viewer!, params);
		try {
			await transaction((sql) => openPart(sql, locals.viewer!, part.id));
		} catch (fault) {
			return refused(fault, {});
		}
		redirect(303, resolve('/(organiser)/organise/[slug]', { slug: params.slug }));
	}
};
