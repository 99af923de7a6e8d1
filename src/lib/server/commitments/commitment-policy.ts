import { holds, type Viewer } from '../accounts/viewer.ts';
import { mayDraft } from '../forums/forum-policy.ts';

type Convened = { id: string; convenors: { id: string }[] };

/** Enter what a body promised: whoever may write on the forum's resolutions. */
export function mayPromise(viewer: Viewer, forum: Convened): boolean {
	return mayDraft(viewer, forum);
}

/** Report on it: the same, and the organisers of the body that promised. */
export function mayReport(viewer: Viewer, forum: Convened, bodyId: string): boolean {
	return mayPromise(viewer, forum) || holds(viewer, ['organiser'], { organisationId: bodyId });
}
