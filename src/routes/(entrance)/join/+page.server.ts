import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { enterSession } from '#lib/server/http/child.ts';
import { joinBy } from '#lib/server/http/join-code.ts';
import type { Actions, PageServerLoad } from './$types';

const TOLD = ['over', 'wrong', 'wait'] as const;

export const load: PageServerLoad = ({ url }) => ({
	told: TOLD.find((name) => url.searchParams.has(name)) ?? null
});

export const actions: Actions = {
	async default(event) {
		const typed = String((await event.request.formData()).get('code') ?? '').slice(0, 60);
		const joined = await joinBy(event, typed);
		if ('page' in joined) redirect(303, joined.page);
		if ('wrong' in joined)
			return fail(joined.wrong === 'wait' ? 429 : 422, { typed, error: joined.wrong });
		enterSession(event, joined.session);
		redirect(303, resolve('/(child)/take-part'));
	}
};
