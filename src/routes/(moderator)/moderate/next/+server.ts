import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { database } from '#lib/server/database.ts';
import { nextWaiting } from '#lib/server/moderation/waiting-contributions.ts';
import { filterOf, filterQuery } from '../queue-filter.ts';
import type { RequestHandler } from './$types';

/** To the oldest that waits, or to the one after `after` (`part/contribution`); at the end to the queue. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const filter = filterOf(url);
	const [partId, id] = (url.searchParams.get('after') ?? '').split('/');
	const after = isId(partId) && isId(id) ? { partId, id } : undefined;
	const next = await nextWaiting(database, locals.viewer!, filter, after);
	const address = next
		? resolve('/(moderator)/moderate/[part=uuid]/[contribution=uuid]', {
				part: next.partId,
				contribution: next.id
			})
		: resolve('/(moderator)/moderate');
	redirect(303, `${address}?${filterQuery(filter)}`);
};

const isId = (text: string | undefined): text is string => /^[0-9a-f-]{36}$/.test(text ?? '');
