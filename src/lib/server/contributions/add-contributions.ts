import { createHash } from 'node:crypto';
import type { Transaction } from '../database.ts';
import type { HandedIn } from '../participation/hand-in.ts';

/** A contribution that was just added, as the queue needs it. */
export type Added = { partId: string; id: string; language: string };

/** Puts what a child wrote or drew where it is never changed. Nobody sees it before a ruling. */
export async function addContributions(sql: Transaction, handedIn: HandedIn): Promise<Added[]> {
	const rows = handedIn.inOwnWords.flatMap(({ questionKey, answer }) => {
		if (typeof answer !== 'object' || !('words' in answer || 'strokes' in answer)) return [];
		const words = 'words' in answer ? answer.words : null;
		const strokes = 'strokes' in answer ? answer.strokes : null;
		return [
			{
				questionKey,
				kind: words === null ? 'drawing' : 'text',
				words,
				strokes,
				hash: contentHash(words ?? JSON.stringify(strokes))
			}
		];
	});
	return Promise.all(
		rows.map(async (row) => {
			const [{ id } = { id: '' }] = await sql<{ id: string }[]>`
				insert into contributions
					(part_id, submission_id, question_key, kind, language, age_band, words, strokes, content_hash)
				values (
					${handedIn.partId}, ${handedIn.submissionId}, ${row.questionKey}, ${row.kind}, ${handedIn.language},
					${handedIn.ageBand}, ${row.words}, ${row.strokes && sql.json(row.strokes)}, ${row.hash}
				)
				returning id
			`;
			return { partId: handedIn.partId, id, language: handedIn.language };
		})
	);
}

/** SHA-256 of the words, or of the strokes as JSON: shows that they are as they were handed in. */
export function contentHash(content: string): string {
	return createHash('sha256').update(content).digest('hex');
}
