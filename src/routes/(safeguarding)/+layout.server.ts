import { database } from '#lib/server/database.ts';
import { staffLayout, withCount } from '#lib/server/http/area-layouts.ts';
import { concernsOf } from '#lib/server/safeguarding/concerns.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const open = await concernsOf(database, event.locals.viewer!);
	return withCount(staffLayout(event, ['safeguarding', 'error']), '/safeguard', open.length);
};
