import { expect, test } from 'vitest';
import { ROLES, type Appointment, type Role, type Viewer } from '../accounts/viewer.ts';
import { mayAdopt, mayConvene, mayDraft } from './forum-policy.ts';

const FORUM = { id: 'forum', convenors: [{ id: 'convenor' }] };
const PLACES: Record<string, Partial<Appointment>> = {
	'the forum': { forumId: 'forum' },
	'another forum': { forumId: 'other' },
	'a convenor': { organisationId: 'convenor' },
	'another body': { organisationId: 'other' },
	'a consultation': { consultationId: 'forum' }
};

function holder(role: Role, on: Partial<Appointment>): Viewer {
	const nowhere = { organisationId: null, consultationId: null, partId: null, forumId: null };
	return {
		personId: 'person',
		name: 'A',
		locale: 'en',
		appointments: [{ id: 'a', role, languages: [], ...nowhere, ...on }]
	};
}

const permitted = (may: (viewer: Viewer) => boolean) =>
	ROLES.flatMap((role) =>
		Object.entries(PLACES)
			.filter(([, on]) => may(holder(role, on)))
			.map(([place]) => `${role} on ${place}`)
	);

test('only these may call a forum together', () => {
	expect(permitted((viewer) => mayConvene(viewer, ['convenor']))).toEqual(['organiser on a convenor']);
});

test('only these may adopt', () => {
	expect(permitted((viewer) => mayAdopt(viewer, FORUM))).toEqual([
		'organiser on the forum',
		'organiser on a convenor'
	]);
});

test('only these may write on a draft', () => {
	expect(permitted((viewer) => mayDraft(viewer, FORUM))).toEqual([
		'organiser on the forum',
		'organiser on a convenor',
		'delegate on the forum'
	]);
});
