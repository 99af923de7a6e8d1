import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { clearChild, draftOf, needSession, readSecret } from '#lib/server/http/child.ts';
import { isReady } from '#lib/server/http/ready-computer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { state } = await needSession(event);
	if (!isReady(event) || (await draftOf(event))) redirect(303, resolve('/(child)/take-part'));
	// A child handed in and went away: the next one sees nothing of its receipt.
	if (readSecret(event)) clearChild(event);
	return { state };
};
