import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import * as z from 'zod';
import { questionView } from '#lib/child/question-view.ts';
import { readAnswer } from '#lib/child/read-answer.ts';
import { questionsAsked } from '#lib/definition/questions-asked.ts';
import { database } from '#lib/server/database.ts';
import { needDraft } from '#lib/server/http/child.ts';
import { formFields, listOf, sentFields } from '#lib/server/http/forms.ts';
import { saveAnswer } from '#lib/server/participation/save-answer.ts';
import type { Actions, PageServerLoad } from './$types';

const AnswerForm = z.object({
	say: z.string().optional(),
	choice: z.string().optional(),
	choices: listOf(z.string()),
	words: z.string().optional(),
	strokes: z.string().optional()
});

export const load: PageServerLoad = async (event) => {
	const { draft, definition } = await needDraft(event);
	const asked = questionsAsked(definition, draft.answers);
	const at = asked.findIndex(({ key }) => key === event.params.key);
	const question = asked[at];
	if (!question) redirect(303, resolve('/(child)/take-part/check'));
	return {
		question: questionView(question, draft.language, draft.tone),
		given: draft.answers[question.key],
		at: at + 1,
		of: asked.length,
		before: asked[at - 1]?.key
	};
};

export const actions: Actions = {
	async default(event) {
		const { draft, secret, definition } = await needDraft(event);
		const question = definition.questions.find(({ key }) => key === event.params.key);
		if (!question) error(404, 'error.not_found');
		const fields = sentFields(AnswerForm, formFields(await event.request.formData()));
		const read = readAnswer(question, fields);
		if (read.error !== undefined)
			return fail(422, { error: read.error, choices: fields.choices, words: fields.words });

		await saveAnswer(database, draft.partId, secret, question.key, read.answer);

		const asked = questionsAsked(definition, { ...draft.answers, [question.key]: read.answer });
		const next = asked[asked.findIndex(({ key }) => key === question.key) + 1];
		redirect(
			303,
			next
				? resolve('/(child)/take-part/questions/[key]', { key: next.key })
				: resolve('/(child)/take-part/check')
		);
	}
};
