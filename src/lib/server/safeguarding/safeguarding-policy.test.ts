import { expect, test } from 'vitest';
import { ROLES, type Appointment, type Role, type Viewer } from '../accounts/viewer.ts';
import { mayHandle } from './safeguarding-policy.ts';

const PLACES: Record<string, Partial<Appointment>> = {
	'the part': { partId: 'part' },
	'the consultation': { consultationId: 'consultation' },
	'its owner': { organisationId: 'owner' },
	'another part': { partId: 'other' }
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

test('only these may handle a concern, or know that there is one', () => {
	const permitted = ROLES.flatMap((role) =>
		Object.entries(PLACES)
			.filter(([, on]) => mayHandle(holder(role, on), { partId: 'part', consultationId: 'consultation' }))
			.map(([place]) => `${role} on ${place}`)
	);

	expect(permitted).toEqual([
		'safeguarding_lead on the part',
		'safeguarding_lead on the consultation',
		'safeguarding_deputy on the part',
		'safeguarding_deputy on the consultation'
	]);
});
