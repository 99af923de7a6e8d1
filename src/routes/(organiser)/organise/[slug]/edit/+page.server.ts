import { redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { TONES } from '#lib/definition/definition.ts';
import { moved } from '#lib/definition/edit-questions.ts';
import { mayOpenWith } from '#lib/definition/gaps.ts';
import { formFields, sentFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { named, namedLanguages } from '../../named.ts';
import { clipCounts } from './clip-counts.ts';
import { findEdited, saveEdit } from './draft.ts';
import { isOfQuestion } from './gap-counts.ts';
import type { Actions, PageServerLoad } from './$types';

const MoveForm = z.object({
	revision: z.coerce.number().int(),
	key: z.string(),
	by: z.enum(['-1', '1']).transform((by) => (by === '1' ? 1 : -1))
});

export const load: PageServerLoad = async ({ locals, params }) => {
	const { id, slug, draft, revision } = await findEdited(locals.viewer!, params.slug);
	const gaps = mayOpenWith(draft, draft.languages, draft.tones);
	const missing = (isUnder: (path: string) => boolean) => gaps.filter(({ path }) => isUnder(path)).length;
	const source = draft.languages[0]!;
	return {
		slug,
		revision,
		source,
		title: named(slug, draft.title, locals.locale),
		languages: namedLanguages(draft.languages, locals.locale),
		clips: await clipCounts(id, draft),
		tones: TONES.filter((tone) => draft.tones.includes(tone)),
		gaps: {
			title: missing((path) => path === 'title' || path === 'purpose'),
			about: missing((path) => path.startsWith('about.'))
		},
		questions: draft.questions.map(({ key, kind, text, aboutMe, onlyIf }) => ({
			key,
			kind,
			isAboutMe: aboutMe !== undefined,
			isConditional: onlyIf !== undefined,
			words: Object.values(text[source] ?? {}).at(-1) ?? '',
			gaps: missing((path) => isOfQuestion(path, key))
		}))
	};
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		const { revision, key, by } = sentFields(MoveForm, formFields(await request.formData()));
		try {
			await saveEdit(locals.viewer!, params.slug, revision, (draft) => ({
				...draft,
				questions: moved(draft.questions, key, by)
			}));
		} catch (fault) {
			return refused(fault, {});
		}
		redirect(303, resolve('/(organiser)/organise/[slug]/edit', { slug: params.slug }));
	}
};
