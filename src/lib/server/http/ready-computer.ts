import type { RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { LONGEST_PAUSE_DAYS } from '../groups/class-session.ts';
import type { OpenSession } from '../groups/open-sessions.ts';
import { enterSession, readSession } from './child.ts';
import { clearCookie, readCookie, writeCookie } from './cookies.ts';
import { signOutHere } from './staff-sign-in.ts';

/**
 * Makes this computer ready for a class session: staff are signed out here, and until the session ends one child
 * after another starts without a code.
 */
export async function makeReady(event: RequestEvent, session: OpenSession): Promise<void> {
	await signOutHere(event);
	clearCookie(event, 'slip');
	enterSession(event, session);
	writeCookie(event, 'ready', session.id, LONGEST_PAUSE_DAYS);
}

export function isReady(event: RequestEvent): boolean {
	return readCookie(event, 'ready') !== undefined && readCookie(event, 'ready') === readSession(event);
}

/** Where the next child begins on this computer. */
export function placeOfNextChild(event: RequestEvent): string {
	return isReady(event) ? resolve('/(child)/take-part/ready') : resolve('/(child)/take-part');
}

/** The session is over: the computer is free again. */
export function leaveSession(event: RequestEvent): void {
	for (const name of ['ready', 'class', 'draft', 'speak'] as const) clearCookie(event, name);
}
