import { resolve } from '$app/paths';
import type { Viewer } from '#lib/server/accounts/viewer.ts';
import type { ContributionId } from '#lib/server/contributions/contribution.ts';
import { database } from '#lib/server/database.ts';
import { nextWaiting, type QueueFilter } from '#lib/server/moderation/waiting-contributions.ts';
import { filterQuery } from './queue-filter.ts';

/** Where the oldest waiting item is found, or the one after another; at the end the queue itself. */
export async function nextAddress(
	viewer: Viewer,
	filter: QueueFilter,
	after?: ContributionId
): Promise<string> {
	const next = await nextWaiting(database, viewer, filter, after);
	const address = next
		? resolve('/(moderator)/moderate/[part=uuid]/[contribution=uuid]', {
				part: next.partId,
				contribution: next.id
			})
		: resolve('/(moderator)/moderate');
	return `${address}?${filterQuery(filter)}`;
}
