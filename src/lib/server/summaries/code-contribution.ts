import type { Viewer } from '../accounts/viewer.ts';
import type { ContributionId } from '../contributions/contribution.ts';
import type { Transaction } from '../database.ts';
import { Forbidden, NotFound } from '../errors.ts';
import { findShownContribution } from '../moderation/shown-contributions.ts';
import { maySummarise } from './summaries-policy.ts';

/**
 * Gives a contribution exactly these themes. One that somebody else gave stays theirs; one that is taken away is
 * taken from all who gave it.
 *
 * @throws NotFound  moderators did not let it through, or a theme is not of its consultation
 */
export async function codeContribution(
	sql: Transaction,
	viewer: Viewer,
	{ partId, id }: ContributionId,
	themeIds: readonly string[]
): Promise<void> {
	const { consultationId, ownerId } = await findShownContribution(sql, viewer, { partId, id });
	if (!maySummarise(viewer, { id: consultationId, ownerId })) throw new Forbidden();
	const known = await sql`
		select from themes
		where consultation_id = ${consultationId} and merged_into is null and id = any(${themeIds}::uuid[])
	`;
	if (known.length !== new Set(themeIds).size) throw new NotFound();

	await sql`
		update codings set removed_at = now()
		where part_id = ${partId} and contribution_id = ${id} and removed_at is null and theme_id <> all(${themeIds}::uuid[])
	`;
	await sql`
		insert into codings (part_id, contribution_id, theme_id, coder_id)
		select ${partId}, ${id}, theme_id, ${viewer.personId}
		from unnest(${themeIds}::uuid[]) theme_id
		where not exists (
			select from codings standing
			where standing.part_id = ${partId} and contribution_id = ${id} and standing.theme_id = theme_id.theme_id
				and removed_at is null
		)
		on conflict (part_id, contribution_id, theme_id, coder_id) do update set removed_at = null, at = now()
	`;
}
