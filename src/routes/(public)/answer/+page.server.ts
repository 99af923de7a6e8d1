import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { normaliseCode } from '#lib/codes/code.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
	told: (['wrong', 'wait'] as const).find((name) => url.searchParams.has(name)) ?? null
});

export const actions: Actions = {
	async default({ request }) {
		const typed = String((await request.formData()).get('code') ?? '').slice(0, 60);
		const code = normaliseCode(typed);
		if (!code) return fail(422, { typed });
		redirect(303, resolve('/(public)/answer/[code]', { code }));
	}
};
