import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { enterSession } from '#lib/server/http/child.ts';
import { joinBy } from '#lib/server/http/join-code.ts';
import { isReady, makeReady } from '#lib/server/http/ready-computer.ts';
import type { Actions, PageServerLoad } from './$types';

const TOLD = ['wrong', 'wait'] as const;

export const load: PageServerLoad = (event) => ({
	told: TOLD.find((name) => event.url.searchParams.has(name)) ?? null,
	isReady: isReady(event)
});

export const actions: Actions = {
	async default(event) {
		const form = await event.request.formData();
		const typed = String(form.get('code') ?? '').slice(0, 60);
		const adult = form.has('ready');
		const joined = await joinBy(event, typed);
		if ('page' in joined) redirect(303, joined.page);
		if ('wrong' in joined)
			return fail(joined.wrong === 'wait' ? 429 : 422, { typed, adult, error: joined.wrong });
		if (!adult) enterSession(event, joined.session);
		else await makeReady(event, joined.session);
		redirect(303, adult ? resolve('/(child)/take-part/ready') : resolve('/(child)/take-part'));
	}
};
