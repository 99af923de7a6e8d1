import { redirect } from '@sveltejs/kit';
import { beforeEnd, endAtDesk, placesOfDesk } from '#lib/server/http/session-desk.ts';
import { deskOfSlip } from '#lib/server/http/slip.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => beforeEnd(await deskOfSlip(event));

export const actions: Actions = {
	async default(event) {
		const desk = await deskOfSlip(event);
		await endAtDesk(desk);
		redirect(303, placesOfDesk(desk).here);
	}
};
