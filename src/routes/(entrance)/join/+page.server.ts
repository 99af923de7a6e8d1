import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { normaliseCode } from '#lib/codes/code.ts';
import { database } from '#lib/server/database.ts';
import { openSessionByCode } from '#lib/server/groups/open-sessions.ts';
import { enterSession } from '#lib/server/http/child.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
	told: url.searchParams.has('over') ? 'join_over' : url.searchParams.has('wrong') ? 'join_wrong' : null
});

export const actions: Actions = {
	async default(event) {
		const typed = String((await event.request.formData()).get('code') ?? '').slice(0, 60);
		const code = normaliseCode(typed);
		if (!code) return fail(422, { typed, error: 'entrance.join_short' });
		const session = await openSessionByCode(database, code);
		if (!session) return fail(422, { typed, error: 'entrance.join_wrong' });
		enterSession(event, session);
		redirect(303, resolve('/(child)/take-part'));
	}
};
