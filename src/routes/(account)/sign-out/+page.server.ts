import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { signOutHere } from '#lib/server/http/staff-sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, resolve('/(account)/account'));

export const actions: Actions = {
	async default(event) {
		await signOutHere(event);
		redirect(303, resolve('/(public)'));
	}
};
