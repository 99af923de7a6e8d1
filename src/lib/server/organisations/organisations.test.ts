import { expect, it } from 'vitest';
import { inTransaction } from '../../../../tests/support/database.ts';
import { createPerson } from '../accounts/create-person.ts';
import { ROLES, type Role, type Viewer } from '../accounts/viewer.ts';
import { addMembership } from './add-membership.ts';
import { addOrganisation } from './add-organisation.ts';
import { endMembership } from './end-membership.ts';
import { membershipsOf } from './memberships.ts';
import { mayKeepOrganisations } from './organisation-policy.ts';
import { findOrganisation } from './organisations.ts';

const on = {
	id: 'a',
	organisationId: null,
	consultationId: null,
	partId: null,
	forumId: null,
	languages: []
};
const holding = (role: Role, personId: string = crypto.randomUUID()): Viewer => ({
	...{ personId, name: 'P', locale: 'en' },
	appointments: [{ ...on, role }]
});

it('are kept by administrators alone', () =>
	inTransaction(async (sql) => {
		expect(ROLES.filter((role) => mayKeepOrganisations(holding(role)))).toEqual(['administrator']);
		await expect(
			addOrganisation(sql, holding('organiser'), { kind: 'ngo', name: { en: 'NGO' }, country: 'KZ' })
		).rejects.toMatchObject({ status: 404 });
		await expect(endMembership(sql, holding('organiser'), crypto.randomUUID())).rejects.toMatchObject({
			status: 404
		});
	}));

it('join another once at a time, and leave it on record', () =>
	inTransaction(async (sql) => {
		const keeper = {
			kind: 'person',
			name: 'K',
			email: 'k@example.org',
			locale: 'en',
			passwordHash: 'x'
		} as const;
		const admin = holding('administrator', await createPerson(sql, keeper));
		const coalition = await addOrganisation(sql, admin, {
			kind: 'coalition',
			name: { en: 'Coalition' },
			country: null
		});
		const ngo = await addOrganisation(sql, admin, { kind: 'ngo', name: { en: 'NGO' }, country: 'KZ' });
		expect(await findOrganisation(sql, ngo)).toEqual({
			id: ngo,
			kind: 'ngo',
			name: { en: 'NGO' },
			country: 'KZ'
		});

		const membership = {
			organisationId: ngo,
			ofOrganisationId: coalition,
			mandate: null,
			since: '2026-01-01'
		};
		await addMembership(sql, admin, membership);
		await expect(addMembership(sql, admin, { ...membership, since: '2026-05-01' })).rejects.toMatchObject({
			key: 'administer.member_already'
		});
		await expect(addMembership(sql, admin, { ...membership, ofOrganisationId: ngo })).rejects.toMatchObject({
			key: 'administer.member_of_itself'
		});

		const { id } = (await membershipsOf(sql, coalition))[0]!;
		await endMembership(sql, admin, id);
		expect((await membershipsOf(sql, ngo))[0]!.until).not.toBeNull();
		await expect(endMembership(sql, admin, id)).rejects.toMatchObject({ status: 404 });
		await addMembership(sql, admin, { ...membership, since: '2099-01-01' });
		expect(await membershipsOf(sql, ngo)).toHaveLength(2);
	}));
