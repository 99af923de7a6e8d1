import { describe, expect, it } from 'vitest';
import { ROLES, type Appointment, type Role, type Viewer } from '../accounts/viewer.ts';
import { mayRunSession } from './class-session-policy.ts';
import { mayAddGroup, mayBringToPart } from './group-policy.ts';

const parts = [
	{ id: 'kz', consultationId: 'roads', ownerId: 'coalition', country: 'KZ' },
	{ id: 'uz', consultationId: 'roads', ownerId: 'coalition', country: 'UZ' }
] as const;
const [kz, uz] = parts;
const school = { organisationId: 'ngo', country: 'KZ' };
const ofOwner = { organisationId: 'coalition', country: 'KZ' };
const session = {
	id: 'lesson',
	organisationId: 'ngo',
	openedBy: 'me',
	partId: 'kz',
	consultationId: 'roads'
};

const asking = (role: Role, on: Partial<Appointment>, personId = 'me'): Viewer => ({
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

const allowed = (viewer: Viewer) =>
	Object.entries({
		addToNgo: mayAddGroup(viewer, 'ngo', [...parts]),
		addToOwner: mayAddGroup(viewer, 'coalition', [...parts]),
		ngoToKz: mayBringToPart(viewer, school, kz),
		ngoToUz: mayBringToPart(viewer, school, uz),
		ownerToKz: mayBringToPart(viewer, ofOwner, kz),
		runOwn: mayRunSession(viewer, session),
		runOfColleague: mayRunSession(viewer, { ...session, openedBy: 'colleague' })
	})
		.filter(([, may]) => may)
		.map(([what]) => what);

describe('a facilitator', () => {
	it.each<[Partial<Appointment>, string[]]>([
		[{ organisationId: 'ngo' }, ['addToNgo', 'ngoToKz', 'runOwn', 'runOfColleague']],
		[{ organisationId: 'coalition' }, ['addToOwner', 'ownerToKz']],
		[{ consultationId: 'roads' }, ['addToOwner', 'ownerToKz', 'runOwn']],
		[{ partId: 'kz' }, ['addToOwner', 'ownerToKz', 'runOwn']],
		[{ partId: 'uz' }, ['addToOwner']],
		[{ organisationId: 'other' }, []],
		[{}, []]
	])('on %j may only %j', (on, what) => {
		expect(allowed(asking('facilitator', on))).toEqual(what);
	});
});

it('no other role brings groups or runs sessions', () => {
	for (const role of ROLES.filter((each) => each !== 'facilitator'))
		for (const on of [{ organisationId: 'ngo' }, { consultationId: 'roads' }, { partId: 'kz' }])
			expect(allowed(asking(role, on)), role).toEqual([]);
});

it('the holder of a slip runs its one session, and no other of the same class', () => {
	const holder = { slipOf: 'lesson' };
	expect(mayRunSession(holder, session)).toBe(true);
	expect(mayRunSession(holder, { ...session, id: 'another' })).toBe(false);
});
