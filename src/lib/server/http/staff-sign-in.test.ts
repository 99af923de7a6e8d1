import { expect, it } from 'vitest';
import { ownPath } from './staff-sign-in.ts';

const origin = 'https://heard.example';

it.each([
	['/organise', '/organise'],
	['/moderate?part=1', '/moderate?part=1'],
	['/a/../sessions', '/sessions']
])('leads back to our own path %s', (asked, path) => {
	expect(ownPath(asked, origin)).toBe(path);
});

it.each([
	null,
	'',
	'organise',
	'//evil.example',
	'/\\evil.example',
	'https://evil.example/',
	'/\t/evil.example'
])('leads nowhere for %j', (asked) => {
	expect(ownPath(asked, origin)).toBeUndefined();
});
