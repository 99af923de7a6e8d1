import type { RequestEvent } from '@sveltejs/kit';
import { loadMessages } from '#lib/i18n/load-messages.ts';
import { holdsAnywhere, type Role, type Viewer } from '../accounts/viewer.ts';

/** What a public page's layout needs: texts, the language, and whether somebody is signed in. */
export function publicLayout(event: RequestEvent, namespaces: readonly string[]) {
	const { locale, viewer } = event.locals;
	return {
		messages: loadMessages(locale, ['frame', ...namespaces]),
		path: event.url.pathname,
		signedIn: viewer !== undefined
	};
}

/** The places of staff, in the order of the spine, with the roles that have business there. */
const PLACES: { href: string; key: string; roles: Role[] }[] = [
	{ href: '/organise', key: 'organise', roles: ['organiser'] },
	{ href: '/sessions', key: 'sessions', roles: ['facilitator'] },
	{ href: '/moderate', key: 'moderate', roles: ['moderator'] },
	{ href: '/safeguard', key: 'safeguard', roles: ['safeguarding_lead', 'safeguarding_deputy'] },
	{ href: '/forum', key: 'forum', roles: ['delegate', 'organiser'] },
	{ href: '/administer', key: 'administer', roles: ['administrator'] },
	{ href: '/account', key: 'account', roles: [] }
];

/** What a staff page's layout needs: texts, and the way to the other places of this person. */
export function staffLayout(event: RequestEvent, namespaces: readonly string[]) {
	const { locale, viewer } = event.locals;
	return {
		messages: loadMessages(locale, ['frame', ...namespaces]),
		path: event.url.pathname,
		person: viewer?.name ?? null,
		places: viewer ? placesOf(viewer) : []
	};
}

/** The same layout with the number that waits at one of the places. */
export function withCount<L extends { places: StaffPlace[] }>(layout: L, href: string, count: number): L {
	return {
		...layout,
		places: layout.places.map((place) => (place.href === href ? { ...place, count } : place))
	};
}

/** A place of staff, and how much waits there where that is known. */
export type StaffPlace = { href: string; key: string; count?: number };

/** Where this person may go, as path and message key. */
export function placesOf(viewer: Viewer): StaffPlace[] {
	return PLACES.filter(({ roles }) => roles.length === 0 || holdsAnywhere(viewer, roles)).map(
		({ href, key }) => ({
			href,
			key: `frame.place_${key}`
		})
	);
}
