import type { Masks } from '#lib/masking/masks.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { askedColumns, contentColumns } from '../contributions/asked-columns.ts';
import type { Contribution, ContributionId } from '../contributions/contribution.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { isModerated } from './duties.ts';
import type { Rule } from './rules.ts';
import type { Verdict } from './ruling.ts';
import { PAGE_SIZE } from './waiting-contributions.ts';

export type Decided = Contribution & {
	/** Of the ruling that counts. */
	number: number;
	verdict: Verdict['kind'];
	masks: Masks | null;
	rule: Rule | null;
	at: Date;
	isOwn: boolean;
};

/** What was decided on this moderator's parts, latest first; a new ruling of one counts instead. */
export function contributionsDecided(sql: Database, viewer: Viewer, page = 1): Promise<Decided[]> {
	return sql<Decided[]>`
		select ${decidedColumns(sql, viewer)} ${decided(sql, viewer)}
		order by ruling.at desc, contribution.part_id, contribution.id
		limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}
	`;
}

export async function countDecided(sql: Database, viewer: Viewer): Promise<number> {
	const [row] = await sql<{ n: number }[]>`select count(*)::integer as n ${decided(sql, viewer)}`;
	return row?.n ?? 0;
}

/** @throws NotFound  it is somebody else's, or there is no ruling of it */
export async function findDecided(
	sql: Database,
	viewer: Viewer,
	{ partId, id }: ContributionId
): Promise<Decided> {
	const [found] = await sql<Decided[]>`
		select ${decidedColumns(sql, viewer)} ${decided(sql, viewer)}
			and contribution.part_id = ${partId} and contribution.id = ${id}
	`;
	if (!found) throw new NotFound();
	return found;
}

function decidedColumns(sql: Database, viewer: Viewer) {
	return sql`
		${askedColumns(sql)}, ${contentColumns(sql)}, ruling.number, ruling.verdict, ruling.masks, ruling.rule,
		ruling.at, ruling.by = ${viewer.personId} as "isOwn"
	`;
}

function decided(sql: Database, viewer: Viewer) {
	return sql`
		from rulings_now ruling
		join contributions_asked contribution
			on contribution.part_id = ruling.part_id and contribution.id = ruling.contribution_id
		where ${isModerated(sql, viewer)}
	`;
}
