import { createHash, randomBytes } from 'node:crypto';
import type { Appointment, Reach, Role } from './viewer.ts';

/** How long an invitation can be accepted (R114). */
export const INVITATION_HOURS = 72;

export type ThingKind = 'organisation' | 'consultation' | 'part' | 'forum';

/** What each role can stand on; an administrator's is the whole installation. */
const THINGS_OF_ROLES: Record<Role, ThingKind[]> = {
	facilitator: ['organisation', 'consultation', 'part'],
	moderator: ['consultation', 'part'],
	safeguarding_lead: ['part'],
	safeguarding_deputy: ['part'],
	organiser: ['organisation', 'consultation', 'part', 'forum'],
	translator: ['consultation', 'forum'],
	delegate: ['organisation', 'consultation', 'forum'],
	administrator: []
};

/** The thing that an appointment is on; null for the whole installation. */
export type Thing = { kind: ThingKind; id: string } | null;

export function thingOf(
	on: Pick<Appointment, 'organisationId' | 'consultationId' | 'partId' | 'forumId'>
): Thing {
	if (on.organisationId) return { kind: 'organisation', id: on.organisationId };
	if (on.consultationId) return { kind: 'consultation', id: on.consultationId };
	if (on.partId) return { kind: 'part', id: on.partId };
	if (on.forumId) return { kind: 'forum', id: on.forumId };
	return null;
}

export function canStandOn(role: Role, thing: Thing): boolean {
	return thing ? THINGS_OF_ROLES[role].includes(thing.kind) : role === 'administrator';
}

/** Whether the thing is among those that a reach names. */
export function isWithin(thing: Thing, reach: Reach): boolean {
	return thing !== null && reach[`${thing.kind}Id`] === thing.id;
}

/** A role that somebody is asked to take. */
export type Invitation = {
	role: Role;
	thing: Thing;
	/** What they read and write: a moderator is given texts in these. */
	languages: string[];
	untilOn: string | null;
	/** The name that a children's delegation will sign in with, where it is one. */
	seatName: string | null;
};

/** The secret of an invitation's link. Only its hash is kept. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

export function tokenHash(token: string): Buffer {
	return createHash('sha256').update(token).digest();
}
