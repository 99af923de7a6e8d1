import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { endDraft } from '#lib/server/http/child.ts';
import { log } from '#lib/server/http/log.ts';
import { isFollowedFromOurPages } from '#lib/server/http/request-origin.ts';
import type { RequestEvent, RequestHandler } from './$types';

/** A child who leaves gets away, whatever happens to the database. */
const end = (event: RequestEvent) =>
	endDraft(event).catch((fault: unknown) =>
		log.error({ request: event.locals.requestId, fault: String(fault) })
	);

/** By the plain link. */
export const GET: RequestHandler = async (event) => {
	if (isFollowedFromOurPages(event)) await end(event);
	redirect(303, `${resolve('/(entrance)/away')}${event.url.search}`);
};

/** By the script, which has emptied the page already and goes on by itself. */
export const POST: RequestHandler = async (event) => {
	await end(event);
	return new Response(null, { status: 204 });
};
