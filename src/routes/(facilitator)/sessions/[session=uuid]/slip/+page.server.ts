import { resolve } from '$app/paths';
import { printSlipKey } from '#lib/codes/slip-key.ts';
import { chooseText } from '#lib/definition/wording.ts';
import { database, transaction } from '#lib/server/database.ts';
import { findClassSession } from '#lib/server/groups/class-sessions.ts';
import { makeSlip, revokeSlip } from '#lib/server/groups/session-slip.ts';
import { refused } from '#lib/server/http/refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, locale }, params, url }) => {
	const session = await findClassSession(database, viewer!, params.session);
	const { host, pathname } = new URL(resolve('/(slip)/slip'), url);
	return {
		here: resolve('/(facilitator)/sessions/[session=uuid]', { session: session.id }),
		isOver: session.state === 'ended',
		hasSlip: session.hasSlip,
		groupName: session.groupName,
		place: chooseText(session.placeName, [locale]),
		sign: { colour: session.signColour, picture: session.signPicture },
		address: host + pathname
	};
};

export const actions: Actions = {
	/** The key stands on this one page and nowhere else. */
	async make({ locals, params }) {
		try {
			const key = await transaction((sql) => makeSlip(sql, locals.viewer!, params.session));
			return { key: printSlipKey(key), refused: undefined };
		} catch (fault) {
			return refused(fault, { key: undefined });
		}
	},
	async revoke({ locals, params }) {
		try {
			await transaction((sql) => revokeSlip(sql, locals.viewer!, params.session));
		} catch (fault) {
			return refused(fault, { key: undefined });
		}
	}
};
