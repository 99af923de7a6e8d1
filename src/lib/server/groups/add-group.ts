import type { Tone } from '#lib/definition/definition.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordEvent } from '../audit/record-event.ts';
import { openedParts } from '../consultations/opened-parts.ts';
import type { Transaction } from '../database.ts';
import { NotFound } from '../errors.ts';
import { mayAddGroup } from './group-policy.ts';

type NewGroup = { organisationId: string; placeId: string; name: string; usualTone: Tone; size: number };

/** Adds a class or club of an organisation that the viewer brings groups for, and returns its id. */
export async function addGroup(sql: Transaction, viewer: Viewer, group: NewGroup): Promise<string> {
	if (!mayAddGroup(viewer, group.organisationId, await openedParts(sql))) throw new NotFound();
	const [added] = await sql<{ id: string }[]>`
		insert into groups (organisation_id, place_id, name, usual_tone, size)
		values (${group.organisationId}, ${group.placeId}, ${group.name}, ${group.usualTone}, ${group.size})
		returning id
	`;
	await recordEvent(sql, viewer, 'group.added', { groupId: added!.id, organisationId: group.organisationId });
	return added!.id;
}
