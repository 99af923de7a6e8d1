import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printCode, randomCode } from '../../src/lib/codes/code.ts';
import { LIMITS } from '../../src/lib/server/http/wrong-tries.ts';
import { Caller } from '../support/caller.ts';
import { openClass } from '../support/class-session.ts';
import { startDemoServer } from '../support/demo-server.ts';
import type { TestServer } from '../support/server.ts';

const IN = '/take-part';
const PATIENCE = 'Many codes are being tried here.';

async function join(child: Caller, code: string, headers: Record<string, string> = {}) {
	const form: [string, string][] = [['code', code]];
	return child.call('/join', { form, headers: { 'accept-language': 'en', ...headers } });
}

/** One that no session has: the demo's codes and those of these tests are dealt from all. */
const wrongCode = () => randomCode(randomInt);

async function exhaust({ origin }: TestServer, headers: (n: number) => Record<string, string> = () => ({})) {
	for (let n = 0; n < LIMITS.address.burst + 60; n += 60) {
		const tries = Array.from({ length: 60 }, (_, at) =>
			join(new Caller(origin), wrongCode(), headers(n + at))
		);
		await Promise.all(tries);
	}
}

describe('behind one address', () => {
	let server: TestServer;
	beforeAll(async () => {
		server = await startDemoServer();
	});
	afterAll(() => server.stop());

	it('four classes join at once, a quarter of them mistyping, and none is refused', async () => {
		const classes = await Promise.all(
			Array.from({ length: 4 }, () => openClass(server, { tone: '10-12', languages: ['en'] }))
		);
		const began = performance.now();
		const children = Array.from({ length: 120 }, async (_, at) => {
			const child = new Caller(server.origin);
			if (at % 4 === 0) {
				expect((await join(child, wrongCode())).status).toBe(422);
			}
			return join(child, printCode(classes[at % 4]!.code));
		});
		const locations = (await Promise.all(children)).map(({ location }) => location);
		expect(locations).toEqual(Array(120).fill(IN));
		expect(performance.now() - began, 'no try waited for its turn').toBeLessThan(15_000);
	});

	it.each([
		'204 815 637',
		'204-815-637',
		'２０４８１５６３７',
		'٢٠٤٨١٥٦٣٧',
		'۲۰۴ ۸۱۵ ۶۳۷',
		'\u200e204815637\n'
	])('a code is read as it is typed or pasted: %j', async (typed) => {
		expect((await join(new Caller(server.origin), typed)).location).toBe(IN);
	});

	it('the code of a class that ended leads to what everybody may read, and into no class', async () => {
		const { code, id } = await openClass(server, { tone: '10-12', languages: ['en'] });
		await server.sql`
			update class_sessions set ended_at = now(), join_code = null, ended_code = ${code} where id = ${id}
		`;
		const child = new Caller(server.origin);
		for (const answer of [await join(child, code), await child.call(`/join/${code}`)])
			expect(answer.location).toMatch(/^\/consultations\/[\w-]+$/);
		expect([...child.cookies.keys()]).not.toContain('class');
	});

	it('a guessed code brings a seat within the head-count, which its facilitator sees and can close', async () => {
		const { code, id } = await openClass(server, { tone: '10-12', languages: ['en'], headCount: 2 });
		const begin = async () => {
			const guesser = new Caller(server.origin);
			await join(guesser, code);
			return guesser.call('/take-part/assent?/yes', { form: [] });
		};
		expect((await begin()).status).toBe(303);
		expect((await begin()).status).toBe(303);
		expect((await begin()).status).toBe(409);
		const [seen] = await server.sql`select count(*)::int as n from drafts where session_id = ${id}`;
		expect(seen).toEqual({ n: 2 });
		await server.sql`update class_sessions set ended_at = now(), join_code = null where id = ${id}`;
		expect((await join(new Caller(server.origin), code)).status).toBe(422);
	});

	it('what a stranger says of its address changes nothing, and a right code still opens', async () => {
		const spoofed = (n: number) => ({
			'x-forwarded-for': `198.51.${n >> 8}.${n % 256}`,
			'x-real-ip': `198.51.${n >> 8}.${n % 256}`,
			forwarded: `for=198.51.${n >> 8}.${n % 256}`,
			'x-heard-address': `198.51.${n >> 8}.${n % 256}`
		});
		await exhaust(server, spoofed);

		const flood = Array.from({ length: 60 }, (_, n) =>
			join(new Caller(server.origin), wrongCode(), spoofed(n))
		);
		const refused = (await Promise.all(flood)).filter(({ status }) => status === 429);
		expect(refused.length).toBeGreaterThan(20);
		expect(refused[0]!.body).toContain(PATIENCE);

		await new Promise((later) => setTimeout(later, 1000));
		const { code } = await openClass(server, { tone: '10-12', languages: ['en'] });
		expect((await join(new Caller(server.origin), code)).location).toBe(IN);
	});

	it('nothing of it stands in the log', async () => {
		const child = new Caller(server.origin);
		const code = wrongCode();
		await join(child, code);
		await child.call(`/join/${code}`);
		const log = await server.log();
		expect(log).not.toContain(code);
		expect(log).not.toMatch(/127\.0\.0\.1|::1|198\.51/);
	});
});

describe('behind a proxy that is named', () => {
	let server: TestServer;
	beforeAll(async () => {
		server = await startDemoServer({ TRUSTED_PROXIES: '127.0.0.1,::1' });
	});
	afterAll(() => server.stop());

	it('each address has limits of its own, and one that is over them leaves the others alone', async () => {
		const from = (address: string) => ({ 'x-forwarded-for': address });
		await exhaust(server, () => from('203.0.113.7'));
		const began = performance.now();
		const elsewhere = await join(new Caller(server.origin), wrongCode(), from('203.0.113.8'));
		expect(elsewhere.status).toBe(422);
		expect(performance.now() - began).toBeLessThan(1000);
	});
});
