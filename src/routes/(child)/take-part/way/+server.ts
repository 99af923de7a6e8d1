import { error, json } from '@sveltejs/kit';
import * as z from 'zod';
import { wayData, type WayReply } from '#lib/child/way-data.ts';
import { answerTo, type Answers } from '#lib/definition/answer.ts';
import { Key } from '#lib/definition/definition.ts';
import { findVersion } from '#lib/server/consultations/definition-version.ts';
import { database } from '#lib/server/database.ts';
import { NotFound, Refusal } from '#lib/server/errors.ts';
import { draftOf, draftPlaceOf, isElsewhere, readSecret, readSession } from '#lib/server/http/child.ts';
import { findSpoken } from '#lib/server/http/spoken.ts';
import { handInDraft } from '#lib/server/http/hand-in-draft.ts';
import { isHandedIn } from '#lib/server/participation/drafts.ts';
import { saveAnswers } from '#lib/server/participation/save-answers.ts';
import type { RequestHandler } from './$types';

const Post = z.strictObject({
	answers: z.record(Key, z.unknown()),
	handIn: z.boolean().optional(),
	stays: z.boolean().optional()
});

/** The texts of all questions and the answers so far, for the tab that began them. */
export const GET: RequestHandler = async (event) => {
	const draft = await draftOf(event);
	if (!draft || isElsewhere(event, draft)) error(410, 'child.draft_gone');
	const definition = await findVersion(database, draft.consultationId, draft.version);
	return json(wayData(definition, draft, await findSpoken(draft.consultationId, draft.language)));
};

/** Takes answers, in whatever order and however often they come, and hands in. */
export const POST: RequestHandler = async (event) => {
	const post = Post.safeParse(await event.request.json().catch(() => null));
	if (!post.success) error(422, 'error.invalid');
	const [place, secret] = [await draftPlaceOf(event), readSecret(event)];
	if (!place || !secret || isElsewhere(event, place)) return json(await withoutDraft(event, secret));

	const { questions } = await findVersion(database, place.consultationId, place.version);
	const answers: Answers = {};
	for (const [key, sent] of Object.entries(post.data.answers)) {
		const question = questions.find((each) => each.key === key);
		const answer = question && answerTo(question, sent);
		if (!answer) return json({ refused: 'child.answer_refused', question: key } satisfies WayReply);
		answers[key] = answer;
	}
	const { handIn, stays } = post.data;
	const saves = stays || Object.keys(answers).length > 0;
	if (saves || !handIn) {
		const now = await (saves ? saveAnswers(database, place, secret, answers) : draftOf(event));
		if (!now) return json(await withoutDraft(event, secret));
		if (!handIn) return json({ bell: now.bell } satisfies WayReply);
	}
	try {
		await handInDraft(place, secret);
	} catch (refusal) {
		if (refusal instanceof NotFound) return json(await withoutDraft(event, secret));
		if (refusal instanceof Refusal) return json({ refused: refusal.key } satisfies WayReply);
		throw refusal;
	}
	return json({ handedIn: true } satisfies WayReply);
};

/** The first try arrived and its reply did not: the receipt is there all the same. */
async function withoutDraft(
	event: Parameters<RequestHandler>[0],
	secret: Uint8Array | undefined
): Promise<WayReply> {
	const session = readSession(event);
	const isThere = session && secret && (await isHandedIn(database, session, secret));
	return isThere ? { handedIn: true } : { gone: true };
}
