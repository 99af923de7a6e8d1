import { database } from '#lib/server/database.ts';
import { staffLayout, withCount } from '#lib/server/http/area-layouts.ts';
import { countWaiting } from '#lib/server/moderation/waiting-contributions.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const waiting = await countWaiting(database, event.locals.viewer!);
	return withCount(staffLayout(event, ['moderation', 'error']), '/moderate', waiting);
};
