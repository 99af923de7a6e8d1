import { describe, expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import type { Transaction } from '../database.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { mayAppoint } from './account-policy.ts';
import type { Invitation } from './appointment.ts';
import { allAppointments } from './appointments.ts';
import { createPerson } from './create-person.ts';
import { endAppointment } from './end-appointment.ts';
import { findViewer } from './find-viewer.ts';
import { findInvitation } from './invitations.ts';
import { inviteToRole } from './invite-to-role.ts';
import { ROLES, type Appointment, type Role, type Viewer } from './viewer.ts';

const holding = (role: Role, on: Partial<Appointment> = {}, personId = 'p'): Viewer => ({
	personId,
	name: 'P',
	locale: 'en',
	appointments: [
		{
			id: 'a',
			role,
			organisationId: null,
			consultationId: null,
			partId: null,
			forumId: null,
			languages: [],
			...on
		}
	]
});

describe('who may appoint whom', () => {
	const part = { organisationId: 'owner', consultationId: 'roads', partId: 'kz' };
	const consultation = { organisationId: 'owner', consultationId: 'roads' };
	const owner = { organisationId: 'owner' };
	const forum = { forumId: 'forum' };
	const allowed = (viewer: Viewer) =>
		ROLES.flatMap((role) =>
			Object.entries({ part, consultation, owner, forum, installation: {} })
				.filter(([, within]) => mayAppoint(viewer, role, within))
				.map(([on]) => `${role} on ${on}`)
		);
	const on = (...things: string[]) =>
		ROLES.filter((role) => role !== 'administrator').flatMap((role) =>
			things.map((at) => `${role} on ${at}`)
		);

	it('an administrator everybody, everywhere', () => {
		const things = ['part', 'consultation', 'owner', 'forum', 'installation'];
		expect(allowed(holding('administrator'))).toEqual(
			ROLES.flatMap((role) => things.map((thing) => `${role} on ${thing}`))
		);
	});

	it.each<[Partial<Appointment>, string[]]>([
		[{ organisationId: 'owner' }, on('part', 'consultation', 'owner')],
		[{ consultationId: 'roads' }, on('part', 'consultation')],
		[{ partId: 'kz' }, on('part')],
		[{ forumId: 'forum' }, on('forum')],
		[{ organisationId: 'other' }, []],
		[{ partId: 'uz' }, []]
	])('an organiser of %j all but administrators, on what they organise', (appointment, expected) => {
		expect(allowed(holding('organiser', appointment))).toEqual(expected);
	});

	it('nobody else anybody', () => {
		for (const role of ROLES.filter((each) => each !== 'administrator' && each !== 'organiser'))
			for (const thing of [{ organisationId: 'owner' }, { consultationId: 'roads' }, { partId: 'kz' }])
				expect(allowed(holding(role, thing)), role).toEqual([]);
	});
});

async function person(sql: Transaction, name: string) {
	const email = `${name}@example.org`;
	return createPerson(sql, { kind: 'person', name, email, locale: 'en', passwordHash: 'x' });
}

async function sample(sql: Transaction) {
	const administrator = holding('administrator', {}, await person(sql, 'Admin'));
	const [body] = await sql<{ id: string }[]>`
		insert into organisations (kind, name) values ('ngo', '{"en":"NGO"}') returning id`;
	const invitation: Invitation = {
		role: 'facilitator',
		thing: { kind: 'organisation', id: body!.id },
		languages: ['ru'],
		untilOn: null,
		seatName: null
	};
	return { administrator, invitation, within: { organisationId: body!.id } };
}

describe('an invitation', () => {
	it('gives the role to whoever accepts it, and works once', () =>
		inTransaction(async (sql) => {
			const { administrator, invitation, within } = await sample(sql);
			const token = await inviteToRole(sql, administrator, invitation, within);
			expect(await findInvitation(sql, token)).toEqual({ ...invitation, state: 'open' });

			const aida = await person(sql, 'Aida');
			await acceptInvitation(sql, token, aida);
			expect((await findViewer(sql, aida))!.appointments).toMatchObject([
				{ role: 'facilitator', ...within, languages: ['ru'] }
			]);
			expect((await findInvitation(sql, token)).state).toBe('used');
			await expect(acceptInvitation(sql, token, await person(sql, 'Bolot'))).rejects.toMatchObject({
				key: 'public.invitation_over'
			});
		}));

	it('is kept as a hash only', () =>
		inTransaction(async (sql) => {
			const { administrator, invitation, within } = await sample(sql);
			const token = await inviteToRole(sql, administrator, invitation, within);
			const [row] = await sql`select to_jsonb(appointments)::text as kept from appointments`;
			expect(row!.kept).not.toContain(token);
			await expect(findInvitation(sql, `${token}x`)).rejects.toMatchObject({ status: 404 });
		}));

	it('works for 72 hours', () =>
		inTransaction(async (sql) => {
			const { administrator, invitation, within } = await sample(sql);
			const token = await inviteToRole(sql, administrator, invitation, within);
			const [{ hours } = { hours: 0 }] = await sql<{ hours: number }[]>`
				select (extract(epoch from link_expires_at - now()) / 3600)::int as hours from appointments`;
			expect(hours).toBe(72);

			await sql`update appointments set link_expires_at = now()`;
			expect((await findInvitation(sql, token)).state).toBe('expired');
			await expect(acceptInvitation(sql, token, await person(sql, 'Late'))).rejects.toMatchObject({
				key: 'public.invitation_over'
			});
		}));

	it('that was taken back gives nothing', () =>
		inTransaction(async (sql) => {
			const { administrator, invitation, within } = await sample(sql);
			const token = await inviteToRole(sql, administrator, invitation, within);
			const [listed] = await allAppointments(sql, administrator);
			expect(await endAppointment(sql, administrator, listed!.id, within)).toBeNull();
			expect((await findInvitation(sql, token)).state).toBe('expired');
			await expect(acceptInvitation(sql, token, administrator.personId)).rejects.toMatchObject({
				status: 409
			});
		}));

	it('to a seat is accepted by a seat alone, whose name is nobody else’s', () =>
		inTransaction(async (sql) => {
			const { administrator, invitation, within } = await sample(sql);
			const seat = { ...invitation, role: 'delegate', seatName: 'dolphins' } as const;
			const token = await inviteToRole(sql, administrator, seat, within);
			await expect(
				inviteToRole(sql, administrator, { ...seat, seatName: 'Dolphins' }, within)
			).rejects.toMatchObject({ key: 'appointments.seat_name_taken' });
			await expect(acceptInvitation(sql, token, administrator.personId)).rejects.toMatchObject({
				status: 409
			});

			const newcomer = { kind: 'seat', signInName: 'dolphins', locale: 'ru', passwordHash: 'x' } as const;
			const dolphins = await createPerson(sql, newcomer);
			await acceptInvitation(sql, token, dolphins);
			expect(await findViewer(sql, dolphins)).toMatchObject({
				name: null,
				appointments: [{ role: 'delegate' }]
			});
		}));

	it('names a thing that its role can stand on, and the languages of a moderator', () =>
		inTransaction(async (sql) => {
			const { administrator, invitation, within } = await sample(sql);
			const refused = (change: Partial<Invitation>) =>
				expect(inviteToRole(sql, administrator, { ...invitation, ...change }, within)).rejects;
			await refused({ role: 'safeguarding_lead' }).toMatchObject({ key: 'appointments.thing_wrong' });
			await refused({ role: 'administrator' }).toMatchObject({ key: 'appointments.thing_wrong' });
			await refused({ thing: null }).toMatchObject({ key: 'appointments.thing_wrong' });
			await refused({ seatName: 'dolphins' }).toMatchObject({ key: 'appointments.seat_delegate' });
		}));

	it('is not found by who may not appoint, nor on a thing outside what was shown', () =>
		inTransaction(async (sql) => {
			const { administrator, invitation, within } = await sample(sql);
			const stranger = holding('organiser', { organisationId: crypto.randomUUID() });
			await expect(inviteToRole(sql, stranger, invitation, within)).rejects.toMatchObject({ status: 404 });
			await expect(
				inviteToRole(sql, administrator, invitation, { organisationId: crypto.randomUUID() })
			).rejects.toMatchObject({ status: 404 });
		}));
});

describe('ending an appointment', () => {
	it('takes the role away and says whose sign-ins end', () =>
		inTransaction(async (sql) => {
			const { administrator, invitation, within } = await sample(sql);
			const token = await inviteToRole(sql, administrator, invitation, within);
			const aida = await person(sql, 'Aida');
			await acceptInvitation(sql, token, aida);
			const [{ id }] = (await findViewer(sql, aida))!.appointments as [Appointment];

			const organiserElsewhere = holding('organiser', { organisationId: 'other' });
			await expect(endAppointment(sql, organiserElsewhere, id, within)).rejects.toMatchObject({
				status: 404
			});
			expect(await endAppointment(sql, administrator, id, within)).toBe(aida);
			expect((await findViewer(sql, aida))!.appointments).toEqual([]);
			await expect(endAppointment(sql, administrator, id, within)).rejects.toMatchObject({ status: 404 });
		}));

	it('leaves at least one administrator', () =>
		inTransaction(async (sql) => {
			const { administrator } = await sample(sql);
			const [row] = await sql<{ id: string }[]>`
				insert into appointments (role, person_id, accepted_at)
				values ('administrator', ${administrator.personId}, now()) returning id`;
			await expect(endAppointment(sql, administrator, row!.id, {})).rejects.toMatchObject({
				key: 'appointments.last_administrator'
			});
		}));
});
