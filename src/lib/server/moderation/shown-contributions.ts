import type { Masks } from '#lib/masking/masks.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { askedColumns, contentColumns } from '../contributions/asked-columns.ts';
import type { Asked, Content, ContributionId } from '../contributions/contribution.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { isShownTo } from './duties.ts';
import { mayReadShown } from './moderation-policy.ts';
import { shownBehind, type Shown } from './ruling.ts';

/**
 * What leaves the moderators' room: approved or masked, and of the masked only what the masks leave.
 * `number` is that of the ruling that counts.
 */
export type ShownContribution = Asked & { number: number; shown: Shown };

type Row = Asked & Content & { number: number; masks: Masks | null };

/** What organisers may read of one consultation, by part and question, in random order within them. */
export async function shownContributions(
	sql: Database,
	viewer: Viewer,
	consultationId: string,
	{ questionKey, language }: { questionKey?: string; language?: string } = {}
): Promise<ShownContribution[]> {
	const rows = await sql<Row[]>`
		${ruledOn(sql)} and ${isShownTo(sql, viewer)} and contribution.consultation_id = ${consultationId}
			${questionKey ? sql`and contribution.question_key = ${questionKey}` : sql``}
			${language ? sql`and contribution.language = ${language}` : sql``}
		order by contribution.part_id, contribution.question_key, contribution.id
	`;
	return rows.map(behindMasks);
}

/** @throws NotFound  there is no ruling that lets this viewer see it */
export async function findShownContribution(
	sql: Database,
	viewer: Viewer,
	{ partId, id }: ContributionId
): Promise<ShownContribution> {
	const [row] = await sql<Row[]>`
		${ruledOn(sql)} and contribution.part_id = ${partId} and contribution.id = ${id}
	`;
	if (!row || !mayReadShown(viewer, row)) throw new NotFound();
	return behindMasks(row);
}

function ruledOn(sql: Database) {
	return sql`
		select ${askedColumns(sql)}, ${contentColumns(sql)}, ruling.number, ruling.masks
		from rulings_now ruling
		join contributions_asked contribution
			on contribution.part_id = ruling.part_id and contribution.id = ruling.contribution_id
		where ruling.verdict in ('approved', 'masked')
	`;
}

/** Names each column that may leave, so that words and strokes cannot slip through. */
function behindMasks(row: Row): ShownContribution {
	const { partId, id, consultationId, ownerId, country, version, questionKey, language, tone, ageBand } = row;
	const asked = {
		partId,
		id,
		consultationId,
		ownerId,
		country,
		version,
		questionKey,
		language,
		tone,
		ageBand
	};
	return { ...asked, number: row.number, shown: shownBehind(row, row.masks) };
}
