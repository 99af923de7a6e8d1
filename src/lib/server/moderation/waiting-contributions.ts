import type { Viewer } from '../accounts/viewer.ts';
import { askedColumns, contentColumns } from '../contributions/asked-columns.ts';
import type { Contribution, ContributionId } from '../contributions/contribution.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { isModerated } from './duties.ts';

export const PAGE_SIZE = 25;

/** How long an item may wait before it counts as late (R67, without a calendar of working days). */
const LONGEST_WAIT = '3 days';

/** What a moderator narrows the queue to. */
export type QueueFilter = { language?: string; consultationId?: string };

export type Waiting = Contribution & { since: Date; isLate: boolean };

/** What waits for this moderator, oldest first. */
export function contributionsWaiting(
	sql: Database,
	viewer: Viewer,
	filter: QueueFilter = {},
	page = 1
): Promise<Waiting[]> {
	return sql<Waiting[]>`
		select ${waitingColumns(sql)} ${queue(sql, viewer, filter)}
		order by waiting.since, waiting.part_id, waiting.contribution_id
		limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}
	`;
}

/** How many wait for this moderator. */
export async function countWaiting(sql: Database, viewer: Viewer, filter: QueueFilter = {}): Promise<number> {
	const [row] = await sql<{ n: number }[]>`select count(*)::integer as n ${queue(sql, viewer, filter)}`;
	return row?.n ?? 0;
}

export type QueueShare = { consultationId: string; version: number; language: string; n: number };

/** How many wait by consultation and language: what the queue can be narrowed to. */
export function sharesOfQueue(sql: Database, viewer: Viewer): Promise<QueueShare[]> {
	return sql<QueueShare[]>`
		select
			contribution.consultation_id as "consultationId", max(contribution.version) as version,
			contribution.language, count(*)::integer as n
		${queue(sql, viewer, {})}
		group by contribution.consultation_id, contribution.language
		order by contribution.consultation_id, contribution.language
	`;
}

/** The oldest that waits, or the one that comes after another in the queue; undefined at its end. */
export async function nextWaiting(
	sql: Database,
	viewer: Viewer,
	filter: QueueFilter = {},
	after?: ContributionId
): Promise<ContributionId | undefined> {
	const [next] = await sql<ContributionId[]>`
		select waiting.part_id as "partId", waiting.contribution_id as id ${queue(sql, viewer, filter)}
		${
			after
				? sql`and (waiting.since, waiting.part_id, waiting.contribution_id) > (
						select since, part_id, contribution_id from waiting
						where part_id = ${after.partId} and contribution_id = ${after.id}
					)`
				: sql``
		}
		order by waiting.since, waiting.part_id, waiting.contribution_id
		limit 1
	`;
	return next;
}

/**
 * One that waits for this moderator.
 *
 * @throws NotFound  it is somebody else's, or waits no more: whether it was decided, taken back or raised as a
 *                   concern looks alike
 */
export async function findWaiting(
	sql: Database,
	viewer: Viewer,
	{ partId, id }: ContributionId
): Promise<Waiting> {
	const [found] = await sql<Waiting[]>`
		select ${waitingColumns(sql)} ${queue(sql, viewer, {})}
			and waiting.part_id = ${partId} and waiting.contribution_id = ${id}
	`;
	if (!found) throw new NotFound();
	return found;
}

function waitingColumns(sql: Database) {
	return sql`
		${askedColumns(sql)}, ${contentColumns(sql)}, waiting.since,
		waiting.since < now() - ${LONGEST_WAIT}::interval as "isLate"
	`;
}

function queue(sql: Database, viewer: Viewer, { language, consultationId }: QueueFilter) {
	return sql`
		from waiting
		join contributions_asked contribution
			on contribution.part_id = waiting.part_id and contribution.id = waiting.contribution_id
		where ${isModerated(sql, viewer)}
			${language ? sql`and contribution.language = ${language}` : sql``}
			${consultationId ? sql`and contribution.consultation_id = ${consultationId}` : sql``}
	`;
}
