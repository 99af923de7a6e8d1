import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { resolve } from '$app/paths';
import { textsReadAloud } from '#lib/definition/texts-read-aloud.ts';
import { clipName, textHash } from '#lib/server/consultations/clip.ts';
import { clipsOf } from '#lib/server/consultations/clips.ts';
import { removeClip } from '#lib/server/consultations/remove-clip.ts';
import { saveClip } from '#lib/server/consultations/save-clip.ts';
import { database, transaction } from '#lib/server/database.ts';
import { fieldErrors, formFields, sentFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { clipAddress } from '#lib/server/http/spoken.ts';
import { named, namedLanguages } from '../../../named.ts';
import { findEdited } from '../draft.ts';
import { editedLanguage } from '../wording-form.ts';
import type { Actions, PageServerLoad } from './$types';

const ClipForm = z.object({ language: z.string(), text: z.string().min(1) });
const SpeakerForm = z.object({
	speaker: z.string().trim().min(3, 'error.needed').max(300, 'error.too_long'),
	sound: z
		.instanceof(File, { error: 'organise.clips_needed' })
		.refine(({ size }) => size > 0, 'organise.clips_needed')
});

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { id, slug, draft } = await findEdited(locals.viewer!, params.slug);
	const clips = await clipsOf(database, id);
	const language = editedLanguage(url, draft.languages);
	const recorded = (tag: string) => {
		const made = new Map(clips.filter((clip) => clip.language === tag).map((clip) => [clip.name, clip]));
		return textsReadAloud(draft, tag, draft.tones).map((each) => {
			const name = clipName(textHash(each.text));
			const clip = made.get(name);
			return {
				...each,
				name,
				speaker: clip?.speaker,
				at: clip && `${clipAddress(id, tag, name)}?${clip.take}`
			};
		});
	};
	const texts = recorded(language);
	const missing = (tag: string) => recorded(tag).filter(({ at }) => !at).length;
	return {
		slug,
		language,
		heading: named(slug, draft.title, locals.locale),
		languages: namedLanguages(draft.languages, locals.locale),
		gaps: Object.fromEntries(draft.languages.map((tag) => [tag, missing(tag)])),
		texts,
		speaker: clips.find((clip) => clip.language === language)?.speaker ?? '',
		hasYoungest: draft.tones.includes('7-9')
	};
};

export const actions: Actions = {
	async save({ locals, params, request }) {
		const form = await request.formData();
		const { language, text } = sentFields(ClipForm, formFields(form));
		const name = clipName(textHash(text));
		const spoken = SpeakerForm.safeParse({
			speaker: form.get('speaker'),
			sound: form.get('sound') ?? undefined
		});
		if (!spoken.success) return fail(422, { name, errors: fieldErrors(spoken.error) });
		const { speaker, sound } = spoken.data;
		try {
			const bytes = Buffer.from(await sound.arrayBuffer());
			const consultation = await findEdited(locals.viewer!, params.slug);
			await transaction((sql) =>
				saveClip(sql, locals.viewer!, consultation, { language, text, sound: bytes, speaker })
			);
		} catch (fault) {
			return refused(fault, { name });
		}
		redirect(303, `${here(params.slug, language)}#${name}`);
	},

	async remove({ locals, params, request }) {
		const { language, text } = sentFields(ClipForm, formFields(await request.formData()));
		const consultation = await findEdited(locals.viewer!, params.slug);
		await transaction((sql) => removeClip(sql, locals.viewer!, consultation, language, text));
		redirect(303, `${here(params.slug, language)}#${clipName(textHash(text))}`);
	}
};

const here = (slug: string, language: string) =>
	`${resolve('/(organiser)/organise/[slug]/edit/recordings', { slug })}?language=${language}`;
