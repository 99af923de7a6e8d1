import { randomInt, randomUUID } from 'node:crypto';
import { options, said } from '#lib/definition/definition.sample.ts';
import type { Answers } from '#lib/definition/answer.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { sampleConsultation } from '../consultations/consultation.sample.ts';
import { freezeVersion } from '../consultations/freeze-version.ts';
import { findConsultationById } from '../consultations/consultations.ts';
import type { Transaction } from '../database.ts';

const QUESTIONS = [
	{ key: 'age', kind: 'single', text: said('Age?'), options: options('a10_12', 'a16_17'), aboutMe: 'age' },
	{ key: 'road', kind: 'single', text: said('Road?'), options: options('dark', 'safe'), dontKnow: true },
	{ key: 'wish', kind: 'several', text: said('Wish?'), options: options('lamps', 'bus') },
	{
		key: 'how_dark',
		kind: 'single',
		text: said('How dark?'),
		options: options('very', 'little'),
		onlyIf: { question: 'road', choices: ['dark'] }
	},
	{ key: 'why', kind: 'text', text: said('Why?') }
];

export type Child = {
	road: 'dark' | 'safe' | 'dont_know' | 'skipped';
	tone?: string;
	language?: string;
	ageBand?: string;
	wish?: string[];
	words?: boolean;
	withdrawn?: boolean;
};

export type HeardPart = { partId: string; country: string; sessions: string[] };

/** A consultation that was opened in these countries, with one class in each of some places. */
export async function sampleHearing(sql: Transaction, countries = ['KZ', 'UZ'], placesN = 3) {
	const sample = await sampleConsultation(sql, QUESTIONS);
	const { organiser, consultationId, partId } = sample;
	const consultation = await findConsultationById(sql, organiser, consultationId);
	const version = await freezeVersion(sql, organiser, consultation);
	const parts: HeardPart[] = [];
	for (const [at, country] of countries.entries()) {
		const id = at === 0 ? partId : randomUUID();
		if (at > 0)
			await sql`
				insert into country_parts (id, consultation_id, country, languages, opens_on, closes_on)
				values (${id}, ${consultationId}, ${country}, '{en,ru}', current_date, current_date + 30)
			`;
		await sql`insert into part_states (part_id, number, state, version) values (${id}, 1, 'opened', ${version})`;
		parts.push({ partId: id, country, sessions: await classes(sql, sample.ownerId, id, country, placesN) });
	}
	return { ...sample, parts };
}

async function classes(sql: Transaction, ownerId: string, partId: string, country: string, placesN: number) {
	const sessions: string[] = [];
	for (let place = 0; place < placesN; place++) {
		const [row] = await sql<{ id: string }[]>`
			with place as (
				insert into places (kind, name, country, region, settlement)
				values ('school', '{}', ${country}, ${`${country}-75`}, ${place % 2 ? 'town' : 'village'}) returning id
			), class as (
				insert into groups (organisation_id, place_id, name, usual_tone, size)
				select ${ownerId}, id, '5 b', '10-12', 30 from place returning id
			)
			insert into class_sessions (
				part_id, group_id, join_code, answer_code, sign_colour, sign_picture, tone, languages, head_count, until
			)
			select ${partId}, id, ${digits()}, ${digits()}, 'teal', 'kite', '10-12', '{en,ru}', 30, now() + interval '1 hour'
			from class returning id
		`;
		sessions.push(row!.id);
	}
	return sessions;
}

/** As many children as asked for, who hand in the same, by turns in each class of the part. */
export async function children(sql: Transaction, part: HeardPart, n: number, child: Child): Promise<void> {
	for (let at = 0; at < n; at++) await handIn(sql, part, part.sessions[at % part.sessions.length]!, child);
}

async function handIn(sql: Transaction, { partId }: HeardPart, sessionId: string, child: Child) {
	const { tone = '10-12', language = 'ru', ageBand = '10-12', words = false } = child;
	const id = randomUUID();
	await sql`
		insert into submissions (
			part_id, id, receipt_hash, session_id, version, tone, age_band, language, answers, withdrawn_on, order_seed
		)
		values (
			${partId}, ${id}, ${Buffer.from(randomUUID())}, ${sessionId}, 1, ${tone}, ${ageBand}, ${language},
			${sql.json(answersOf(child, ageBand))}, ${child.withdrawn ? '2026-01-01' : null}, 7
		)
	`;
	if (words)
		await sql`
			insert into contributions (part_id, submission_id, question_key, kind, language, age_band, words, content_hash)
			values (${partId}, ${id}, 'why', 'text', ${language}, ${ageBand}, 'It is dark', ${id})
		`;
}

function answersOf(child: Child, ageBand: string): Record<string, Answers[string] | 'in_own_words'> {
	const { road, wish = ['lamps'], words = false } = child;
	return {
		age: { choice: `a${ageBand.replace('-', '_')}` },
		road: road === 'dark' || road === 'safe' ? { choice: road } : road,
		wish: { choices: wish },
		how_dark: road === 'dark' ? { choice: 'very' } : 'not_asked',
		why: words ? 'in_own_words' : 'skipped'
	};
}

/** Closes every part so long ago that settling is over. */
export async function closeAndSettle(
	sql: Transaction,
	parts: readonly HeardPart[],
	daysAgo = 15
): Promise<void> {
	for (const { partId } of parts)
		await sql`
			insert into part_states (part_id, number, state, at)
			select ${partId}, max(number) + 1, 'closed', now() - make_interval(days => ${daysAgo})
			from part_states where part_id = ${partId}
		`;
}

/** What moderators let through, of everything that the parts wrote. */
export async function approveAll(sql: Transaction, moderator: Viewer, parts: readonly HeardPart[]) {
	await sql`
		insert into rulings (part_id, contribution_id, number, verdict, by)
		select part_id, id, 1, 'approved', ${moderator.personId} from contributions
		where part_id = any(${parts.map(({ partId }) => partId)}::uuid[]) and erased_on is null
	`;
}

const digits = () => String(randomInt(1e9)).padStart(9, '0');
