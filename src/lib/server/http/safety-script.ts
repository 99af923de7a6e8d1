import type { RequestEvent } from '@sveltejs/kit';
import address from '#lib/child/safety.js?url&no-inline';
import { areaOf } from './areas.ts';

/** The script that a child's pages have beside Kit's, as HTML: also where the page is an error, or has no other. */
export function safetyScript({ route, url }: Pick<RequestEvent, 'route' | 'url'>): string {
	const area = areaOf(route.id);
	const isChilds = area === '(child)' || area === '(entrance)' || url.pathname.startsWith('/take-part');
	return isChilds ? `<script src="${address}" async></script>` : '';
}
