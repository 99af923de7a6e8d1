import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { careOf } from '#lib/child/care.ts';
import { questionView } from '#lib/child/question-view.ts';
import { readAnswer } from '#lib/child/read-answer.ts';
import { isInOwnWords } from '#lib/definition/definition.ts';
import { questionsAsked } from '#lib/definition/questions-asked.ts';
import { findPersonalData } from '#lib/personal-data/find-personal-data.ts';
import { database } from '#lib/server/database.ts';
import { Refusal } from '#lib/server/errors.ts';
import { isElsewhere, leaveDraft, needDraft, needPlace } from '#lib/server/http/child.ts';
import { handInDraft } from '#lib/server/http/hand-in-draft.ts';
import { saveAnswers } from '#lib/server/participation/save-answers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { draft, definition } = await needDraft(event);
	// Only the tab that began can open it, and its scripts do so.
	if (isElsewhere(event, draft)) return {};
	return {
		bell: draft.bell,
		check: {
			questions: questionsAsked(definition, draft.answers).map((question) =>
				questionView(question, draft.language, draft.tone, draft.orderSeed)
			),
			answers: draft.answers,
			care: careOf(draft.answers, findPersonalData)
		}
	};
};

export const actions: Actions = {
	/** Hands in, or takes the words that the child changed on this page. */
	async default(event) {
		const { place, secret, definition } = await needPlace(event);
		const form = await event.request.formData();
		const question = definition.questions.find(({ key }) => key === form.get('question'));
		if (question && isInOwnWords(question)) {
			const view = questionView(question, place.language, place.tone, place.orderSeed);
			const read = readAnswer(view, form);
			if (read.error !== undefined) return fail(422, { refused: read.error });
			if (!(await saveAnswers(database, place, secret, { [question.key]: read.answer })))
				return leaveDraft(event);
			redirect(303, `${resolve('/(child)/take-part/check')}#answer-${question.key}`);
		}

		try {
			await handInDraft(place, secret);
		} catch (refusal) {
			if (refusal instanceof Refusal) return fail(refusal.status, { refused: refusal.key });
			throw refusal;
		}
		redirect(303, resolve('/(child)/take-part/thanks'));
	}
};
