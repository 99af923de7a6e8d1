import { fail } from '@sveltejs/kit';
import * as z from 'zod';
import { chooseText } from '#lib/definition/wording.ts';
import { commitments } from '#lib/server/commitments/commitments.ts';
import { database, transaction } from '#lib/server/database.ts';
import { findForumOf } from '#lib/server/forums/forums.ts';
import { mayAdopt } from '#lib/server/forums/forum-policy.ts';
import { movePassage } from '#lib/server/forums/move-passage.ts';
import { removePassage } from '#lib/server/forums/remove-passage.ts';
import { isClause, lacksEvidence } from '#lib/server/forums/resolution.ts';
import { findResolution } from '#lib/server/forums/resolutions.ts';
import { formFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { viewer, locale } }) => {
	const resolution = await findResolution(database, viewer!, params.resolution);
	const forum = await findForumOf(database, viewer!, { id: resolution.forumId });
	const promised = await commitments(database, { resolutionId: resolution.id });
	const said = (texts: Record<string, string>) =>
		chooseText(texts, [resolution.authoritativeLanguage, locale]);
	return {
		id: resolution.id,
		slug: forum.slug,
		publicSlug: resolution.slug,
		title: said(resolution.title),
		state: resolution.state,
		revision: resolution.revision,
		mayAdopt: mayAdopt(viewer!, forum),
		passages: resolution.passages.map((passage) => ({
			key: passage.key,
			kind: passage.kind,
			marker: passage.marker,
			text: said(passage.texts),
			isClause: isClause(passage),
			evidence: passage.findings.length + passage.earlier.length,
			lacksEvidence: lacksEvidence(passage),
			commitments: promised
				.filter(({ clauseKey }) => clauseKey === passage.key)
				.map(({ id, texts, late }) => ({ id, late, text: chooseText(texts, [locale]) }))
		}))
	};
};

const PassageAct = z.object({
	revision: z.coerce.number().int(),
	key: z.string().min(1),
	act: z.enum(['up', 'down', 'remove'])
});

export const actions: Actions = {
	async default({ request, params, locals: { viewer } }) {
		const form = PassageAct.safeParse(formFields(await request.formData()));
		if (!form.success) return fail(422, { refused: 'error.invalid' });
		const { revision, key, act } = form.data;
		const draft = { resolutionId: params.resolution, revision };
		try {
			await transaction((sql) =>
				act === 'remove'
					? removePassage(sql, viewer!, draft, key)
					: movePassage(sql, viewer!, draft, key, act)
			);
		} catch (fault) {
			return refused(fault, {});
		}
	}
};
