import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { normaliseCode } from '#lib/codes/code.ts';
import { database } from '#lib/server/database.ts';
import { openSessionByCode } from '#lib/server/groups/open-sessions.ts';
import { enterSession } from '#lib/server/http/child.ts';
import type { RequestHandler } from './$types';

// From a QR or a link on the blackboard: the code leaves the address at once.
export const GET: RequestHandler = async (event) => {
	const code = normaliseCode(event.params.code);
	const session = code ? await openSessionByCode(database, code) : undefined;
	if (!session) redirect(303, `${resolve('/(entrance)/join')}?wrong=1`);
	enterSession(event, session);
	redirect(303, resolve('/(child)/take-part'));
};
