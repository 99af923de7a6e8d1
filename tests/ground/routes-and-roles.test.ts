import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, seat } from '../../scripts/demo/content/people.ts';
import { ADMITTED } from '../support/admitted.ts';
import { Caller, type Answer } from '../support/caller.ts';
import { CAST, signIn, startDemoServer, stranger } from '../support/demo-server.ts';
import { addressOf, demoThings, type Things } from '../support/demo-things.ts';
import { builtRoutes } from '../support/routes.ts';
import type { TestServer } from '../support/server.ts';

const ROUTES = await builtRoutes();
const NOBODY = 'nobody';
const STRANGER = 'a stranger with every role elsewhere';
const ASKING = [NOBODY, ...CAST, STRANGER];

/** Things of which only some of a role's people know, by the beginning of their address. */
const KNOWN_TO: Record<string, string[]> = {
	'/(moderator)/moderate/decided/[': ['moderator_ky'],
	'/(moderator)/moderate/[': ['moderator_ky'],
	'/(facilitator)/sessions/[': ['facilitator_kz'],
	'/(facilitator)/sessions/new/[': ['facilitator_kz']
};

/** What is seen of a thing by some who may not do what the page is for. */
const FORBIDDEN_TO: Record<string, string[]> = {
	'/(forum)/forum/[slug]/resolutions/[resolution=uuid]/adopt': ['delegate', 'seat']
};

let server: TestServer;
let things: Things;
const callers = new Map<string, Caller>();

beforeAll(async () => {
	server = await startDemoServer();
	things = await demoThings(server.sql);
	callers.set(NOBODY, new Caller(server.origin));
	callers.set(STRANGER, await stranger(server));
	for (const key of CAST) callers.set(key, await signIn(server, key));
});
afterAll(() => server.stop());

/** What is there for anyone is asked for by two of them: it does not look at who they are. */
const isAskedBy = (who: string) => (route: { route: string }) =>
	ADMITTED[route.route] !== 'anyone' || who === NOBODY || who === STRANGER;

type Expected = 'sign in' | 'not found' | 'forbidden' | 'admitted';

/** What the table says of somebody at the demo's own things. */
function expected(route: string, who: string): Expected {
	const admitted = ADMITTED[route]!;
	if (admitted === 'anyone') return 'admitted';
	if (who === NOBODY) return 'sign in';
	if (admitted === 'signed in') return 'admitted';
	if (who === STRANGER)
		return route.includes('[') || admitted.includes('administrator') ? 'not found' : 'admitted';
	if (FORBIDDEN_TO[route]?.includes(who)) return 'forbidden';
	const role = [...people, seat].find(({ key }) => key === who)!.role;
	const known = Object.entries(KNOWN_TO).find(([beginning]) => route.startsWith(beginning))?.[1];
	return admitted.includes(role) && (known?.includes(who) ?? true) ? 'admitted' : 'not found';
}

/** What an answer was, in the words of the table; anything else in its own. */
function got({ status, location }: Answer): string {
	if (location?.startsWith('/sign-in?to=')) return 'sign in';
	if (status === 404) return 'not found';
	if (status === 403) return 'forbidden';
	return status < 500 ? 'admitted' : String(status);
}

type Data = { type: string; nodes?: ({ type: string; status?: number } | null)[] };

/** Whether SvelteKit's data holds no more than a redirect, or than the layout around a page that is not found. */
function isWithoutPage({ type, nodes }: Data): boolean {
	const page = nodes?.at(-1);
	return type === 'redirect' || (page?.type === 'error' && (page.status === 404 || page.status === 403));
}

/** All that is stored, but for who is signed in and who tried to. */
async function stored(): Promise<Record<string, string>> {
	const tables = await server.sql<{ name: string }[]>`
		select table_schema || '.' || table_name as name from information_schema.tables
		where table_schema in ('public', 'sealed') and table_type = 'BASE TABLE'
			and table_name not in ('sign_ins', 'sign_in_tries')
	`;
	const rows = await Promise.all(
		tables.map(async ({ name }) => {
			const [row] = await server.sql<{ all: string }[]>`
				select count(*) || ' ' || coalesce(sum(hashtextextended(row::text, 0)), 0) as all
				from ${server.sql(name)} as row
			`;
			return [name, row!.all] as const;
		})
	);
	return Object.fromEntries(rows);
}

