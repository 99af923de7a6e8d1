import { countedTables, reasonsOf, type CountedTable } from '#lib/definition/counted.ts';
import { isUnanswered, type Definition, type Question } from '#lib/definition/definition.ts';
import { numberBands } from '#lib/definition/number-bands.ts';
import type { Database } from '../database.ts';
import type { RawTable } from './disclosure.ts';

/** Table of who took part, by tone. */
export const PARTICIPANTS = 'participants';

/** The key of a table in which a question is counted, from what `countedTables` calls it. */
export const tableOf = (countedKey: string) => `q.${countedKey}`;

type Count = { partId: string; key: string; row: string; n: number };

/**
 * Every declared table of a counting, from its frozen answers: one for each question
 * or for each item of one, and one of who took part, each by country part. Group answers are not added to those of
 * single children.
 */
export async function countTables(
	sql: Database,
	countingId: string,
	{ questions }: Definition,
	places: ReadonlyMap<string, number>
): Promise<RawTable[]> {
	const columns = [...places.keys()];
	const counts = await answersCounted(sql, countingId, questions);
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
		...questions.flatMap((question) => {
			const tables = countedTables(question);
			return tables.map((table) => {
				const given = toCount(question, table, counts);
				const possible = [...table.rows.map(({ key }) => key), ...reasonsOf(question)];
				const rows = withSeen(possible, given).filter((row) => row !== 'not_asked');
				const notAsked = numberIn(given)('not_asked');
				return {
					key: tableOf(table.key),
					rows,
					columns,
					n: rows.map(numberIn(given)),
					exclusive: table.exclusive,
					base: base.map((n, column) => n - notAsked[column]!),
					placesN,
					...(tables.length > 1 && { siblings: tableOf(question.key) }),
					...(question.kind === 'several' && question.most !== undefined && { most: question.most }),
					...(question.onlyIf && {
						onlyIf: { table: tableOf(question.onlyIf.question), rows: question.onlyIf.choices }
					})
				};
			});
		})
	];
}

/** Rows that an earlier version had come before the reasons for no answer. */
function withSeen(rows: readonly string[], counts: readonly Count[]): string[] {
	const all = new Set([...rows, ...counts.map(({ row }) => row).sort()]);
	return [...all].sort((a, b) => Number(isUnanswered(a)) - Number(isUnanswered(b)));
}

/** Who was not asked, where everybody should have been, did not reach it: its version had no such question. */
function toCount(question: Question, table: CountedTable, counts: readonly Count[]): Count[] {
	const given = counts.filter(({ key }) => key === table.key);
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

/** By table, as `countedTables` has them: a question with items has its answer once for each of them. */
function answersCounted(sql: Database, countingId: string, questions: readonly Question[]) {
	const asked = questions.map((question) => ({
		key: question.key,
		items:
			question.kind === 'sorting' || question.kind === 'statements'
				? question.items.map(({ key }) => key)
				: [null],
		bands: question.kind === 'number' ? numberBands(question) : []
	}));
	return sql<Count[]>`
		with given as (
			select part_id, answer.key, answer.value
			from counted_answers, jsonb_each(answers) answer
			where counting_id = ${countingId} and channel = 'child'
			union all
			select part_id, question_key, answer from counted_apart where counting_id = ${countingId}
		),
		asked as (
			select * from jsonb_to_recordset(${sql.json(asked)}) as asked(key text, items text[], bands jsonb)
		)
		select part_id as "partId", concat_ws('.', key, item) as key, counted as row, count(*)::int as n
		from given join asked using (key)
		cross join unnest(items) item
		cross join lateral (
			select value #>> '{}' where jsonb_typeof(value) = 'string'
			union all select value ->> 'choice' where value ? 'choice'
			union all select jsonb_array_elements_text(value -> 'choices')
			union all select value -> 'ranked' ->> 0 where value ? 'ranked'
			union all select coalesce(value -> 'placed' ->> item, value -> 'stances' ->> item, 'skipped')
				where value ?| '{placed,stances}'
			union all select band ->> 'key' from jsonb_array_elements(bands) as band(band)
				where (value -> 'number')::int between (band -> 'from')::int and (band -> 'to')::int
		) as counted(counted)
		group by 1, 2, 3
	`;
}
