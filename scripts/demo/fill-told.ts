import { randomBytes } from 'node:crypto';
import { ageBandOf, type Answers } from '../../src/lib/definition/answer.ts';
import type { Masks, WordMask } from '../../src/lib/masking/masks.ts';
import { contentHash } from '../../src/lib/server/contributions/add-contributions.ts';
import type { Transaction } from '../../src/lib/server/database.ts';
import { receiptHash, receiptOf, submissionId } from '../../src/lib/server/participation/receipt.ts';
import { Chance } from './chance.ts';
import type { DemoContribution } from './content/contributions/contribution.ts';
import { answerCode, answeredGroup } from './content/doors.ts';
import { groups } from './content/groups.ts';
import { people } from './content/people.ts';
import { codebook } from './content/story/codebook.ts';
import { told } from './content/story/calendar.ts';
import { toldConsultation } from './content/told-consultation.ts';
import { dateOf, MAIN_LANGUAGE } from './content/wordings.ts';
import type { DemoConsultation } from './fill-consultations.ts';
import { idOf, type Ids } from './fill-people.ts';
import { SIGN_COLOURS, SIGN_PICTURES } from '../../src/lib/components/sign-pictures.ts';
import { toldSubmissions } from './told-submissions.ts';

const SEED = 20_261_121;
const AT_ONCE = 400;

/** Where each contribution of the content went. */
export type Contributed = Record<string, { partId: string; id: string }>;

/** Fills what 2,400 children answered, wrote and drew, ruled and coded, and closes the parts. */
export async function fillTold(
	sql: Transaction,
	consultation: DemoConsultation,
	ids: { people: Ids; groups: Ids },
	today: Date
): Promise<Contributed> {
	const chance = new Chance(SEED);
	const sessions = await fillSessions(sql, consultation, ids.groups, chance, today);
	const contributed: Contributed = {};
	const children = chance.shuffle(toldSubmissions(chance)).map((child) => {
		const secret = randomBytes(32);
		const partId = consultation.parts[child.country];
		const submission = {
			part_id: partId,
			id: submissionId(secret),
			receipt_hash: receiptHash(receiptOf(secret)),
			session_id: idOf(sessions, child.group),
			version: 1,
			tone: child.tone,
			age_band: ageBandOf(toldConsultation, child.answers as Answers),
			language: child.language,
			answers: sql.json(child.answers),
			received_on: dateOf(told.opens + Math.floor(chance.next() * (told.closes - told.opens)), today)
		};
		return { child, submission };
	});
	for (let at = 0; at < children.length; at += AT_ONCE)
		await sql`insert into submissions ${sql(children.slice(at, at + AT_ONCE).map(({ submission }) => submission))}`;
	for (const { child, submission } of children)
		for (const contribution of child.contributions)
			contributed[contribution.key] = await fillContribution(sql, contribution, submission);

	await fillRulings(
		sql,
		children.flatMap(({ child }) => child.contributions),
		contributed,
		ids.people,
		today
	);
	for (const partId of Object.values(consultation.parts))
		await sql`
			insert into part_states (part_id, number, state, by, at)
			values (${partId}, 2, 'closed', ${idOf(ids.people, 'organiser')}, ${dateOf(told.closes, today)})
		`;
	return contributed;
}

async function fillSessions(
	sql: Transaction,
	{ parts }: DemoConsultation,
	groupIds: Ids,
	chance: Chance,
	today: Date
) {
	const ids: Ids = {};
	for (const group of groups) {
		const day = dateOf(told.opens + Math.floor(chance.next() * 18), today);
		const code = group.key === answeredGroup ? answerCode : String(Math.floor(chance.next() * 9e8) + 1e8);
		const [row] = await sql<{ id: string }[]>`
			insert into class_sessions (
				part_id, group_id, answer_code, sign_colour, sign_picture, tone, languages, head_count, opened_at, until,
				ended_at, handed_in
			)
			values (
				${parts[group.country]}, ${idOf(groupIds, group.key)}, ${code},
				${SIGN_COLOURS[Math.floor(chance.next() * SIGN_COLOURS.length)]!},
				${SIGN_PICTURES[Math.floor(chance.next() * SIGN_PICTURES.length)]!},
				${group.tone}, ${[...new Set([MAIN_LANGUAGE[group.country], 'ru'])]}, ${group.size},
				${`${day} 09:00`}, ${`${day} 09:45`}, ${`${day} 09:43`}, ${group.handedIn}
			)
			returning id
		`;
		ids[group.key] = row!.id;
	}
	return ids;
}

