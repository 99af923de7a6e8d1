import { expect, test } from 'vitest';
import { ROLES, type Appointment, type Role, type Viewer } from '../accounts/viewer.ts';
import { mayCreate, mayEdit, mayRunPart, maySee } from './consultation-policy.ts';

const consultation = { id: 'roads', ownerId: 'coalition', parts: [{ id: 'kz' }, { id: 'uz' }] };

const asking = (role: Role, on: Partial<Appointment>): Viewer => ({
	personId: 'p',
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
const allowed = (viewer: Viewer) => ({
	create: mayCreate(viewer, 'coalition'),
	see: maySee(viewer, consultation),
	edit: mayEdit(viewer, consultation),
	runKz: mayRunPart(viewer, consultation, 'kz'),
	runUz: mayRunPart(viewer, consultation, 'uz')
});
const nothing = { create: false, see: false, edit: false, runKz: false, runUz: false };

test('an organiser may do what the appointment reaches, and no more', () => {
	expect(allowed(asking('organiser', { organisationId: 'coalition' }))).toEqual({
		create: true,
		see: true,
		edit: true,
		runKz: true,
		runUz: true
	});
	expect(allowed(asking('organiser', { consultationId: 'roads' }))).toEqual({
		create: false,
		see: true,
		edit: true,
		runKz: true,
		runUz: true
	});
	expect(allowed(asking('organiser', { partId: 'kz' }))).toEqual({ ...nothing, see: true, runKz: true });
});

test('an organiser of something else may nothing', () => {
	for (const on of [{ organisationId: 'other' }, { consultationId: 'other' }, { partId: 'other' }, {}])
		expect(allowed(asking('organiser', on))).toEqual(nothing);
});

test('no other role may anything here, wherever it is held', () => {
	for (const role of ROLES.filter((each) => each !== 'organiser'))
		for (const on of [{ organisationId: 'coalition' }, { consultationId: 'roads' }, { partId: 'kz' }])
			expect(allowed(asking(role, on)), role).toEqual(nothing);
});
