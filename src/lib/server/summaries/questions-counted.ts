import type { Definition, Question } from '#lib/definition/definition.ts';
import { findVersion } from '../consultations/definition-version.ts';
import { latestVersion } from '../consultations/freeze-version.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';

/**
 * What was asked in any version: the last one, with what earlier ones had and it has no more, be it a question, an
 * item of one, or numbers of a wider range.
 */
export async function questionsCounted(sql: Database, consultationId: string): Promise<Definition> {
	const last = await latestVersion(sql, consultationId);
	if (!last) throw new NotFound();
	const questions = new Map<string, Question>(last.definition.questions.map((each) => [each.key, each]));
	for (let number = last.number - 1; number > 0; number--) {
		const earlier = await findVersion(sql, consultationId, number);
		for (const each of earlier.questions) {
			const later = questions.get(each.key);
			questions.set(each.key, later ? widened(later, each) : each);
		}
	}
	return { ...last.definition, questions: [...questions.values()] };
}

/** A key never comes to mean another kind of question. */
function widened(later: Question, earlier: Question): Question {
	if ('items' in later && 'items' in earlier) {
		const gone = earlier.items.filter(({ key }) => !later.items.some((item) => item.key === key));
		return { ...later, items: [...later.items, ...gone] };
	}
	if (later.kind === 'number' && earlier.kind === 'number')
		return { ...later, from: Math.min(later.from, earlier.from), to: Math.max(later.to, earlier.to) };
	return later;
}
