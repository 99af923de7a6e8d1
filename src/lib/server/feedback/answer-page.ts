import type { StepKey } from '#lib/components/six-steps.ts';
import type { Tone } from '#lib/definition/definition.ts';
import { slugsOf } from '../consultations/slugs-of.ts';
import type { Database } from '../database.ts';
import type { AnsweredClass } from '../groups/session-of-answer-code.ts';
import { contributionsOfSubmission } from '../contributions/contributions-of-submission.ts';
import { countUnread } from '../moderation/count-unread.ts';
import type { ReceiptHeld } from '../participation/submission-of-receipt.ts';
import { questionsCounted } from '../summaries/questions-counted.ts';
import { publishedFeedback } from './feedback-items.ts';
import { feedbackViews } from './feedback-view.ts';
import { saidIn } from './said.ts';
import { sixSteps, type StepFacts } from './six-steps.ts';

/**
 * What a class finds under its answer code: how far its questions came, and the reply in its tone. Nothing that
 * the class answered, and not which it is.
 */
export async function answerPage(sql: Database, found: AnsweredClass, locale: string) {
	const { tone, languages } = found;
	const way = await wayOfQuestions(sql, found, { locale, tone, languages: [locale, ...languages] });
	return { ...way, tone, far: howFar(way.steps) };
}

/** The step at which a consultation is, for who does not want to read all six. */
function howFar(steps: readonly StepFacts[]): StepKey {
	const order: StepKey[] = ['asked', 'read', 'understood', 'resolved', 'done', 'replied'];
	const isDone = (key: StepKey) => steps.some((step) => step.key === key && step.state === 'done');
	if (isDone('replied')) return 'replied';
	if (isDone('resolved')) return 'done';
	return order.find((key) => !isDone(key)) ?? 'replied';
}

export type ReceiptState = 'received' | 'reading' | 'read' | 'withdrawn';

/**
 * What a child finds with its receipt: how far its answers are, and the way of the questions. Never words, themes,
 * masks or reasons: what was withheld, and what went to the safeguarding lead, is read like all the rest.
 */
export async function receiptPage(sql: Database, held: ReceiptHeld, locale: string) {
	const { tone, isWithdrawn, hasAskedAgain } = held;
	const part = await stateOfPart(sql, held.partId);
	const way = await wayOfQuestions(sql, held, { locale, tone: tone ?? '10-12', languages: [locale] });
	const state: ReceiptState = isWithdrawn ? 'withdrawn' : await stateOfAnswers(sql, held, part);
	// Asked of all alike, whether they wrote something or not: that is nobody's business but theirs.
	const mayAskAgain = state === 'read' && !hasAskedAgain;
	return { ...way, tone, state, isCounted: part === 'counted', mayAskAgain, hasAskedAgain };
}

type PartState = 'open' | 'closed' | 'counted';

async function stateOfPart(sql: Database, partId: string): Promise<PartState> {
	const [part] = await sql<{ state: PartState }[]>`
		select case
			when state in ('counted', 'published', 'replied') then 'counted'
			when state in ('opened', 'paused') then 'open' else 'closed'
		end as state
		from parts_now where id = ${partId}
	`;
	return part?.state ?? 'closed';
}

/** Answers by choosing alone are read when they are counted; words and drawings when somebody has read them. */
async function stateOfAnswers(sql: Database, held: ReceiptHeld, part: PartState): Promise<ReceiptState> {
	const written = await contributionsOfSubmission(sql, held);
	const unread = written.length > 0 ? await countUnread(sql, written) : Number(part !== 'counted');
	if (unread === 0) return 'read';
	return part === 'open' && unread >= written.length ? 'received' : 'reading';
}

async function wayOfQuestions(
	sql: Database,
	{ consultationId, partId }: { consultationId: string; partId: string },
	{ locale, tone, languages }: { locale: string; tone: Tone; languages: string[] }
) {
	const slug = (await slugsOf(sql, [consultationId])).get(consultationId)!;
	const { title } = await questionsCounted(sql, consultationId);
	const [steps, items] = await Promise.all([
		sixSteps(sql, consultationId, locale),
		publishedFeedback(sql, consultationId, partId)
	]);
	return {
		slug,
		title: saidIn(languages, title)!,
		steps,
		feedback: await feedbackViews(sql, items, { languages, tone, locale })
	};
}
