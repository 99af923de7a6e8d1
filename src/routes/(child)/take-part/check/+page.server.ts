import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { questionView } from '#lib/child/question-view.ts';
import { questionsAsked } from '#lib/definition/questions-asked.ts';
import { addContributions } from '#lib/server/contributions/add-contributions.ts';
import { transaction } from '#lib/server/database.ts';
import { Refusal } from '#lib/server/errors.ts';
import { needDraft, readSecret } from '#lib/server/http/child.ts';
import { queueContributions } from '#lib/server/moderation/queue-contributions.ts';
import { handIn } from '#lib/server/participation/hand-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { draft, definition } = await needDraft(event);
	return {
		questions: questionsAsked(definition, draft.answers).map((question) =>
			questionView(question, draft.language, draft.tone, draft.orderSeed)
		),
		answers: draft.answers,
		bell: draft.bell
	};
};

export const actions: Actions = {
	async default(event) {
		const { draft } = await needDraft(event);
		const secret = readSecret(event)!;
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
