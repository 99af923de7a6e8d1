import { holdsAnywhere, type Viewer } from '../accounts/viewer.ts';

/** See every helpline, the unsure too, and say that it was looked at today. */
export function mayKeepHelplines(viewer: Viewer): boolean {
	return holdsAnywhere(viewer, ['administrator']);
}
