import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinCode } from '../../scripts/demo/content/doors.ts';
import { demoPassword } from '../../scripts/demo/content/people.ts';
import { Caller } from '../support/caller.ts';
import { signIn, signInNameOf, startDemoServer } from '../support/demo-server.ts';
import type { TestServer } from '../support/server.ts';

const PROXIED = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'heard.test' };

let server: TestServer;
beforeAll(async () => {
	server = await startDemoServer({ TRUSTED_PROXIES: '127.0.0.1,::1' });
});
afterAll(() => server.stop());

const credentials = (key: string, password = demoPassword): [string, string][] => [
	['name', signInNameOf(key)],
	['password', password]
];

async function atFirstQuestion(): Promise<{ child: Caller; question: string }> {
	const child = new Caller(server.origin);
	await child.call(`/join/${joinCode}`);
	const { location } = await child.call('/take-part/assent?/yes', { form: [] });
	return { child, question: location! };
}

describe('every answer', () => {
	it.each(['/', '/nowhere', '/organise', '/sign-in?lang=xx', '/readyz'])(
		'carries the headers that protect it: %s',
		async (path) => {
			const { headers } = await new Caller(server.origin).call(path);
			expect(Object.fromEntries(headers)).toMatchObject({
				'x-content-type-options': 'nosniff',
				'x-frame-options': 'DENY',
				'referrer-policy': 'same-origin',
				'cross-origin-resource-policy': 'same-origin'
			});
			expect(headers.has('server') || headers.has('x-powered-by')).toBe(false);
		}
	);

	it.each(['/favicon.svg', '/_app/version.json'])('of a file is taken for nothing else: %s', async (path) => {
		const { headers } = await new Caller(server.origin).call(path);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
	});

	it.each(['/', '/join', '/sign-in', '/consultations/nothing', '/voices/nobody'])(
		'that is a page runs no script but our own: %s',
		async (path) => {
			const { body, headers } = await new Caller(server.origin).call(path);
			const policy = headers.get('content-security-policy') ?? '';
			expect(policy).toContain("default-src 'none'");
			expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
			const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
			// A file of ours needs no nonce, and no other is let in.
			const inline = [...body.matchAll(/<script[^>]*>/g)].filter(([tag]) => !/ src="\/[^/]/.test(tag));
			for (const [tag] of inline) expect(tag).toContain(`nonce="${nonce}"`);
		}
	);

	it('says nothing of our insides where it fails', async () => {
		const caller = new Caller(server.origin);
		for (const path of [
			'/nowhere',
			'/voices/x',
			'/consultations/%00',
			'/organise/%00',
			'/answer/%00',
			'/invitation/%00'
		]) {
			const { status, body } = await caller.call(path);
			expect(`${path} ${status}`).toMatch(/ (404|303)$/);
			expect(body).not.toMatch(/at file:|node_modules|PostgresError|select |\.ts:\d/);
		}
	});
});

describe('a cookie', () => {
	it('is bound to this host, to https and to the server where a trusted proxy speaks https', async () => {
		const form = credentials('organiser');
		const { headers } = await new Caller(server.origin).call('/sign-in', {
			form,
			headers: { ...PROXIED, origin: 'https://heard.test' }
		});
		const staff = headers.getSetCookie().find((line) => line.startsWith('__Host-staff='));
		expect(staff).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
		expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
	});

	it('is read by no script and sent by no other site on plain http', async () => {
		const { headers } = await new Caller(server.origin).call(`/join/${joinCode}`);
		for (const line of headers.getSetCookie()) expect(line).toMatch(/; HttpOnly; SameSite=Lax$/);
	});

	it.each(['class', 'draft', 'staff', 'lang', 'speak'])('of nonsense is none: %s', async (name) => {
		const { child } = await atFirstQuestion();
		child.cookies.set(name, "'; drop table people --");
		for (const path of [
			'/',
			'/take-part',
			'/take-part/check',
			'/take-part/thanks',
			'/take-part/stop',
			'/organise'
		])
			expect((await child.call(path)).status).toBeLessThan(400);
	});
});

describe('a sign-in', () => {
	it('has a new token each time, whatever the browser brought', async () => {
		const caller = new Caller(server.origin);
		caller.cookies.set('staff', 'chosen-by-an-attacker');
		await caller.call('/sign-in', { form: credentials('organiser') });
		const first = caller.cookies.get('staff');
		await caller.call('/sign-in', { form: credentials('organiser') });
		expect(new Set(['chosen-by-an-attacker', first, caller.cookies.get('staff')]).size).toBe(3);

		const old = new Caller(server.origin);
		old.cookies.set('staff', first!);
		expect((await old.call('/organise')).location).toBe('/sign-in?to=%2Forganise');
	});

	it('ends everywhere at once', async () => {
		const [here, there] = [await signIn(server, 'lead'), await signIn(server, 'lead')];
		await here.call('/account?/everywhere', { form: [] });
		for (const caller of [here, there]) expect((await caller.call('/safeguard')).status).toBe(303);
	});

	it('says the same of a wrong password and of a name that nobody has', async () => {
		const caller = new Caller(server.origin);
		const known = await caller.call('/sign-in', { form: credentials('deputy', 'wrong') });
		const unknown = await caller.call('/sign-in', {
			form: [
				['name', signInNameOf('deputy').replace('deputy', 'nobody')],
				['password', 'wrong']
			]
		});
		const same = (body: string) => body.replaceAll(/nonce="[^"]*"|nobody|deputy/g, '');
		expect(unknown.status).toBe(known.status);
		expect(same(unknown.body).length).toBe(same(known.body).length);
	});

	it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
		'leads to no other site: %s',
		async (to) => {
			const form = credentials('facilitator_uz');
			const { location } = await new Caller(server.origin).call(`/sign-in?to=${encodeURIComponent(to)}`, {
				form
			});
			expect(location).toBe('/sessions');
		}
	);
});

