import { digitsOfReceipt, printReceipt } from '../../src/lib/server/participation/receipt.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerCode, joinCode } from '../../scripts/demo/content/doors.ts';
import { demoPassword } from '../../scripts/demo/content/people.ts';
import { ADMITTED } from '../support/admitted.ts';
import { receiptOn } from '../support/receipt.ts';
import { Caller, type Answer } from '../support/caller.ts';
import {
	CANARY,
	escapedCanaries,
	MASKED,
	plantCanaries,
	SEALED,
	WAITING,
	WAITING_IN_KYRGYZ
} from '../support/canaries.ts';
import { crawl } from '../support/crawl.ts';
import { CAST, signIn, signInNameOf, startDemoServer } from '../support/demo-server.ts';
import { addressOf, demoThings } from '../support/demo-things.ts';
import type { TestServer } from '../support/server.ts';

const NOBODY = 'nobody';
const STAFF = /^\/(organise|sessions|moderate|safeguard|forum|administer|account)(\/|\?|$)(?!.*\blang=)/;
const PUBLIC = /^\/(?!_app\/|join\/|take-part)(?!.*\blang=)/;

type Page = { who: string; path: string; answer: Answer };

let server: TestServer;
const pages: Page[] = [];
const callers = new Map<string, Caller>();
let receipt: Buffer | undefined;

beforeAll(async () => {
	server = await startDemoServer();
	await plantCanaries(server.sql);
	const things = await demoThings(server.sql);
	const addresses = Object.keys(ADMITTED).map((route) => addressOf(route, things));

	for (const key of CAST) callers.set(key, await signIn(server, key));
	await callers
		.get('lead')!
		.call(addressOf('/(safeguarding)/safeguard/[concern=uuid]', things) + '?/open', { form: [] });
	await walkAsChild();
	await lookAtMasked(things['/organise/[slug]/summary/']!.slug!);
	for (const key of CAST) await crawl(callers.get(key)!, addresses, STAFF, keep(key));
	await crawl(new Caller(server.origin), addresses, PUBLIC, keep(NOBODY));
}, 120_000);
afterAll(() => server.stop());

const keep = (who: string) => (path: string, answer: Answer) => void pages.push({ who, path, answer });

/** The child's way: every question is answered, with words of its own wherever it is asked for them. */
async function walkAsChild() {
	const child = new Caller(server.origin);
	const look = async (path: string) => {
		const answer = await child.call(path);
		keep('a child')(path, answer);
		return answer;
	};
	await child.call(`/join/${joinCode}`);
	for (const path of ['/take-part', '/take-part/assent', '/help']) await look(path);
	let { location } = await child.call('/take-part/assent?/yes', { form: [] });
	while (location?.includes('/questions/')) {
		const { body } = await look(location);
		const choice = /type="(?:radio|checkbox)"[^>]*value="([^"]+)"/.exec(body)?.[1] ?? '';
		const words = `${CANARY} ${WAITING}`;
		const form: [string, string][] = [
			['choice', choice],
			['choices', choice],
			['words', words]
		];
		({ location } = await child.call(location, { form }));
	}
	await look('/take-part/check');
	await child.call('/take-part/check', { form: [] });
	const { body } = await look('/take-part/thanks');
	receipt = receiptOn(body)!;
}

/** What moderators see of what they masked, and organisers of all that was let through. */
async function lookAtMasked(slug: string) {
	const masked = await server.sql<{ path: string }[]>`
		select '/moderate/decided/' || ruling.part_id || '/' || contribution_id as path
		from rulings_now ruling join contributions on id = contribution_id
		where words is not null and verdict = 'masked'
	`;
	const shown = [...Array(20).keys()].map((page) => `/organise/${slug}/contributions?page=${page + 1}`);
	const asked = { moderator_kk: masked, organiser: shown.map((path) => ({ path })) };
	for (const [who, addresses] of Object.entries(asked))
		for (const { path } of addresses) keep(who)(path, await callers.get(who)!.call(path));
}

/** Who reads a text, and where: `organiser /organise`. */
function readersOf(text: string): string[] {
	const found = pages.filter(({ answer }) => answer.body.includes(text));
	return [...new Set(found.map(({ who, path }) => `${who} ${/^\/[a-z-]*/.exec(path)![0]}`))].sort();
}

describe('what people wrote', () => {
	it('was found on many pages by everybody of the cast, so that the rest means something', () => {
		const withCanaries = pages.filter(({ answer }) => answer.body.includes('onerror=canary()'));
		expect(withCanaries.length).toBeGreaterThan(100);
		expect(pages.filter(({ answer }) => answer.status >= 500).map(({ path }) => path)).toEqual([]);
		expect(receipt).toBeDefined();
	});

	it('is text on every page', () => {
		const html = pages.filter(({ answer }) => answer.headers.get('content-type')?.startsWith('text/html'));
		const found = html.flatMap(({ who, path, answer }) =>
			escapedCanaries(answer.body).map((what) => `${who} at ${path}: ${what}`)
		);
		expect(found).toEqual([]);
	});
});

describe('what a child wrote', () => {
	const moderators = ['moderator_az /moderate', 'moderator_kk /moderate', 'moderator_ky /moderate'];

	it('is read before a ruling by moderators alone, and by the child that wrote it', () => {
		expect(readersOf(`${WAITING}`)).toEqual(['a child /take-part', ...moderators]);
	});

	it('is read by those moderators alone who read its language', () => {
		expect(readersOf(WAITING_IN_KYRGYZ)).toEqual(['moderator_ky /moderate']);
	});

	it('is read by moderators alone where it is masked', () => {
		expect(readersOf(MASKED)).toContain('moderator_kk /moderate');
		expect(moderators).toEqual(expect.arrayContaining(readersOf(MASKED)));
	});

	it('is read by the lead alone who opened it, once a concern was raised', () => {
		expect(readersOf(SEALED)).toEqual(['lead /safeguard']);
	});
});

it('the log holds no words, codes, receipts, names or secrets', async () => {
	const log = await server.log();
	const invited = [...callers.values()].flatMap(({ cookies }) => [...cookies.values()]);
	const secrets = [
		joinCode,
		answerCode,
		digitsOfReceipt(receipt!),
		receipt!.toString('hex'),
		printReceipt(receipt!).pictures.join(' '),
		demoPassword,
		'canary',
		WAITING,
		SEALED
	];
	const names = CAST.map(signInNameOf);
	expect(log).toContain('"route":"/(child)/take-part/check"');
	expect(
		[...secrets, ...names, ...invited].filter((secret) => secret.length > 5 && log.includes(secret))
	).toEqual([]);
});
