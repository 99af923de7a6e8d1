import type { Tone } from '#lib/definition/definition.ts';
import type { Database, Transaction } from '../database.ts';

/** What a child may say of taking part, in the order in which it is asked. All of it can be skipped. */
export const FEELINGS = ['clear', 'mattered', 'good', 'freely'] as const;
export type Feeling = (typeof FEELINGS)[number];

export const FELT = ['yes', 'partly', 'no'] as const;
export type Felt = (typeof FELT)[number];

/** Counts what one child said. Nothing leads from here to the child: only the counters grow. */
export async function countFeelings(
	sql: Transaction,
	partId: string,
	tone: Tone,
	said: Partial<Record<Feeling, Felt>>
): Promise<void> {
	// Always in the same order, so that two children at once never wait for each other.
	const rows = FEELINGS.flatMap((question) => {
		const answer = said[question];
		return answer ? [{ part_id: partId, tone, question, answer }] : [];
	});
	if (rows.length === 0) return;
	await sql`
		insert into feelings ${sql(rows)}
		on conflict (part_id, tone, question, answer) do update set n = feelings.n + 1
	`;
}

export type FeelingCount = { partId: string; question: Feeling; answer: Felt; n: number };

/** How often each was said in these parts, in all tones together: to be shown by the rule of small cells alone. */
export function feelingCounts(sql: Database, partIds: readonly string[]): Promise<FeelingCount[]> {
	return sql<FeelingCount[]>`
		select part_id as "partId", question, answer, sum(n)::int as n from feelings
		where part_id = any(${partIds}::uuid[]) group by 1, 2, 3
	`;
}
