import { deskActions, sessionDesk } from '#lib/server/http/session-desk.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const deskOf = async ({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) => ({
	runner: locals.viewer!,
	session: params.session
});

export const load: PageServerLoad = async (event) => {
	event.depends('heard:class-session');
	return sessionDesk(await deskOf(event), event);
};

export const actions: Actions = deskActions<RequestEvent>(deskOf);
