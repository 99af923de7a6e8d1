import { redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { nextAddress } from '../next-address.ts';
import { filterOf } from '../queue-filter.ts';
import type { RequestHandler } from './$types';

const After = z.tuple([z.uuid(), z.uuid()]);

/** To the oldest that waits, or to the one after `after` (`part/contribution`); at the end to the queue. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { data: [partId, id] = [] } = After.safeParse(url.searchParams.get('after')?.split('/'));
	const after = partId && id ? { partId, id } : undefined;
	redirect(303, await nextAddress(locals.viewer!, filterOf(url), after));
};
