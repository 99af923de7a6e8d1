import { recordEvent } from '../audit/record-event.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { openedParts } from '../consultations/opened-parts.ts';
import type { Transaction } from '../database.ts';
import { NotFound } from '../errors.ts';
import { organisationsToBring } from './group-policy.ts';
import type { Place } from './place.ts';

/** Adds a place for a group that the viewer brings. It belongs to nobody; the group that meets there does. */
export async function addPlace(
	sql: Transaction,
	viewer: Viewer,
	{ kind, name, region, settlement }: Omit<Place, 'id' | 'country'>
): Promise<string> {
	if (organisationsToBring(viewer, await openedParts(sql)).length === 0) throw new NotFound();
	const [place] = await sql<{ id: string }[]>`
		insert into places (kind, name, country, region, settlement)
		values (${kind}, ${sql.json(name)}, ${region.slice(0, 2)}, ${region}, ${settlement})
		returning id
	`;
	await recordEvent(sql, viewer, 'place.added', { placeId: place!.id });
	return place!.id;
}
