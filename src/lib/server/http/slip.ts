import { redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { normaliseSlipKey } from '#lib/codes/slip-key.ts';
import { database } from '../database.ts';
import { slipHolder } from '../groups/session-slip.ts';
import { clearCookie, readCookie, writeCookie } from './cookies.ts';
import type { AtDesk } from './session-desk.ts';
import { tryWithin } from './wrong-tries.ts';

/** Takes the key of a session slip into this browser, until the session ends or the slip is taken back. */
export async function useSlip(
	event: RequestEvent,
	typed: string
): Promise<'short' | 'wrong' | 'wait' | null> {
	const key = normaliseSlipKey(typed);
	if (!key) return 'short';
	const tried = await tryWithin(event, 'slip', () => slipHolder(database, key));
	if ('waitSeconds' in tried) return 'wait';
	if (!tried.found) return 'wrong';
	writeCookie(event, 'slip', key);
	clearCookie(event, 'ready');
	return null;
}

/** The desk of the slip that this browser holds; without one, or when it opens nothing any more, to the key. */
export async function deskOfSlip(event: RequestEvent): Promise<AtDesk> {
	const key = normaliseSlipKey(readCookie(event, 'slip') ?? '');
	const holder = key === null ? undefined : await slipHolder(database, key);
	if (holder) return { runner: holder, session: holder.slipOf };
	clearCookie(event, 'slip');
	redirect(303, `${resolve('/(slip)/slip')}${key === null ? '' : '?over=1'}`);
}
