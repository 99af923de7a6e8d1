import type { RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { normaliseCode } from '#lib/codes/code.ts';
import { slugsOf } from '../consultations/slugs-of.ts';
import { database } from '../database.ts';
import { consultationOfEndedCode, openSessionByCode, type OpenSession } from '../groups/open-sessions.ts';
import { tryWithin } from './wrong-tries.ts';

/** What a typed join code opens: a session; the page of a consultation whose session is over; or neither, and why. */
type Joined = { session: OpenSession } | { page: string } | { wrong: 'short' | 'wrong' | 'wait' };

/** Looks up a join code within the limits of wrong tries. One of a session that is over is a wrong try, too. */
export async function joinBy(event: RequestEvent, typed: string): Promise<Joined> {
	const code = normaliseCode(typed);
	if (!code) return { wrong: 'short' };
	const tried = await tryWithin(event, 'join', () => openSessionByCode(database, code));
	if ('waitSeconds' in tried) return { wrong: 'wait' };
	if (tried.found) return { session: tried.found };
	const page = await pageOfEndedCode(code);
	return page ? { page } : { wrong: 'wrong' };
}

async function pageOfEndedCode(code: string) {
	const consultationId = await consultationOfEndedCode(database, code);
	const slug = consultationId && (await slugsOf(database, [consultationId])).get(consultationId);
	return slug && resolve('/(public)/consultations/[slug]', { slug });
}
