import type { RequestEvent } from '@sveltejs/kit';
import { languageAt, openSessionOf, readSecret } from './child.ts';
import { Kept } from './kept.ts';

/**
 * What a class reads before its children begin: the same for all of them. These pages have no scripts, so no nonce,
 * and nothing of one child.
 */
const ROUTES = new Set(['/(child)/take-part', '/(child)/take-part/leaving']);

type Page = { headers: [string, string][]; body: Uint8Array<ArrayBuffer> };
const pages = new Kept<Page>();

/**
 * The page that a class reads, made once for all its children, who come to it at the same moment. Whether the class
 * session runs is asked each time; all else that the page tells changes with its name, or is seen within a minute.
 *
 * @param answer  makes the page, compressed
 */
export async function classPage(event: RequestEvent, answer: () => Promise<Response>): Promise<Response> {
	const name = await nameOf(event);
	if (name === undefined) return answer();
	const page = pages.get(name);
	if (page) return new Response(page.body, { headers: page.headers });

	const response = await answer();
	if (response.status !== 200 || response.headers.has('set-cookie')) return response;
	const made = { headers: [...response.headers], body: new Uint8Array(await response.arrayBuffer()) };
	pages.set(name, made);
	return new Response(made.body, { headers: made.headers });
}

/** All that the page depends on; undefined where it is one child's own. */
async function nameOf(event: RequestEvent): Promise<string | undefined> {
	const { method, headers } = event.request;
	if (method !== 'GET' || event.url.search || event.isDataRequest || readSecret(event)) return undefined;
	if (event.route.id === null || !ROUTES.has(event.route.id)) return undefined;
	const session = await openSessionOf(event);
	if (!session) return undefined;
	const { handedIn: _, ...facts } = session;
	return JSON.stringify([event.route.id, facts, languageAt(event, session), headers.get('accept-encoding')]);
}