describe('a child', () => {
	it('sees nothing of another child, and nothing without its own secret', async () => {
		const { child, question } = await atFirstQuestion();
		const other = await atFirstQuestion();
		const secret = child.cookies.get('draft');
		expect(secret).not.toBe(other.child.cookies.get('draft'));
		child.cookies.set('draft', Buffer.alloc(32).toString('base64url'));
		expect((await child.call(question)).location).toBe('/take-part');
		expect((await child.call(question, { form: [['say', 'skipped']] })).location).toBe('/take-part');
	});

	it('answers no question that was not asked', async () => {
		const { child } = await atFirstQuestion();
		for (const key of ['__proto__', 'constructor', 'nothing', "x'||'y"]) {
			const { status } = await child.call(`/take-part/questions/${encodeURIComponent(key)}`, {
				form: [['words', 'x']]
			});
			expect(status).toBe(404);
		}
	});

	it('has its words taken as they come, and too many of them refused', async () => {
		const { child, question } = await atFirstQuestion();
		const twice = await child.call(question, {
			form: [
				['words', 'a\0b'],
				['words', 'c'],
				['choice', '\0']
			]
		});
		expect(twice.status).toBeLessThan(500);
		const flood = await child.call(question, { form: [['words', 'x'.repeat(300_000)]] });
		expect(flood.status).toBe(413);
	});

	it('is counted once, however often its last form is sent', async () => {
		const { child } = await atFirstQuestion();
		const { sql } = server;
		const count = async () => (await sql<{ n: number }[]>`select count(*)::int as n from submissions`)[0]!.n;
		const before = await count();
		await Promise.all(Array.from({ length: 10 }, () => child.call('/take-part/check', { form: [] })));
		expect(await count()).toBe(before + 1);
	});
});

it('a host that is not ours is answered nothing', async () => {
	const { status, body } = await new Caller(server.origin).call('/', {
		headers: { 'x-forwarded-host': 'evil.example' }
	});
	expect(status).toBe(421);
	expect(body).not.toContain('<');
});
