import type { Database } from '../database.ts';

/**
 * One press and one is inside: a page of the public, or a place of staff with the sign-in of somebody of the cast.
 * The sign-ins exist in the demo's database alone; `scripts/demo/content/people.ts` writes them.
 */
export type DemoDoor = { key: string; to: string; signIn?: string };

export const DEMO_PASSWORD = 'the kettle sings before the snow';

export const DEMO_DOORS = [
	{ key: 'child', to: '/join/204815637' },
	{ key: 'facilitator', to: '/sessions', signIn: 'facilitator@steppe-lantern.example' },
	{ key: 'moderator', to: '/moderate', signIn: 'moderator@steppe-lantern.example' },
	{ key: 'lead', to: '/safeguard', signIn: 'lead@mulberry-gate.example' },
	{ key: 'organiser', to: '/organise', signIn: 'organiser@long-table.example' },
	{ key: 'delegate', to: '/forum', signIn: 'delegate@linden-and-pencil.example' },
	{ key: 'press', to: '/results' }
] as const satisfies DemoDoor[];

/** Whether this database was filled by the demo. */
export async function isDemo(sql: Database): Promise<boolean> {
	const [row] = await sql<{ isDemo: boolean }[]>`
		select demo_filled_at is not null as "isDemo" from installation
	`;
	return row?.isDemo === true;
}
