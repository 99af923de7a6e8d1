import { holds, type Viewer } from '../accounts/viewer.ts';

/** The lead and the deputy of the part or its consultation, and nobody else, whatever else they are. */
export function mayHandle(
	viewer: Viewer,
	{ partId, consultationId }: { partId: string; consultationId: string }
) {
	return holds(viewer, ['safeguarding_lead', 'safeguarding_deputy'], { partId, consultationId });
}
