import { holds, holdsAnywhere, type Reach, type Role, type Viewer } from './viewer.ts';

/** See everybody, every appointment and every organisation, and change them. */
export function mayAdminister(viewer: Viewer): boolean {
	return holdsAnywhere(viewer, ['administrator']);
}

/** See who is appointed on something: name all that it belongs to. */
export function maySeeAppointments(viewer: Viewer, within: Reach): boolean {
	return mayAdminister(viewer) || holds(viewer, ['organiser'], within);
}

/**
 * Invite to a role and end it: administrators all of them; an organiser those on what they organise, and never
 * an administrator's.
 *
 * @param within  the thing itself and all that it belongs to, so that the consultation's organiser reaches its parts
 */
export function mayAppoint(viewer: Viewer, role: Role, within: Reach): boolean {
	return mayAdminister(viewer) || (role !== 'administrator' && holds(viewer, ['organiser'], within));
}
