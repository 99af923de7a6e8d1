import type { Database } from '../database.ts';

/** The columns of `contributions_asked` that make an `Asked`, where the view is called `contribution`. */
export function askedColumns(sql: Database) {
	return sql`
		contribution.part_id as "partId", contribution.id, contribution.consultation_id as "consultationId",
		contribution.owner_id as "ownerId", contribution.country, contribution.version,
		contribution.question_key as "questionKey", contribution.language, contribution.tone,
		contribution.age_band as "ageBand"
	`;
}

/** The columns that make a `Content`. */
export function contentColumns(sql: Database) {
	return sql`contribution.kind, contribution.words, contribution.strokes`;
}
