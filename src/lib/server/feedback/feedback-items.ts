import type { Viewer } from '../accounts/viewer.ts';
import { consultationNames, type ConsultationName } from '../consultations/consultation-names.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import type { FeedbackItem } from './feedback-item.ts';
import { maySeeReply } from './feedback-policy.ts';

/** What was published to the children of a part, or of all parts where none is named. */
export async function publishedFeedback(
	sql: Database,
	consultationId: string,
	partId?: string
): Promise<FeedbackItem[]> {
	return sql<FeedbackItem[]>`
		${selectItems(sql)}
		where item.consultation_id = ${consultationId} and item.published_at is not null
			${partId ? sql`and (item.part_id = ${partId} or item.part_id is null)` : sql``}
		${inOrder(sql)}
	`;
}

/** What was published about these findings or commitments. */
export async function feedbackAbout(
	sql: Database,
	{ findings, commitments }: { findings: string[]; commitments: string[] }
): Promise<FeedbackItem[]> {
	return sql<FeedbackItem[]>`
		${selectItems(sql)}
		where item.published_at is not null
			and (item.finding_id = any(${findings}::uuid[]) or item.commitment_id = any(${commitments}::uuid[]))
		${inOrder(sql)}
	`;
}

/**
 * The whole reply of a consultation, for its organisers.
 *
 * @throws NotFound  there is none, or the viewer is no organiser of it
 */
export async function findReply(
	sql: Database,
	viewer: Viewer,
	slug: string
): Promise<{ consultation: ConsultationName; items: FeedbackItem[] }> {
	const consultation = (await consultationNames(sql)).find((names) => names.slug === slug);
	if (!consultation || !maySeeReply(viewer, consultation)) throw new NotFound();
	const items = await sql<FeedbackItem[]>`
		${selectItems(sql)} where item.consultation_id = ${consultation.id} ${inOrder(sql)}
	`;
	return { consultation, items };
}

export async function findFeedbackItem(sql: Database, id: string): Promise<FeedbackItem> {
	const [item] = await sql<FeedbackItem[]>`${selectItems(sql)} where item.id = ${id}`;
	if (!item) throw new NotFound();
	return item;
}

const inOrder = (sql: Database) => sql`
	order by array_position(array['said', 'did', 'could_not'], item.kind), item.position, item.at, item.id
`;

const selectItems = (sql: Database) => sql`
	select
		item.id, item.consultation_id as "consultationId", item.part_id as "partId",
		(select country from country_parts where id = item.part_id) as country, item.finding_id as "findingId",
		item.commitment_id as "commitmentId", item.kind, item.position, item.wording, item.reason,
		item.published_at::date as "publishedOn"
	from feedback item
`;
