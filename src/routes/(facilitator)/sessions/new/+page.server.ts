import { chooseText } from '#lib/definition/wording.ts';
import { openedParts } from '#lib/server/consultations/opened-parts.ts';
import { database } from '#lib/server/database.ts';
import { countryName } from '#lib/server/formats.ts';
import { mayBringToPart } from '#lib/server/groups/group-policy.ts';
import { groupsToBring } from '#lib/server/groups/groups.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const viewer = locals.viewer!;
	const [groups, parts] = await Promise.all([groupsToBring(database, viewer), openedParts(database)]);
	return {
		anyOpen: parts.length > 0,
		groups: groups.map((group) => ({
			id: group.id,
			name: group.name,
			size: group.size,
			place: chooseText(group.place.name, [locals.locale]),
			country: countryName(locals.locale, group.place.country),
			parts: parts
				.filter((part) => mayBringToPart(viewer, { ...group, country: group.place.country }, part))
				.map((part) => ({ id: part.id, title: chooseText(part.title, [locals.locale]) }))
		}))
	};
};
