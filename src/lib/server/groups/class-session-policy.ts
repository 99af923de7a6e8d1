import { holds, type Viewer } from '../accounts/viewer.ts';

type Session = { organisationId: string; openedBy: string | null; partId: string; consultationId: string };

/**
 * See, extend and end a session: the facilitators of the organisation that brought the group stand in for each
 * other; a facilitator of the part or consultation runs what they opened themselves.
 */
export function mayRunSession(viewer: Viewer, session: Session): boolean {
	const onPart = { partId: session.partId, consultationId: session.consultationId };
	return (
		holds(viewer, ['facilitator'], { organisationId: session.organisationId }) ||
		(session.openedBy === viewer.personId && holds(viewer, ['facilitator'], onPart))
	);
}
