import { expect, it } from 'vitest';
import { isFromOurPages } from './request-origin.ts';

const LAN = 'http://lan.test:3000';

function request(method: string, headers: Record<string, string>) {
	const url = new URL('/take-part', LAN);
	return { url, request: new Request(url, { method, headers }) };
}

it.each([
	['that only reads, from anywhere', 'GET', { origin: 'https://elsewhere.example' }],
	['from our own page', 'POST', { 'sec-fetch-site': 'same-origin', origin: LAN }],
	['from our own page on plain http, where browsers name the origin alone', 'POST', { origin: LAN }]
])('lets a request in %s', (_what, method, headers: Record<string, string>) => {
	expect(isFromOurPages(request(method, headers))).toBe(true);
});

it.each([
	['from another site', 'POST', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }],
	['from another host of the same site', 'POST', { 'sec-fetch-site': 'same-site', origin: LAN }],
	['that a person typed or a bookmark made', 'POST', { 'sec-fetch-site': 'none', origin: LAN }],
	['from another site on plain http', 'POST', { origin: 'http://elsewhere.example' }],
	['from another port', 'POST', { origin: 'http://lan.test:3001' }],
	['by another protocol', 'POST', { origin: 'https://lan.test:3000' }],
	['from a page that hides where it is', 'POST', { origin: 'null' }],
	['that does not say where it comes from', 'POST', {}],
	['by any other method that may change something', 'DELETE', { origin: 'https://elsewhere.example' }]
])('refuses one %s', (_what, method, headers: Record<string, string>) => {
	expect(isFromOurPages(request(method, headers))).toBe(false);
});
