import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { Question } from '#lib/definition/definition.ts';
import { listLengths } from '#lib/definition/edit-questions.ts';
import { optionLists } from '#lib/definition/option-lists.ts';
import { chooseWording } from '#lib/definition/wording.ts';
import { latestVersion } from '#lib/server/consultations/freeze-version.ts';
import { database } from '#lib/server/database.ts';
import { Invalid, NotFound } from '#lib/server/errors.ts';
import { fieldErrors, formFields } from '#lib/server/http/forms.ts';
import { refused } from '#lib/server/http/refused.ts';
import { named, namedLanguages } from '../../../../named.ts';
import { findEdited, saveEdit } from '../../draft.ts';
import { gapCounts, isOfQuestion } from '../../gap-counts.ts';
import { editedLanguage, fieldsOf } from '../../wording-form.ts';
import { changed, QuestionForm } from './question-form.ts';
import type { Actions, PageServerLoad } from './$types';

const BANDS_WRONG = 'definition.bands_wrong';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { slug, draft, revision } = await findEdited(locals.viewer!, params.slug);
	const at = draft.questions.findIndex(({ key }) => key === params.key);
	const question = draft.questions[at];
	if (!question) throw new NotFound();

	const { languages, tones } = draft;
	const language = editedLanguage(url, languages);
	const source = languages[0]!;
	const choice = ({ key, text }: Pick<Question, 'key' | 'text'>) => ({
		value: key,
		label: chooseWording(text, source, tones.at(-1)!) ?? key,
		lang: source
	});
	return {
		slug,
		revision,
		language,
		source,
		heading: named(slug, draft.title, locals.locale),
		languages: namedLanguages(languages, locals.locale),
		gaps: gapCounts(draft, (path) => isOfQuestion(path, question.key)),
		tones,
		question,
		lengths: listLengths(question.kind),
		fields: Object.assign(
			fieldsOf(question.text, 'text', tones, language),
			fieldsOf(question.help, 'help', tones, language),
			...optionLists(question).flatMap(({ list, options }) =>
				options.map(({ key, text }) => fieldsOf(text, `${list}.${key}`, tones, language))
			)
		) as Record<string, string>,
		/** The closed questions before this one, on whose answers it may depend. */
		before: draft.questions
			.slice(0, at)
			.flatMap((other) =>
				'options' in other ? [{ ...choice(other), choices: other.options.map(choice) }] : []
			)
	};
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		const entered = formFields(await request.formData());
		const form = QuestionForm.safeParse(entered);
		if (!form.success) return fail(422, { entered, errors: fieldErrors(form.error) });

		const { revision, language } = form.data;
		const { id } = await findEdited(locals.viewer!, params.slug);
		const taken = await frozenOptions(id, params.key);
		try {
			await saveEdit(locals.viewer!, params.slug, revision, (draft) => ({
				...draft,
				questions: draft.questions.map((question) =>
					question.key === params.key
						? changed(question, { entered, language, tones: draft.tones, taken })
						: question
				)
			}));
		} catch (fault) {
			if (fault instanceof Invalid && fault.key === BANDS_WRONG)
				return fail(422, { entered, errors: { bands: [BANDS_WRONG] } as ReturnType<typeof fieldErrors> });
			return refused(fault, { entered });
		}
		const page = resolve('/(organiser)/organise/[slug]/edit/questions/[key]', params);
		redirect(
			303,
			`${page}?language=${language}&saved${entered.then ? `#${String(entered.then).split(':')[0]}` : ''}`
		);
	}
};

/** Keys of options, items and boxes that answers may hold. */
async function frozenOptions(consultationId: string, key: string) {
	const frozen = await latestVersion(database, consultationId);
	const question = frozen?.definition.questions.find((each) => each.key === key);
	return question ? optionLists(question).flatMap(({ options }) => options.map((option) => option.key)) : [];
}
