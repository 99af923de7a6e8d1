import { randomBytes } from 'node:crypto';
import type { Answers } from '../../src/lib/definition/answer.ts';
import { completeAnswers } from '../../src/lib/definition/answer.ts';
import { isInOwnWords } from '../../src/lib/definition/definition.ts';
import { findViewer } from '../../src/lib/server/accounts/find-viewer.ts';
import { addContributions, type Added } from '../../src/lib/server/contributions/add-contributions.ts';
import type { Transaction } from '../../src/lib/server/database.ts';
import { queueContributions } from '../../src/lib/server/moderation/queue-contributions.ts';
import { receiptHash, receiptOf, submissionId } from '../../src/lib/server/participation/receipt.ts';
import { takeOutOfQueue } from '../../src/lib/server/moderation/take-out-of-queue.ts';
import { findWaiting } from '../../src/lib/server/moderation/waiting-contributions.ts';
import { raiseConcern } from '../../src/lib/server/safeguarding/raise-concern.ts';
import type { WaitingText } from './content/contributions/contribution.ts';
import { concernNote, waiting, worrying } from './content/contributions/waiting.ts';
import { joinCode, openClassSession, playgroundClassSession, playgroundJoinCode } from './content/doors.ts';
import { groups } from './content/groups.ts';
import { openConsultation } from './content/open-consultation.ts';
import type { DemoConsultation } from './fill-consultations.ts';
import { idOf, type Ids } from './fill-people.ts';

/** Words of the open consultation belong to its last question in own words. */
const QUESTION = openConsultation.questions.findLast(({ kind }) => kind === 'text')!.key;

/** The running class session with its fixed code, what waits for moderators, and the concern. */
export async function fillOpen(
	sql: Transaction,
	consultation: DemoConsultation,
	ids: { people: Ids; groups: Ids }
): Promise<void> {
	const codes = { join_code: joinCode, answer_code: '518204739' };
	const sign = { sign_colour: 'blue', sign_picture: 'boat' };
	await runSession(sql, consultation.parts.KZ, openClassSession, { ...codes, ...sign }, ids);
	for (const [at, text] of waiting.entries()) {
		const [added] = await handIn(sql, consultation, text, ids.groups);
		await queueContributions(sql, [added!]);
		await sql`
			update waiting set since = since - make_interval(hours => ${3 * at}, mins => ${5 * at})
			where part_id = ${added!.partId} and contribution_id = ${added!.id}
		`;
	}
	const concern = await handIn(sql, consultation, worrying, ids.groups);
	await queueContributions(sql, concern);
	const moderator = (await findViewer(sql, idOf(ids.people, 'moderator_kk')))!;
	const contribution = await findWaiting(sql, moderator, concern[0]!);
	await takeOutOfQueue(sql, contribution);
	await raiseConcern(sql, moderator, contribution, concernNote);
}

/** The running class session of the playground consultation with its fixed code. */
export async function fillPlayground(
	sql: Transaction,
	consultation: DemoConsultation<'KZ'>,
	ids: { people: Ids; groups: Ids }
): Promise<void> {
	const codes = { join_code: playgroundJoinCode, answer_code: '402918365' };
	const sign = { sign_colour: 'green', sign_picture: 'leaf' };
	await runSession(sql, consultation.parts.KZ, playgroundClassSession, { ...codes, ...sign }, ids);
}

async function runSession(
	sql: Transaction,
	partId: string,
	{ group, tone, languages, headCount, facilitator }: typeof openClassSession | typeof playgroundClassSession,
	codesAndSign: Record<'join_code' | 'answer_code' | 'sign_colour' | 'sign_picture', string>,
	ids: { people: Ids; groups: Ids }
): Promise<void> {
	await sql`
		insert into class_sessions ${sql({
			part_id: partId,
			group_id: idOf(ids.groups, group),
			...codesAndSign,
			opened_by: idOf(ids.people, facilitator),
			tone,
			languages: [...languages],
			head_count: headCount,
			until: new Date(Date.now() + 30 * 86_400_000)
		})}
	`;
}

/** One child's submission with these words, in an ended session of a class like its own. */
async function handIn(
	sql: Transaction,
	{ parts }: DemoConsultation,
	text: WaitingText,
	groupIds: Ids
): Promise<Added[]> {
	const partId = parts[text.country];
	const secret = randomBytes(32);
	const answers: Answers = { [QUESTION]: { words: text.words } };
	const complete = completeAnswers(openConsultation, answers);
	const stored = Object.fromEntries(
		openConsultation.questions.map((question) => {
			const answer = complete[question.key]!;
			if (answer === 'not_reached') return [question.key, 'skipped'];
			return [question.key, isInOwnWords(question) && typeof answer === 'object' ? 'in_own_words' : answer];
		})
	);
	await sql`
		insert into submissions (part_id, id, receipt_hash, session_id, version, tone, language, answers)
		values (
			${partId}, ${submissionId(secret)}, ${receiptHash(receiptOf(secret))},
			${await sessionOf(sql, partId, text, groupIds)}, 1, ${text.tone}, ${text.language}, ${sql.json(stored)}
		)
	`;
	return addContributions(sql, {
		partId,
		submissionId: submissionId(secret),
		language: text.language,
		ageBand: null,
		inOwnWords: [{ questionKey: QUESTION, answer: answers[QUESTION]! }]
	});
}

async function sessionOf(
	sql: Transaction,
	partId: string,
	text: WaitingText,
	groupIds: Ids
): Promise<string> {
	const group = groups.find(
		({ country, settlement, tone }) =>
			country === text.country && settlement === text.settlement && tone === text.tone
	)!;
	const groupId = idOf(groupIds, group.key);
	const [known] = await sql<{ id: string }[]>`
		update class_sessions set handed_in = handed_in + 1
		where part_id = ${partId} and group_id = ${groupId} and ended_at is not null returning id
	`;
	if (known) return known.id;
	const [row] = await sql<{ id: string }[]>`
		insert into class_sessions (
			part_id, group_id, answer_code, sign_colour, sign_picture, tone, languages, head_count, opened_at, until, ended_at,
			handed_in
		)
		values (
			${partId}, ${groupId}, lpad((floor(random() * 1e9))::bigint::text, 9, '0'), 'green', 'leaf', ${text.tone},
			${[text.language]}, ${group.size}, now() - interval '2 days', now() - interval '47 hours',
			now() - interval '47 hours', 1
		)
		returning id
	`;
	return row!.id;
}
