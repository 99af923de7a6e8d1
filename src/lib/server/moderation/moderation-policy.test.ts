import { expect, test } from 'vitest';
import { ROLES, type Appointment, type Role, type Viewer } from '../accounts/viewer.ts';
import { mayModerate, mayReadShown } from './moderation-policy.ts';

const THING = { partId: 'part', consultationId: 'consultation', ownerId: 'owner', language: 'ru' };

function holder(role: Role, on: Partial<Appointment>): Viewer {
	const nowhere = { organisationId: null, consultationId: null, partId: null, forumId: null };
	return {
		personId: 'person',
		name: 'A',
		locale: 'en',
		appointments: [{ id: 'a', role, languages: [], ...nowhere, ...on }]
	};
}

const PLACES: Record<string, Partial<Appointment>> = {
	'the part': { partId: 'part' },
	'the consultation': { consultationId: 'consultation' },
	'its owner': { organisationId: 'owner' },
	'another part': { partId: 'other' },
	'the part, in its language': { partId: 'part', languages: ['kk', 'ru'] },
	'the part, in another language': { partId: 'part', languages: ['kk'] }
};

function permitted(may: (viewer: Viewer) => boolean) {
	return ROLES.flatMap((role) =>
		Object.entries(PLACES)
			.filter(([, on]) => may(holder(role, on)))
			.map(([place]) => `${role} on ${place}`)
	);
}

test('only these may moderate a contribution', () => {
	expect(permitted((viewer) => mayModerate(viewer, THING))).toEqual([
		'moderator on the part',
		'moderator on the consultation',
		'moderator on the part, in its language'
	]);
});

test('only these may read what moderators let through', () => {
	expect(permitted((viewer) => mayReadShown(viewer, THING))).toEqual([
		'organiser on the part',
		'organiser on the consultation',
		'organiser on its owner',
		'organiser on the part, in its language',
		'organiser on the part, in another language'
	]);
});
