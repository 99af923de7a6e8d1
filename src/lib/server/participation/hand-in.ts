import { ageBandOf, completeAnswers, type Answer, type Answers } from '#lib/definition/answer.ts';
import { isInOwnWords, type Definition } from '#lib/definition/definition.ts';
import { findVersion } from '../consultations/definition-version.ts';
import { keepPartOpen } from '../consultations/lock-part.ts';
import type { Transaction } from '../database.ts';
import { NotFound } from '../errors.ts';
import { countHandIn } from '../groups/count-hand-in.ts';
import { receiptHash, receiptOf, secretHash, submissionId } from './receipt.ts';

/** A new submission's answers in own words, which go on to be moderated. */
export type HandedIn = {
	partId: string;
	submissionId: string;
	language: string;
	ageBand: string | null;
	inOwnWords: { questionKey: string; answer: Answer }[];
};

type DraftRow = {
	version: number;
	tone: string;
	language: string;
	answers: Answers;
	orderSeed: number | null;
	consultationId: string;
};

/**
 * Makes a draft a submission. Its id and receipt derive from the secret, so a second try finds the first and
 * does nothing; null says so.
 *
 * @throws Conflict  children can no longer answer
 * @throws NotFound  there is neither a draft nor a submission of this secret
 */
export async function handIn(
	sql: Transaction,
	partId: string,
	sessionId: string,
	secret: Uint8Array
): Promise<HandedIn | null> {
	const id = submissionId(secret);
	// Whoever takes the draft hands it in; a hundred at once wait here for the first.
	const draft = await takeDraft(sql, partId, secret);
	if (!draft) {
		if (await isHandedIn(sql, partId, id)) return null;
		throw new NotFound('child.draft_gone');
	}

	const definition = await findVersion(sql, draft.consultationId, draft.version);
	const answers = completeAnswers(definition, draft.answers);
	const ageBand = ageBandOf(definition, answers);
	// Sent together and done in this order, which is that of all locks: consultation, session, submission. The other
	// way round two hand-ins and a start in one class would wait for each other for ever.
	await Promise.all([
		keepPartOpen(sql, partId),
		countHandIn(sql, sessionId),
		sql`
			insert into submissions (
				part_id, id, receipt_hash, session_id, version, tone, age_band, language, answers, order_seed
			)
			values (
				${partId}, ${id}, ${receiptHash(receiptOf(secret))}, ${sessionId}, ${draft.version}, ${draft.tone},
				${ageBand}, ${draft.language}, ${sql.json(withoutWords(definition, answers))},
				${draft.orderSeed}
			)
		`
	]);
	return {
		partId,
		submissionId: id,
		language: draft.language,
		ageBand,
		inOwnWords: ownWords(definition, answers)
	};
}

async function isHandedIn(sql: Transaction, partId: string, id: string) {
	const rows = await sql`select from submissions where part_id = ${partId} and id = ${id}`;
	return rows.length > 0;
}

async function takeDraft(sql: Transaction, partId: string, secret: Uint8Array) {
	const [draft] = await sql<DraftRow[]>`
		delete from drafts using country_parts part
		where drafts.part_id = ${partId} and secret_hash = ${secretHash(secret)} and part.id = drafts.part_id
		returning version, tone, language, answers, order_seed as "orderSeed", part.consultation_id as "consultationId"
	`;
	return draft;
}

/** Words and drawings stand in contributions alone; the submission only says that they were given. */
function withoutWords(definition: Definition, answers: Answers) {
	return Object.fromEntries(
		definition.questions.map((question) => {
			const answer = answers[question.key]!;
			return [question.key, isInOwnWords(question) && typeof answer === 'object' ? 'in_own_words' : answer];
		})
	);
}

function ownWords(definition: Definition, answers: Answers) {
	return definition.questions
		.filter((question) => isInOwnWords(question) && typeof answers[question.key] === 'object')
		.map((question) => ({ questionKey: question.key, answer: answers[question.key]! }));
}
