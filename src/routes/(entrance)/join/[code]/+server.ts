import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { enterSession } from '#lib/server/http/child.ts';
import { joinBy } from '#lib/server/http/join-code.ts';
import type { RequestHandler } from './$types';

// From a QR or a link on the blackboard: the code leaves the address at once.
export const GET: RequestHandler = async (event) => {
	const joined = await joinBy(event, event.params.code);
	if ('page' in joined) redirect(303, joined.page);
	if ('wrong' in joined)
		redirect(303, `${resolve('/(entrance)/join')}?${joined.wrong === 'wait' ? 'wait' : 'wrong'}=1`);
	enterSession(event, joined.session);
	redirect(303, resolve('/(child)/take-part'));
};
