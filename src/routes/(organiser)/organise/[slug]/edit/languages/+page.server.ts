import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { LanguageTag, Tone, TONES } from '#lib/definition/definition.ts';
import { LANGUAGES } from '#lib/definition/languages.ts';
import { defaultSurrounding } from '#lib/i18n/default-surrounding.ts';
import { isLocale, LOCALE_NAMES, LOCALES } from '#lib/i18n/locales.ts';
import { fieldErrors, formFields, listOf } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { named, namedLanguages } from '../../../named.ts';
import { findEdited, saveEdit } from '../draft.ts';
import type { Actions, PageServerLoad } from './$types';

const LanguagesForm = z.object({
	revision: z.coerce.number().int(),
	languages: listOf(LanguageTag),
	other: z.union([z.literal(''), LanguageTag], 'organise.consultation_language_wrong').default(''),
	tones: listOf(Tone).pipe(z.array(Tone).min(1, 'error.needed'))
});

export const load: PageServerLoad = async ({ locals, params }) => {
	const { slug, draft, revision } = await findEdited(locals.viewer!, params.slug);
	const [source, ...others] = draft.languages;
	const offered = [...new Set<string>([...LANGUAGES, ...others])].filter((tag) => tag !== source);
	return {
		slug,
		revision,
		heading: named(slug, draft.title, locals.locale),
		source: namedLanguages([source!], locals.locale)[0]!,
		offered: namedLanguages(offered, locals.locale),
		languages: others,
		tones: draft.tones as string[],
		offeredTones: TONES,
		interfaces: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
		surrounded: namedLanguages(
			draft.languages.filter((tag) => !isLocale(tag)),
			locals.locale
		),
		surroundings: draft.surroundings
	};
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		const entered = formFields(await request.formData());
		const form = LanguagesForm.safeParse(entered);
		if (!form.success) return fail(422, { entered, errors: fieldErrors(form.error) });

		const { revision, tones, other } = form.data;
		try {
			await saveEdit(locals.viewer!, params.slug, revision, (draft) => {
				const wanted = new Set([...form.data.languages, other].filter(Boolean));
				const kept = draft.languages.filter((tag, at) => at === 0 || wanted.has(tag));
				const languages = [...new Set([...kept, ...wanted])];
				return {
					...draft,
					languages,
					tones: TONES.filter((tone) => tones.includes(tone)),
					surroundings: surroundingsOf(languages, entered)
				};
			});
		} catch (fault) {
			return refused(fault, { entered });
		}
		redirect(303, resolve('/(organiser)/organise/[slug]/edit/languages', { slug: params.slug }) + '?saved');
	}
};

/** A language that the interface does not speak is surrounded by one that it does. */
function surroundingsOf(languages: string[], entered: Record<string, string | string[]>) {
	const own = languages.filter((tag) => !isLocale(tag));
	return Object.fromEntries(
		own.map((tag) => {
			const chosen = entered[`surrounding.${tag}`];
			return [tag, isLocale(chosen) ? chosen : defaultSurrounding(tag)];
		})
	);
}
