import { createRequire } from 'node:module';

interface Manifest {
	_: {
		routes: { id: string; page: { leaf: number } | null; endpoint: (() => Promise<object>) | null }[];
		nodes: (() => Promise<{ server?: { actions?: object } }>)[];
	};
}

/** A route as it was built: a page with the names of its actions, or an endpoint with its methods. */
export interface Route {
	id: string;
	actions: string[];
	methods: string[];
}

/** Every route that the build serves. */
export async function builtRoutes(): Promise<Route[]> {
	// Loaded by Node itself: what is deployed needs no bundler.
	const { manifest } = createRequire(import.meta.url)('../../.svelte-kit/output/server/manifest-full.js') as {
		manifest: Manifest;
	};
	const { routes, nodes } = manifest._;
	return Promise.all(
		routes.map(async ({ id, page, endpoint }) => ({
			id,
			actions: Object.keys((page && (await nodes[page.leaf]!()).server?.actions) ?? {}),
			methods: endpoint ? Object.keys(await endpoint()) : []
		}))
	);
}
