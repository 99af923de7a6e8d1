import type { Viewer } from '../accounts/viewer.ts';
import { openedParts } from '../consultations/opened-parts.ts';
import type { Database } from '../database.ts';
import { NotFound } from '../errors.ts';
import { organisationsToBring } from './group-policy.ts';
import type { Group } from './group.ts';
import type { Place } from './place.ts';

/** The groups that the viewer may bring, by place and name. */
export async function groupsToBring(sql: Database, viewer: Viewer): Promise<Group[]> {
	const from = organisationsToBring(viewer, await openedParts(sql));
	return sql<Group[]>`
		${selectGroups(sql)} where groups.organisation_id = any(${from}::uuid[])
		order by place.country, place.name::text, groups.name
	`;
}

/** @throws NotFound if there is none, or it is not the viewer's to bring */
export async function findGroup(sql: Database, viewer: Viewer, id: string): Promise<Group> {
	const from = organisationsToBring(viewer, await openedParts(sql));
	const [group] = await sql<Group[]>`
		${selectGroups(sql)} where groups.id = ${id} and groups.organisation_id = any(${from}::uuid[])
	`;
	if (!group) throw new NotFound();
	return group;
}

/** The places where groups that the viewer may bring meet. */
export async function placesOfGroups(sql: Database, viewer: Viewer): Promise<Place[]> {
	const groups = await groupsToBring(sql, viewer);
	return [...new Map(groups.map(({ place }) => [place.id, place])).values()];
}

const selectGroups = (sql: Database) => sql`
	select
		groups.id, groups.organisation_id as "organisationId", groups.name, groups.usual_tone as "usualTone", groups.size,
		to_jsonb(place) as place
	from groups join places place on place.id = groups.place_id
`;
