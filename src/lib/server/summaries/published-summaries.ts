import type { Definition, Texts } from '#lib/definition/definition.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { questionsCounted } from './questions-counted.ts';

export type PublishedSummary = {
	id: string;
	consultationId: string;
	slug: string;
	number: number;
	texts: Texts;
	childTexts: Texts;
	countingId: string;
	themesCountingId: string;
	publishedOn: string;
	/** Why it replaces an earlier one; null for the first. */
	reason: string | null;
	/** What was asked, for titles and labels. */
	definition: Definition;
};

/**
 * The summary of a consultation that is in force, by the consultation's slug or id.
 *
 * @throws NotFound  nothing was published
 */
export async function findPublishedSummary(sql: Database, slugOrId: string): Promise<PublishedSummary> {
	const [row] = await summariesInForce(
		sql,
		sql`and ${slugOrId} in (consultation.slug, consultation.id::text)`
	);
	if (!row) throw new NotFound();
	return { ...row, definition: await questionsCounted(sql, row.consultationId) };
}

/** All summaries in force, the latest first. */
export async function publishedSummaries(sql: Database): Promise<PublishedSummary[]> {
	const rows = await summariesInForce(sql, sql``);
	return Promise.all(
		rows.map(async (row) => ({ ...row, definition: await questionsCounted(sql, row.consultationId) }))
	);
}

async function summariesInForce(sql: Database, condition: ReturnType<Database>) {
	const rows = await sql<Omit<PublishedSummary, 'definition'>[]>`
		select distinct on (consultation.id)
			version.id, consultation.id as "consultationId", consultation.slug, version.number, texts,
			child_texts as "childTexts", counting_id as "countingId", themes_counting_id as "themesCountingId",
			published_at::date as "publishedOn", reason
		from summary_versions version join consultations consultation on consultation.id = version.consultation_id
		where published_at is not null ${condition}
		order by consultation.id, version.number desc
	`;
	return rows.sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1));
}
