import { holdsAnywhere, type Viewer } from '../accounts/viewer.ts';

/** Add organisations, and say which is a member of which. */
export function mayKeepOrganisations(viewer: Viewer): boolean {
	return holdsAnywhere(viewer, ['administrator']);
}
