import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { database } from '#lib/server/database.ts';
import { openSession } from '#lib/server/groups/open-sessions.ts';
import { draftOf, readSession } from '#lib/server/http/child.ts';
import { leaveSession } from '#lib/server/http/ready-computer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const session = readSession(event);
	if (session && ((await draftOf(event)) || (await openSession(database, session))))
		redirect(303, resolve('/(child)/take-part'));
	if (session) leaveSession(event);
};
