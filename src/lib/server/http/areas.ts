import type { Role, Viewer } from '../accounts/viewer.ts';
import { holdsAnywhere } from '../accounts/viewer.ts';

/** Who may enter which route group. A route outside every area admits nobody. */
const AREAS: Record<string, readonly Role[] | 'anyone' | 'signed in'> = {
	'(public)': 'anyone',
	'(entrance)': 'anyone',
	'(child)': 'anyone',
	// Each of its pages asks for the key of a slip itself.
	'(slip)': 'anyone',
	'(machine)': 'anyone',
	'(account)': 'signed in',
	'(facilitator)': ['facilitator'],
	'(moderator)': ['moderator'],
	'(safeguarding)': ['safeguarding_lead', 'safeguarding_deputy'],
	'(organiser)': ['organiser'],
	'(forum)': ['delegate', 'organiser'],
	'(administrator)': ['administrator']
};

export type Entry = 'admitted' | 'sign in' | 'not found';

/**
 * Whether somebody may enter the area of a route.
 *
 * @param routeId  SvelteKit's id, as in `/(moderator)/moderate`; null where no route matched
 */
export function entryTo(routeId: string | null, viewer: Viewer | undefined): Entry {
	const area = areaOf(routeId) ?? '';
	const roles = Object.hasOwn(AREAS, area) ? AREAS[area] : undefined;
	if (!roles) return 'not found';
	if (roles === 'anyone') return 'admitted';
	if (!viewer) return 'sign in';
	return roles === 'signed in' || holdsAnywhere(viewer, roles) ? 'admitted' : 'not found';
}

/** The route group that a route stands in: `(moderator)`. */
export function areaOf(routeId: string | null): string | undefined {
	return routeId?.split('/')[1];
}
