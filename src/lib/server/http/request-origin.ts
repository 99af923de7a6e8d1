import type { RequestEvent } from '@sveltejs/kit';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that may change something comes from one of our own pages (R116).
 *
 * A browser that sends `Sec-Fetch-Site` must say `same-origin`; one that does not (plain http by a local name)
 * must name the origin that it asks. Neither header means no.
 */
export function isFromOurPages(event: Pick<RequestEvent, 'request' | 'url'>): boolean {
	const { method, headers } = event.request;
	if (SAFE.has(method)) return true;
	const site = headers.get('sec-fetch-site');
	if (site) return site === 'same-origin';
	return headers.get('origin') === event.url.origin;
}

/**
 * Whether a link was followed from one of our own pages. For the one link that changes something: a picture on a
 * stranger's page must not end what a child began.
 */
export function isFollowedFromOurPages({ request: { headers }, url }: Pick<RequestEvent, 'request' | 'url'>) {
	const site = headers.get('sec-fetch-site');
	if (site) return site === 'same-origin';
	return headers.get('referer')?.startsWith(`${url.origin}/`) ?? false;
}
