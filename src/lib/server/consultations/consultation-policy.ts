import { holds, type Viewer } from '../accounts/viewer.ts';

type Owned = { id: string; ownerId: string };

export function mayCreate(viewer: Viewer, ownerId: string): boolean {
	return holds(viewer, ['organiser'], { organisationId: ownerId });
}

export function mayEdit(viewer: Viewer, consultation: Owned): boolean {
	return holds(viewer, ['organiser'], {
		consultationId: consultation.id,
		organisationId: consultation.ownerId
	});
}

/** Open, pause, resume, close and change one part: whoever may edit, and the organisers of that country. */
export function mayRunPart(viewer: Viewer, consultation: Owned, partId: string): boolean {
	return mayEdit(viewer, consultation) || holds(viewer, ['organiser'], { partId });
}

export function maySee(viewer: Viewer, consultation: Owned & { parts: { id: string }[] }): boolean {
	return (
		mayEdit(viewer, consultation) ||
		consultation.parts.some((part) => mayRunPart(viewer, consultation, part.id))
	);
}
