import type { Definition, Question } from '#lib/definition/definition.ts';
import { findVersion } from '../consultations/definition-version.ts';
import { latestVersion } from '../consultations/freeze-version.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';

/** What was asked in any version: the last one, with what earlier ones had and it has no more. */
export async function questionsCounted(sql: Database, consultationId: string): Promise<Definition> {
	const last = await latestVersion(sql, consultationId);
	if (!last) throw new NotFound();
	const questions = new Map<string, Question>(last.definition.questions.map((each) => [each.key, each]));
	for (let number = last.number - 1; number > 0; number--) {
		const earlier = await findVersion(sql, consultationId, number);
		for (const each of earlier.questions) if (!questions.has(each.key)) questions.set(each.key, each);
	}
	return { ...last.definition, questions: [...questions.values()] };
}