/** Asks for each of some addresses as each of some people, and gathers what is not as the table says. */
async function differences(
	asked: { route: string; path: string }[],
	who: string[],
	ask: (caller: Caller, path: string) => Promise<Answer>
) {
	const found: string[] = [];
	for (const each of who) {
		for (const { route, path } of asked.filter(isAskedBy(each))) {
			const wanted = expected(route, each);
			const answer = got(await ask(callers.get(each)!, path));
			if (answer !== wanted) found.push(`${each} at ${path}: ${answer} instead of ${wanted}`);
		}
	}
	return found;
}

describe('the table of routes', () => {
	it('names every route that is built, and no other', () => {
		expect(Object.keys(ADMITTED).sort()).toEqual(ROUTES.map(({ id }) => id).sort());
	});
});

describe('a page', () => {
	const asked = () =>
		ROUTES.filter(({ id }) => id !== '/(public)/invitation/[token]').map(({ id }) => ({
			route: id,
			path: addressOf(id, things)
		}));

	it('opens for those of the table alone, and asking changes nothing', async () => {
		const before = await stored();
		expect(await differences(asked(), ASKING, (caller, path) => caller.call(path))).toEqual([]);
		expect(await stored()).toEqual(before);
	});

	it('gives its data as data to nobody else', async () => {
		const pages = asked().filter(({ route }) => ADMITTED[route] !== 'anyone');
		for (const who of ASKING) {
			for (const { route, path } of pages.filter(({ route }) => expected(route, who) !== 'admitted')) {
				const { status, body } = await callers.get(who)!.call(`${path}/__data.json`);
				const isKept = status === 404 || status === 403 || isWithoutPage(JSON.parse(body) as Data);
				expect(`${who} at ${route}: ${isKept ? 'kept' : body}`).toBe(`${who} at ${route}: kept`);
			}
		}
	});
});

describe('an action', () => {
	const asked = () =>
		ROUTES.flatMap(({ id, actions }) =>
			actions.map((name) => ({
				route: id,
				path: addressOf(id, things) + (name === 'default' ? '' : `?/${name}`)
			}))
		);
	// Some forms are read before it is looked at whose thing they are about: that tells nobody anything.
	const post = async (caller: Caller, path: string) => {
		const answer = await caller.call(path, { form: [] });
		return answer.status === 422 ? { ...answer, status: 404 } : answer;
	};
	const isSigningOut = ({ path }: { path: string }) => /sign-out|everywhere|\?\/ready/.test(path);

	it('does nothing for those whom its route does not admit', async () => {
		const before = await stored();
		for (const who of ASKING) {
			const barred = asked().filter(({ route }) => expected(route, who) !== 'admitted');
			expect(await differences(barred, [who], post)).toEqual([]);
		}
		expect(await stored()).toEqual(before);
	});

	it('does nothing on the things of others', async () => {
		const before = await stored();
		const theirs = asked().filter(({ route }) => ADMITTED[route] !== 'anyone' && route.includes('['));
		expect(await differences(theirs, [STRANGER], post)).toEqual([]);
		expect(await stored()).toEqual(before);
	});

	it('is refused from any other site, whoever is signed in', async () => {
		const before = await stored();
		const foreign: Record<string, string>[] = [
			{ origin: 'https://evil.example' },
			{ 'sec-fetch-site': 'cross-site' },
			{ 'sec-fetch-site': 'same-site' }
		];
		for (const { path } of asked()) {
			for (const headers of foreign) {
				const { status } = await callers.get('organiser')!.call(path, { form: [], headers });
				expect(`${path} ${status}`).toBe(`${path} 403`);
			}
		}
		expect(await stored()).toEqual(before);
	});

	it('survives a form without a field', async () => {
		const faults: string[] = [];
		for (const who of ASKING) {
			for (const { path } of asked()
				.filter((each) => !isSigningOut(each))
				.filter(isAskedBy(who))) {
				const { status } = await callers.get(who)!.call(path, { form: [] });
				if (status >= 500) faults.push(`${who} at ${path}: ${status}`);
			}
		}
		expect(faults).toEqual([]);
	});
});
