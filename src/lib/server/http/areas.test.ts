import { expect, it } from 'vitest';
import { ROLES, type Viewer } from '../accounts/viewer.ts';
import { entryTo } from './areas.ts';

const everywhere = { organisationId: 'a', consultationId: 'b', partId: 'c', forumId: 'd', languages: [] };
const everybody: Viewer = {
	personId: 'p',
	name: 'Everybody',
	locale: 'en',
	appointments: ROLES.map((role) => ({ id: role, role, ...everywhere }))
};

it.each(['/(elsewhere)/page', '/page', '/', '/constructor', '/toString/page', null])(
	'a route outside every area admits nobody, whatever they are: %s',
	(routeId) => {
		expect(entryTo(routeId, everybody)).toBe('not found');
		expect(entryTo(routeId, undefined)).toBe('not found');
	}
);
