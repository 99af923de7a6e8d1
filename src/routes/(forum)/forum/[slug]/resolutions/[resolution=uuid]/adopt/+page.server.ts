import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { chooseText } from '#lib/definition/wording.ts';
import { database, transaction } from '#lib/server/database.ts';
import { Forbidden } from '#lib/server/errors.ts';
import { adoptResolution } from '#lib/server/forums/adopt-resolution.ts';
import { mayAdopt } from '#lib/server/forums/forum-policy.ts';
import { findForumOf } from '#lib/server/forums/forums.ts';
import { ADOPTIONS, isClause, lacksEvidence } from '#lib/server/forums/resolution.ts';
import { findResolution } from '#lib/server/forums/resolutions.ts';
import { day, fieldErrors, formFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import type { Actions, PageServerLoad } from './$types';

const AdoptionForm = z.object({
	revision: z.coerce.number().int(),
	how: z.enum(ADOPTIONS, 'error.needed'),
	on: day
});

export const load: PageServerLoad = async ({ params, locals: { viewer, locale } }) => {
	const resolution = await findResolution(database, viewer!, params.resolution);
	const forum = await findForumOf(database, viewer!, { id: resolution.forumId });
	if (!mayAdopt(viewer!, forum)) throw new Forbidden('forum.refused_convenor');
	return {
		slug: forum.slug,
		id: resolution.id,
		title: chooseText(resolution.title, [locale]),
		revision: resolution.revision,
		clauses: resolution.passages.filter(isClause).length,
		withoutEvidence: resolution.passages.filter(lacksEvidence).map(({ marker }) => marker)
	};
};

export const actions: Actions = {
	async default({ request, params, locals: { viewer } }) {
		const typed = formFields(await request.formData());
		const form = AdoptionForm.safeParse(typed);
		if (!form.success) return fail(422, { typed, errors: fieldErrors(form.error), refused: undefined });
		const { revision, ...adoption } = form.data;
		const { slug, resolution } = params;
		try {
			await transaction((sql) =>
				adoptResolution(sql, viewer!, { resolutionId: resolution, revision }, adoption)
			);
		} catch (fault) {
			return refused(fault, { typed, errors: {} });
		}
		redirect(303, resolve('/(forum)/forum/[slug]/resolutions/[resolution=uuid]', { slug, resolution }));
	}
};
