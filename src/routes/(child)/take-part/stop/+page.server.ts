import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { draftOf, endDraft } from '#lib/server/http/child.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ begun: (await draftOf(event)) !== undefined });

export const actions: Actions = {
	async default(event) {
		await endDraft(event);
		redirect(303, resolve('/(entrance)/rights'));
	}
};
