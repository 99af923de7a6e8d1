import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { database, transaction } from '#lib/server/database.ts';
import { findClassSession } from '#lib/server/groups/class-sessions.ts';
import { endClassSession } from '#lib/server/groups/end-class-session.ts';
import { answeringNow } from '#lib/server/participation/answering-now.ts';
import type { Actions, PageServerLoad } from './$types';

const pageOf = (session: string) => resolve('/(facilitator)/sessions/[session=uuid]', { session });

export const load: PageServerLoad = async ({ locals, params }) => {
	const session = await findClassSession(database, locals.viewer!, params.session);
	if (session.state === 'ended') redirect(303, pageOf(session.id));
	return {
		id: session.id,
		groupName: session.groupName,
		answering: await answeringNow(database, session.id)
	};
};

export const actions: Actions = {
	async default({ locals, params }) {
		await transaction((sql) => endClassSession(sql, locals.viewer!, params.session));
		redirect(303, pageOf(params.session));
	}
};
