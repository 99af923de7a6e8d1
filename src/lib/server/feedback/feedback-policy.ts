import { holds, type Viewer } from '../accounts/viewer.ts';

/** A consultation, as far as it matters to who may. */
export type Replying = { id: string; ownerId: string; parts: { id: string }[] };

/** Write to the children of all parts. */
function mayReplyToAll(viewer: Viewer, { id, ownerId }: Replying): boolean {
	return holds(viewer, ['organiser'], { consultationId: id, organisationId: ownerId });
}

/** Write to the children of one part (null: of all). */
export function mayReply(viewer: Viewer, consultation: Replying, partId: string | null): boolean {
	if (mayReplyToAll(viewer, consultation)) return true;
	const isItsPart = consultation.parts.some(({ id }) => id === partId);
	return isItsPart && holds(viewer, ['organiser'], { partId });
}

export function maySeeReply(viewer: Viewer, consultation: Replying): boolean {
	return (
		mayReplyToAll(viewer, consultation) ||
		consultation.parts.some((part) => mayReply(viewer, consultation, part.id))
	);
}