async function fillContribution(
	sql: Transaction,
	contribution: DemoContribution,
	{
		part_id: partId,
		id: submission,
		age_band: ageBand
	}: { part_id: string; id: string; age_band: string | null }
) {
	const words = contribution.kind === 'text' ? contribution.words : null;
	const strokes = contribution.kind === 'drawing' ? contribution.strokes : null;
	const [row] = await sql<{ id: string }[]>`
		insert into contributions
			(part_id, submission_id, question_key, kind, language, age_band, words, strokes, content_hash)
		values (
			${partId}, ${submission}, ${contribution.question}, ${contribution.kind}, ${contribution.language}, ${ageBand},
			${words}, ${strokes && sql.json(strokes)}, ${contentHash(words ?? JSON.stringify(strokes))}
		)
		returning id
	`;
	return { partId, id: row!.id };
}

/** Every contribution was ruled on by somebody who reads its language, and coded by the organiser. */
async function fillRulings(
	sql: Transaction,
	all: DemoContribution[],
	contributed: Contributed,
	peopleIds: Ids,
	today: Date
) {
	const moderators = people.filter(({ role }) => role === 'moderator');
	const themes = await sql<{ id: string; key: string }[]>`select id, key from themes`;
	for (const contribution of all) {
		const { partId, id } = contributed[contribution.key]!;
		const reader = moderators.find(({ languages }) => languages.includes(contribution.language))!;
		const masks = masksOf(contribution);
		await sql`
			insert into rulings (part_id, contribution_id, number, verdict, masks, rule, by, at)
			values (
				${partId}, ${id}, 1, ${masks ? 'masked' : 'approved'}, ${masks && sql.json(masks)}, ${masks ? 'identity' : null},
				${idOf(peopleIds, reader.key)}, ${dateOf(told.closes + 6, today)}
			)
		`;
		const own = themes.filter(({ key }) => contribution.themes.some((theme) => theme === key));
		for (const theme of own)
			await sql`
				insert into codings (part_id, contribution_id, theme_id, coder_id, at)
				values (${partId}, ${id}, ${theme.id}, ${idOf(peopleIds, 'organiser')}, ${dateOf(told.counted, today)})
			`;
	}
}

/** The masks of the content; each entry is one span, the first of its word that no other covers. */
function masksOf(contribution: DemoContribution): Masks | null {
	if (contribution.kind === 'drawing') {
		if (!contribution.mask) return null;
		const { x, y, width, height } = contribution.mask;
		return { words: [], areas: [{ x, y, width, height }] };
	}
	if (!contribution.masks?.length) return null;
	const words: WordMask[] = [];
	for (const { word, token } of contribution.masks) {
		let from = contribution.words.indexOf(word);
		while (words.some((mask) => from < mask.to && mask.from < from + word.length))
			from = contribution.words.indexOf(word, from + 1);
		words.push({ from, to: from + word.length, token });
	}
	return { words: words.sort((a, b) => a.from - b.from), areas: [] };
}

/** The codebook has to stand before anything is coded. */
export async function fillCodebook(sql: Transaction, consultationId: string): Promise<void> {
	for (const [position, { key, name, meaning }] of codebook.entries())
		await sql`
			insert into themes (consultation_id, key, name, meaning, position)
			values (${consultationId}, ${key}, ${sql.json(name)}, ${sql.json(meaning)}, ${position})
		`;
}
