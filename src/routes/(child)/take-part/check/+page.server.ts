import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { careOf } from '#lib/child/care.ts';
import { questionView } from '#lib/child/question-view.ts';
import { readAnswer } from '#lib/child/read-answer.ts';
import { isInOwnWords } from '#lib/definition/definition.ts';
import { questionsAsked } from '#lib/definition/questions-asked.ts';
import { findPersonalData } from '#lib/personal-data/find-personal-data.ts';
import { addContributions } from '#lib/server/contributions/add-contributions.ts';
import { database, transaction } from '#lib/server/database.ts';
import { Refusal } from '#lib/server/errors.ts';
import { needDraft } from '#lib/server/http/child.ts';
import { queueContributions } from '#lib/server/moderation/queue-contributions.ts';
import { handIn } from '#lib/server/participation/hand-in.ts';
import { saveAnswer } from '#lib/server/participation/save-answer.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { draft, definition } = await needDraft(event);
	return {
		questions: questionsAsked(definition, draft.answers).map((question) =>
			questionView(question, draft.language, draft.tone, draft.orderSeed)
		),
		answers: draft.answers,
		bell: draft.bell,
		care: careOf(draft.answers, findPersonalData)
	};
};

export const actions: Actions = {
	/** Hands in, or takes the words that the child changed on this page. */
	async default(event) {
		const { draft, secret, definition } = await needDraft(event);
		const form = await event.request.formData();
		const question = definition.questions.find(({ key }) => key === form.get('question'));
		if (question && isInOwnWords(question)) {
			const view = questionView(question, draft.language, draft.tone, draft.orderSeed);
			const read = readAnswer(view, form);
			if (read.error !== undefined) return fail(422, { refused: read.error });
			await saveAnswer(database, draft.partId, secret, question.key, read.answer);
			redirect(303, `${resolve('/(child)/take-part/check')}#answer-${question.key}`);
		}

		try {
			await transaction(async (sql) => {
				const handedIn = await handIn(sql, draft.partId, draft.sessionId, secret);
				if (handedIn) await queueContributions(sql, await addContributions(sql, handedIn));
			});
		} catch (refusal) {
			if (refusal instanceof Refusal) return fail(refusal.status, { refused: refusal.key });
			throw refusal;
		}
		redirect(303, resolve('/(child)/take-part/thanks'));
	}
};
