import type { RequestEvent } from '@sveltejs/kit';
import { isLocale } from '#lib/i18n/locales.ts';
import { endSignIn, startSignIn, viewerOf } from '../sign-ins/sign-ins.ts';
import { placesOf } from './area-layouts.ts';
import { clearCookie, readCookie, writeCookie } from './cookies.ts';

/** Signs a person in here, with a new token even where somebody was signed in before, and says where they work. */
export async function signInHere(event: RequestEvent, personId: string): Promise<string> {
	await signOutHere(event);
	const token = await startSignIn(personId);
	writeCookie(event, 'staff', token);
	// A computer belongs either to the class or to staff.
	clearCookie(event, 'ready');
	const viewer = await viewerOf(token);
	if (viewer && isLocale(viewer.locale) && !readCookie(event, 'lang'))
		writeCookie(event, 'lang', viewer.locale, 365);
	return (viewer && placesOf(viewer)[0]?.href) ?? '/account';
}

export async function signOutHere(event: RequestEvent): Promise<void> {
	const token = readCookie(event, 'staff');
	if (token) await endSignIn(token);
	clearCookie(event, 'staff');
}

/** The path that a sign-in leads back to, if it is one of our own; anything else leads nowhere. */
export function ownPath(asked: string | null, origin: string): string | undefined {
	if (!asked?.startsWith('/') || !URL.canParse(asked, origin)) return undefined;
	const url = new URL(asked, origin);
	return url.origin === origin ? url.pathname + url.search : undefined;
}
