import {
	isInOwnWords,
	isUnanswered,
	UNANSWERED,
	type Definition,
	type Question
} from '#lib/definition/definition.ts';
import type { Database } from '../database.ts';
import type { RawTable } from './disclosure.ts';

/** Table of who took part, by tone. */
export const PARTICIPANTS = 'participants';

/** The key of a question's table. */
export const tableOf = (questionKey: string) => `q.${questionKey}`;

type Count = { partId: string; key: string; row: string; n: number };

/**
 * Every declared table of a counting, from its frozen answers: one for each question and one of who took part,
 * each by country part. Group answers are not added to those of single children.
 */
export async function countTables(
	sql: Database,
	countingId: string,
	{ questions }: Definition,
	places: ReadonlyMap<string, number>
): Promise<RawTable[]> {
	const columns = [...places.keys()];
	const counts = await answersCounted(sql, countingId);
	const took = await participantsCounted(sql, countingId);
	const numberIn = (rows: readonly Count[]) => (row: string) =>
		columns.map((partId) => rows.find((count) => count.partId === partId && count.row === row)?.n ?? 0);
	const placesN = columns.map((partId) => places.get(partId)!);
	const base = addUp(columns, took);

	// A tone in which no class answered is not in doubt, so it hides nothing.
	const tones = withSeen([], took);

	return [
		{
			key: PARTICIPANTS,
			rows: tones,
			columns,
			n: tones.map(numberIn(took)),
			exclusive: true,
			base,
			placesN
		},
		...questions.map((question) => {
			const given = toCount(question, counts);
			const rows = withSeen(rowsOf(question), given).filter((row) => row !== 'not_asked');
			const notAsked = numberIn(given)('not_asked');
			return {
				key: tableOf(question.key),
				rows,
				columns,
				n: rows.map(numberIn(given)),
				exclusive: question.kind !== 'several',
				base: base.map((n, column) => n - notAsked[column]!),
				placesN,
				...(question.kind === 'several' && question.most !== undefined && { most: question.most }),
				...(question.onlyIf && {
					onlyIf: { table: tableOf(question.onlyIf.question), rows: question.onlyIf.choices }
				})
			};
		})
	];
}

/** The rows that a question can have; one that can only be empty is none. */
function rowsOf(question: Question): string[] {
	const answers = isInOwnWords(question)
		? ['in_own_words']
		: 'options' in question
			? question.options.map(({ key }) => key)
			: [];
	const offered = UNANSWERED.filter(
		(reason) =>
			reason === 'skipped' ||
			reason === 'not_reached' ||
			(reason === 'dont_know' && question.dontKnow) ||
			(reason === 'rather_not' && question.ratherNot)
	);
	return [...answers, ...offered];
}

/** Rows that an earlier version had come before the reasons for no answer. */
function withSeen(rows: readonly string[], counts: readonly Count[]): string[] {
	const all = new Set([...rows, ...counts.map(({ row }) => row).sort()]);
	return [...all].sort((a, b) => Number(isUnanswered(a)) - Number(isUnanswered(b)));
}

/** Who was not asked, where everybody should have been, did not reach it: its version had no such question. */
function toCount(question: Question, counts: readonly Count[]): Count[] {
	const given = counts.filter(({ key }) => key === question.key);
	if (question.onlyIf) return given;
	const moved = new Map<string, Count>();
	for (const count of given) {
		const row = count.row === 'not_asked' ? 'not_reached' : count.row;
		const name = `${count.partId} ${row}`;
		moved.set(name, { ...count, row, n: count.n + (moved.get(name)?.n ?? 0) });
	}
	return [...moved.values()];
}

function addUp(columns: readonly string[], counts: readonly Count[]): number[] {
	return columns.map((partId) =>
		counts.filter((count) => count.partId === partId).reduce((sum, { n }) => sum + n, 0)
	);
}

function participantsCounted(sql: Database, countingId: string) {
	return sql<Count[]>`
		select part_id as "partId", 'participants' as key, coalesce(tone, 'not_reached') as row, count(*)::int as n
		from counted_answers where counting_id = ${countingId} and channel = 'child' group by 1, 3
	`;
}

function answersCounted(sql: Database, countingId: string) {
	return sql<Count[]>`
		with given as (
			select part_id, answer.key, answer.value
			from counted_answers, jsonb_each(answers) answer
			where counting_id = ${countingId} and channel = 'child'
			union all
			select part_id, question_key, answer from counted_apart where counting_id = ${countingId}
		)
		select part_id as "partId", key, chosen as row, count(*)::int as n
		from given, jsonb_array_elements_text(case
			when jsonb_typeof(value) = 'string' then jsonb_build_array(value)
			when value ? 'choice' then jsonb_build_array(value -> 'choice')
			else value -> 'choices'
		end) chosen
		group by 1, 2, 3
	`;
}
