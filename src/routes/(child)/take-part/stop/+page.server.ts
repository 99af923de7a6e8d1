import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { transaction } from '#lib/server/database.ts';
import { clearChild, draftOf, readSecret } from '#lib/server/http/child.ts';
import { throwAwayDraft } from '#lib/server/participation/throw-away-draft.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ begun: (await draftOf(event)) !== undefined });

export const actions: Actions = {
	async default(event) {
		const draft = await draftOf(event);
		const secret = readSecret(event);
		if (draft && secret) await transaction((sql) => throwAwayDraft(sql, draft.partId, secret));
		clearChild(event);
		redirect(303, resolve('/(entrance)/rights'));
	}
};
