import { holds, type Viewer } from '../accounts/viewer.ts';

/** A part, as far as reaching its groups goes. */
type Part = { id: string; consultationId: string; ownerId: string; country: string };

/**
 * The organisations whose groups the viewer brings: those on which they are facilitator, and the owners of the
 * consultations or parts on which they are.
 */
export function organisationsToBring(viewer: Viewer, parts: Part[]): string[] {
	const own = viewer.appointments.flatMap(({ role, organisationId }) =>
		role === 'facilitator' && organisationId ? [organisationId] : []
	);
	const owners = parts.filter((part) => isOnPart(viewer, part)).map(({ ownerId }) => ownerId);
	return [...new Set([...own, ...owners])];
}

/** Add a group of this organisation, and the place where it meets. */
export function mayAddGroup(viewer: Viewer, organisationId: string, parts: Part[]): boolean {
	return organisationsToBring(viewer, parts).includes(organisationId);
}

/** A facilitator of an organisation brings its groups to any open part of their country; one of a part, the owner's. */
export function mayBringToPart(
	viewer: Viewer,
	group: { organisationId: string; country: string },
	part: Part
): boolean {
	return (
		group.country === part.country &&
		(holds(viewer, ['facilitator'], { organisationId: group.organisationId }) ||
			(group.organisationId === part.ownerId && isOnPart(viewer, part)))
	);
}

function isOnPart(viewer: Viewer, part: Part) {
	return holds(viewer, ['facilitator'], { consultationId: part.consultationId, partId: part.id });
}
