import type { Database } from '../database.ts';
import { FEELINGS, FELT, feelingCounts, type Feeling, type Felt } from '../participation/feelings.ts';
import { discloseTables } from './disclosure.ts';

/** What children said of one thing about taking part: how many of each answer, null where that is hidden. */
export type FeltTable = { question: Feeling; answers: { answer: Felt; n: number | null }[] };

/**
 * How taking part in this part felt, once it is counted: before that nothing is told. A question that nobody
 * answered is left out. Each has a base of its own, since all can be skipped, and so is protected by itself.
 */
export async function feltTables(sql: Database, partId: string): Promise<FeltTable[]> {
	const [part] = await sql`
		select from parts_now where id = ${partId} and state in ('counted', 'published', 'replied')
	`;
	if (!part) return [];
	const counts = await feelingCounts(sql, [partId]);
	return FEELINGS.flatMap((question) => {
		const n = FELT.map((answer) => {
			const count = counts.find((one) => one.question === question && one.answer === answer);
			return count?.n ?? 0;
		});
		const base = n.reduce((sum, of) => sum + of, 0);
		if (base === 0) return [];
		const table = { key: question, rows: [...FELT], columns: [partId], n: n.map((of) => [of]) };
		const [shown] = discloseTables([{ ...table, exclusive: true, base: [base] }]);
		return [{ question, answers: FELT.map((answer, row) => ({ answer, n: shown!.cells[row]![0]!.n })) }];
	});
}
