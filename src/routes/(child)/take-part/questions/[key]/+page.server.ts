import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { enteredIn } from '#lib/child/entered.ts';
import { withSpoken } from '#lib/child/texts-of-question.ts';
import { questionView } from '#lib/child/question-view.ts';
import { HAND_IN, readAnswer } from '#lib/child/read-answer.ts';
import { answerTo } from '#lib/definition/answer.ts';
import { questionsAsked } from '#lib/definition/questions-asked.ts';
import { database } from '#lib/server/database.ts';
import { isElsewhere, leaveDraft, needDraft, needPlace } from '#lib/server/http/child.ts';
import { findSpoken } from '#lib/server/http/spoken.ts';
import { saveAnswers } from '#lib/server/participation/save-answers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { draft, definition } = await needDraft(event);
	// Only the tab that began can open it, and its scripts do so.
	if (isElsewhere(event, draft)) return {};
	const asked = questionsAsked(definition, draft.answers);
	const at = asked.findIndex(({ key }) => key === event.params.key);
	const question = asked[at];
	if (!question) redirect(303, resolve('/(child)/take-part/check'));
	return {
		bell: draft.bell,
		asked: {
			question: withSpoken(
				questionView(question, draft.language, draft.tone, draft.orderSeed),
				await findSpoken(draft.consultationId, draft.language)
			),
			given: draft.answers[question.key],
			at: at + 1,
			of: asked.length,
			before: asked[at - 1]?.key
		}
	};
};

export const actions: Actions = {
	async default(event) {
		const { place, secret, definition } = await needPlace(event);
		const question = definition.questions.find(({ key }) => key === event.params.key);
		if (!question) error(404, 'error.not_found');
		const view = questionView(question, place.language, place.tone, place.orderSeed);
		const form = await event.request.formData();
		const read = readAnswer(view, form);
		if (read.error !== undefined)
			return fail(422, { error: read.error, payload: read.payload, typed: enteredIn(view, form) });
		const checked = answerTo(question, read.answer);
		// Only the strokes of a drawing are not looked at before.
		if (!checked)
			return fail(422, { error: 'child.draw_again', payload: undefined, typed: enteredIn(view, form) });

		// At the bell, a question that stands open was not reached; it was not skipped.
		const handsIn = form.get('say') === HAND_IN;
		if (handsIn && checked === 'skipped') redirect(303, resolve('/(child)/take-part/check'));
		const saved =
			(await saveAnswers(database, place, secret, { [question.key]: checked })) ?? (await leaveDraft(event));
		if (handsIn) redirect(303, resolve('/(child)/take-part/check'));

		const asked = questionsAsked(definition, saved.answers);
		const next = asked[asked.findIndex(({ key }) => key === question.key) + 1];
		redirect(
			303,
			next
				? resolve('/(child)/take-part/questions/[key]', { key: next.key })
				: resolve('/(child)/take-part/check')
		);
	}
};
