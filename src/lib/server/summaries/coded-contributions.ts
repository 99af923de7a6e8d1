import type { Viewer } from '../accounts/viewer.ts';
import type { Database } from '../database.ts';
import { shownContributions, type ShownContribution } from '../moderation/shown-contributions.ts';
import { consultationToSummarise } from './consultation-to-summarise.ts';
import { latestCounting } from './latest-counting.ts';

export type CodedContribution = ShownContribution & { themeIds: string[]; isQuoted: boolean };

export type Filter = { questionKey?: string; country?: string; language?: string; themeId?: string };

const CODED_PAGE = 25;

/**
 * One page of what moderators let through, with the themes that were given to it. Nothing before the counting:
 * whoever reads on while children answer could tally what they say (R135).
 */
export async function codedContributions(
	sql: Database,
	viewer: Viewer,
	consultationId: string,
	{ country, themeId, ...filter }: Filter = {},
	page = 1
): Promise<{ contributions: CodedContribution[]; pages: number; isCounted: boolean }> {
	await consultationToSummarise(sql, viewer, consultationId);
	if (!(await latestCounting(sql, consultationId))) return { contributions: [], pages: 1, isCounted: false };
	const [shown, codings, quoted] = [
		await shownContributions(sql, viewer, consultationId, filter),
		await codingsOf(sql, consultationId),
		await quotedOf(sql, consultationId)
	];
	const found = shown
		.map((contribution) => ({
			...contribution,
			themeIds: codings.get(contribution.id) ?? [],
			isQuoted: quoted.has(contribution.id)
		}))
		.filter(
			(each) => (!country || each.country === country) && (!themeId || each.themeIds.includes(themeId))
		);
	return {
		contributions: found.slice((page - 1) * CODED_PAGE, page * CODED_PAGE),
		pages: Math.max(1, Math.ceil(found.length / CODED_PAGE)),
		isCounted: true
	};
}

/** The themes that stand, by contribution, whoever gave them. */
export async function codingsOf(sql: Database, consultationId: string): Promise<Map<string, string[]>> {
	const rows = await sql<{ contributionId: string; themeIds: string[] }[]>`
		select contribution_id as "contributionId", array_agg(distinct theme.id) as "themeIds"
		from codings join themes theme on theme.id = codings.theme_id
		where theme.consultation_id = ${consultationId} and theme.merged_into is null and removed_at is null
		group by contribution_id
	`;
	return new Map(rows.map(({ contributionId, themeIds }) => [contributionId, themeIds]));
}

async function quotedOf(sql: Database, consultationId: string): Promise<Set<string>> {
	const rows = await sql<{ id: string }[]>`
		select contribution_id as id from quotes
		where consultation_id = ${consultationId} and contribution_id is not null and taken_back_on is null
	`;
	return new Set(rows.map(({ id }) => id));
}
