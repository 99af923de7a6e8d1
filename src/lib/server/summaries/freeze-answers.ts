import { isInOwnWords, type Definition, type Question } from '#lib/definition/definition.ts';
import type { Transaction } from '../database.ts';
import { FEWEST_PLACES } from './disclosure.ts';
import { rarePairs, type Pair } from './rare-pairs.ts';

/**
 * Copies what the parts answered, shuffled and under new ids, for a counting. What could lead back to a receipt
 * stands apart or is left out (decision 0012).
 */
export async function freezeAnswers(
	sql: Transaction,
	countingId: string,
	partIds: readonly string[],
	{ questions }: Definition
): Promise<void> {
	const apart = questions.filter(standsApart);
	const together = questions.filter((question) => !standsApart(question));
	await copyTogether(sql, countingId, partIds, together);
	for (const question of apart) await copyApart(sql, countingId, partIds, question);
}

/** In how many places children took part, by part. */
export async function placesOfParts(
	sql: Transaction,
	partIds: readonly string[]
): Promise<Map<string, number>> {
	const rows = await sql<{ partId: string; n: number }[]>`
		select part_id as "partId", count(distinct place_id)::int as n
		from countable_answers where part_id = any(${partIds}::uuid[]) group by part_id
	`;
	return new Map(rows.map(({ partId, n }) => [partId, n]));
}

function standsApart(question: Question): boolean {
	return isInOwnWords(question) || question.aboutMe === 'age';
}

/** What stands for a question that a child's version did not have. */
const missing = (question: Question) => (question.onlyIf ? 'not_asked' : 'not_reached');

async function copyTogether(
	sql: Transaction,
	countingId: string,
	partIds: readonly string[],
	questions: readonly Question[]
) {
	const defaults = Object.fromEntries(questions.map((question) => [question.key, missing(question)]));
	const rare = rarePairs(await pairsOf(sql, partIds));
	await sql`
		with countable as (
			select *, row_number() over (partition by part_id, language, age_band order by random()) as at
			from countable_answers where part_id = any(${partIds}::uuid[])
		),
		many_places as (
			select part_id, region, settlement from countable
			group by part_id, region, settlement having count(distinct place_id) >= ${FEWEST_PLACES}
		),
		rare as (
			select * from jsonb_to_recordset(${sql.json(rare)}) as rare("partId" uuid, language text, "ageBand" text, n integer)
		)
		insert into counted_answers (
			part_id, counting_id, channel, people, tone, age_band, language, region, settlement, answers
		)
		select
			countable.part_id, ${countingId}, case channel when 'group' then 'group' else 'child' end, people, tone,
			case when rare."partId" is null then age_band end, case when rare."partId" is null then countable.language end,
			many_places.region, many_places.settlement,
			coalesce(
				(select jsonb_object_agg(key, coalesce(answers -> key, value)) from jsonb_each(${sql.json(defaults)})), '{}'
			)
		from countable
		left join rare on rare."partId" = countable.part_id
			and rare.language is not distinct from countable.language and rare."ageBand" is not distinct from age_band
			and at <= rare.n
		left join many_places using (part_id, region, settlement)
		order by random()
	`;
}

async function copyApart(
	sql: Transaction,
	countingId: string,
	partIds: readonly string[],
	question: Question
) {
	await sql`
		insert into counted_apart (part_id, counting_id, question_key, answer)
		select part_id, ${countingId}, ${question.key}, coalesce(answers -> ${question.key}, to_jsonb(${missing(question)}::text))
		from countable_answers
		where part_id = any(${partIds}::uuid[]) and channel <> 'group'
		order by random()
	`;
}

function pairsOf(sql: Transaction, partIds: readonly string[]) {
	return sql<Pair[]>`
		select part_id as "partId", language, age_band as "ageBand", count(*)::int as n
		from countable_answers where part_id = any(${partIds}::uuid[]) group by 1, 2, 3 order by 1, 2, 3
	`;
}
