import { deskActions, sessionDesk } from '#lib/server/http/session-desk.ts';
import { deskOfSlip } from '#lib/server/http/slip.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends('heard:class-session');
	return sessionDesk(await deskOfSlip(event), event);
};

export const actions: Actions = deskActions<RequestEvent>(deskOfSlip);
