import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { useSlip } from '#lib/server/http/slip.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ isOver: url.searchParams.has('over') });

export const actions: Actions = {
	async default(event) {
		const typed = String((await event.request.formData()).get('key') ?? '').slice(0, 60);
		const wrong = await useSlip(event, typed);
		if (wrong) return fail(wrong === 'wait' ? 429 : 422, { typed, wrong });
		redirect(303, resolve('/(slip)/slip/session'));
	}
};
