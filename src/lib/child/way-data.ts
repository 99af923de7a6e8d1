import type { Answers } from '#lib/definition/answer.ts';
import { questionView, type QuestionView } from './question-view.ts';
import type { FindSpoken } from './spoken.ts';
import { withSpoken } from './texts-of-question.ts';
import type { Definition, Tone } from '#lib/definition/definition.ts';

/** All that the browser needs to walk through the questions by itself: every question's words, and what is answered. */
export type WayData = {
	questions: QuestionView[];
	answers: Answers;
	/** Time is nearly up. */
	bell?: boolean;
};

/** What the browser sends behind the child's back while it goes on; in order, and again until it arrived. */
export type WayPost = {
	answers: Answers;
	/** Hands everything in after these answers. */
	handIn?: boolean;
	/** The child is still there: its draft stays open. */
	stays?: boolean;
};

/** What became of it. */
export type WayReply = {
	/** The receipt may be shown. */
	handedIn?: boolean;
	/** Time is nearly up. */
	bell?: boolean;
	/** The draft is no longer there. */
	gone?: boolean;
	/** The message key of why it could not be taken, and the question whose answer it is, if it is one. */
	refused?: string;
	question?: string;
};

export function wayData(
	definition: Definition,
	draft: { language: string; tone: Tone; orderSeed: number | null; answers: Answers; bell?: boolean },
	spoken: FindSpoken
): WayData {
	return {
		questions: definition.questions.map((question) =>
			withSpoken(questionView(question, draft.language, draft.tone, draft.orderSeed), spoken)
		),
		answers: draft.answers,
		...(draft.bell && { bell: true })
	};
}
