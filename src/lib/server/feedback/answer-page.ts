import type { Tone } from '#lib/definition/definition.ts';
import { slugsOf } from '../consultations/slugs-of.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { sessionOfAnswerCode } from '../groups/session-of-answer-code.ts';
import { submissionOfReceipt } from '../participation/submission-of-receipt.ts';
import { questionsCounted } from '../summaries/questions-counted.ts';
import { publishedFeedback } from './feedback-items.ts';
import { feedbackViews } from './feedback-view.ts';
import { saidIn } from './said.ts';
import { sixSteps } from './six-steps.ts';

/**
 * What a class finds under its answer code: how far its questions came, and the reply in its tone. Nothing that
 * the class answered.
 *
 * @throws NotFound  there is no such code
 */
export async function answerPage(sql: Database, code: string, locale: string) {
	const found = await sessionOfAnswerCode(sql, code);
	if (!found) throw new NotFound();
	return wayOfQuestions(sql, found, { locale, tone: found.tone, languages: [locale, ...found.languages] });
}

export type ReceiptState = 'received' | 'reading' | 'read' | 'withdrawn';

/**
 * What a child finds with its receipt: states, and the way of the questions. The same for every holder of a
 * part, whatever became of the text of one: so never words, themes, masks or reasons, and one tone for all.
 *
 * @returns undefined where no submission has this receipt
 */
export async function receiptPage(sql: Database, receipt: Uint8Array, locale: string) {
	const held = await submissionOfReceipt(sql, receipt);
	if (!held) return undefined;
	const way = await wayOfQuestions(sql, held, { locale, tone: '10-12', languages: [locale] });
	const state = await stateOf(sql, held.partId);
	return { ...way, state: held.isWithdrawn ? ('withdrawn' as const) : state, isCounted: state === 'read' };
}

async function stateOf(sql: Database, partId: string): Promise<ReceiptState> {
	const [part] = await sql<{ isOpen: boolean; isCounted: boolean }[]>`
		select state in ('opened', 'paused') as "isOpen", state in ('counted', 'published', 'replied') as "isCounted"
		from parts_now where id = ${partId}
	`;
	if (part?.isOpen) return 'received';
	return part?.isCounted ? 'read' : 'reading';
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
