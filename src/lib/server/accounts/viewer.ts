/** What a person is appointed to do. */
export const ROLES = [
	'facilitator',
	'moderator',
	'safeguarding_lead',
	'safeguarding_deputy',
	'organiser',
	'translator',
	'delegate',
	'administrator'
] as const;
export type Role = (typeof ROLES)[number];

/** A role on exactly one thing (an administrator's: on none), accepted and not ended. */
export type Appointment = {
	id: string;
	role: Role;
	organisationId: string | null;
	consultationId: string | null;
	partId: string | null;
	forumId: string | null;
	languages: string[];
};

/** Who asks. Every list and every policy takes it as its first or second argument. */
export type Viewer = {
	personId: string;
	/** Null for a seat: no person stands behind it in the data. */
	name: string | null;
	locale: string;
	appointments: Appointment[];
};

/** The things on which an appointment that reaches a thing may stand: name all that the thing belongs to. */
export type Reach = {
	organisationId?: string | null;
	consultationId?: string | null;
	partId?: string | null;
	forumId?: string | null;
};

/** Whether the viewer holds one of the roles on one of the things that `on` names. */
export function holds(viewer: Viewer, roles: readonly Role[], on: Reach): boolean {
	return appointmentsOn(viewer, roles, on).length > 0;
}

/** The viewer's appointments in one of the roles on one of the things that `on` names. */
export function appointmentsOn(viewer: Viewer, roles: readonly Role[], on: Reach): Appointment[] {
	return viewer.appointments.filter(
		(appointment) =>
			roles.includes(appointment.role) &&
			((on.organisationId && appointment.organisationId === on.organisationId) ||
				(on.consultationId && appointment.consultationId === on.consultationId) ||
				(on.partId && appointment.partId === on.partId) ||
				(on.forumId && appointment.forumId === on.forumId))
	);
}

/** Whether the viewer holds one of the roles on anything at all; areas ask this, things never do. */
export function holdsAnywhere(viewer: Viewer, roles: readonly Role[]): boolean {
	return viewer.appointments.some((appointment) => roles.includes(appointment.role));
}
