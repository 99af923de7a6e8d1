import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { readSettings } from '../lib/server/settings.ts';
import { createEntry } from './entry.ts';

/** Asks an entry that tells what the application would be told. */
async function ask(environment: NodeJS.ProcessEnv, headers: Record<string, string>, path = '/') {
	const entry = createEntry((asked, response) => {
		const { 'x-heard-protocol': protocol, 'x-heard-host': host, 'x-heard-address': address } = asked.headers;
		response.end(JSON.stringify({ protocol, host, address }));
	}, readSettings(environment));
	entry.listen(0, '127.0.0.1');
	onTestFinished(() => void entry.close());
	await once(entry, 'listening');

	const { port } = entry.address() as AddressInfo;
	const asking = request({ port, path, host: '127.0.0.1', headers: { host: 'localhost', ...headers } }).end();
	const [response] = await once(asking, 'response');
	const text = (await response.toArray()).join('');
	return { status: response.statusCode, headers: response.headers, text };
}

const FORWARDED = {
	'x-forwarded-proto': 'https',
	'x-forwarded-host': 'heard.example.org',
	'x-forwarded-for': '203.0.113.7'
};
const AS_ASKED = { protocol: 'http', host: 'localhost', address: '127.0.0.1' };

test('nobody is believed to be a proxy unless named', async () => {
	expect(JSON.parse((await ask({}, FORWARDED)).text)).toEqual(AS_ASKED);
	expect(JSON.parse((await ask({ TRUSTED_PROXIES: '10.0.0.0/8' }, FORWARDED)).text)).toEqual(AS_ASKED);
});

test('our own words to the application cannot be spoofed', async () => {
	const spoofed = {
		'x-heard-protocol': 'https',
		'x-heard-host': 'evil.example',
		'x-heard-address': '1.2.3.4'
	};
	expect(JSON.parse((await ask({}, spoofed)).text)).toEqual(AS_ASKED);
});

test('a trusted proxy is believed, and what a stranger told it is not', async () => {
	const environment = { TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8', HOSTS: 'heard.example.org' };
	const told = { ...FORWARDED, 'x-forwarded-for': '198.51.100.1, 203.0.113.7, 10.0.0.2' };

	expect(JSON.parse((await ask(environment, told)).text)).toEqual({
		protocol: 'https',
		host: 'heard.example.org',
		address: '203.0.113.7'
	});
});

test('a request for the host of ORIGIN is taken as asked by its protocol, any other as plain http', async () => {
	const environment = { ORIGIN: 'https://heard.example.org' };

	const configured = await ask(environment, { host: 'heard.example.org' });
	expect(JSON.parse(configured.text)).toMatchObject({ protocol: 'https' });
	expect(configured.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');

	const local = await ask(environment, { host: 'lan.test' });
	expect(JSON.parse(local.text)).toMatchObject({ protocol: 'http', host: 'lan.test' });
	expect(local.headers['strict-transport-security']).toBeUndefined();
});

test('a host that is not ours is refused, with the headers that every response has', async () => {
	const { status, headers, text } = await ask({}, { host: 'evil.example' });

	expect([status, text]).toEqual([421, 'This Heard does not answer to that address.\n']);
	expect(headers).toMatchObject({
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		'referrer-policy': 'same-origin',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin'
	});
	expect(headers['permissions-policy']).toMatch(/camera=\(\).*microphone=\(\)/);
});

test('what is only a part of a page has the headers that browsers heed there', async () => {
	for (const path of ['/_app/immutable/chunks/abc.js', '/take-part/questions/age/__data.json?x=1']) {
		const { headers } = await ask({}, {}, path);
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'cross-origin-resource-policy': 'same-origin'
		});
		expect(headers).not.toHaveProperty('permissions-policy');
	}
	expect((await ask({}, {}, '/take-part')).headers).toHaveProperty('permissions-policy');
	expect((await ask({}, {}, '/take-part/_app/')).headers).toHaveProperty('x-frame-options');
});

test('a picture of the set is kept by the browser for ever, and nothing else beside it', async () => {
	const cached = async (path: string) => (await ask({}, {}, path)).headers['cache-control'];
	expect(await cached('/pictures/cat.svg')).toBe('public, max-age=31536000, immutable');
	expect(await cached('/pictures/dragon.svg')).toBeUndefined();
	expect(await cached('/pictures/LICENSE.txt')).toBeUndefined();
	expect(await cached('/')).toBeUndefined();
});
