import { helplineView } from '#lib/server/countries/helpline-view.ts';
import { helplines } from '#lib/server/countries/helplines.ts';
import { database } from '#lib/server/database.ts';
import { placeOf } from '#lib/server/http/child.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	// The layout finds the language in which the child reads.
	await event.parent();
	const { locale } = event.locals;
	const here = (await placeOf(event))?.country;
	const lines = await helplines(database);
	const views = (isHere: boolean) =>
		lines.filter(({ country }) => (country === here) === isHere).map((line) => helplineView(line, locale));
	return { here: here ? views(true) : null, others: views(false) };
};
