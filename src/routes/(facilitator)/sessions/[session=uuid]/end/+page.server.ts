import { redirect } from '@sveltejs/kit';
import { beforeEnd, endAtDesk, placesOfDesk } from '#lib/server/http/session-desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	beforeEnd({ runner: locals.viewer!, session: params.session });

export const actions: Actions = {
	async default({ locals, params }) {
		const desk = { runner: locals.viewer!, session: params.session };
		await endAtDesk(desk);
		redirect(303, placesOfDesk(desk).here);
	}
};
