import { expect, test } from 'vitest';
import { isKnownHost } from './known-host.ts';

const SETTINGS = { ORIGIN: 'https://heard.example.org:8443', HOSTS: ['consult.example.org'] };

test.for([
	'localhost:3000',
	'127.0.0.2',
	'[::1]:3000',
	'192.168.1.20:3000',
	'10.1.2.3',
	'172.31.0.1',
	'169.254.7.7',
	'[fe80::1]',
	'[fd00::1]:80',
	'teacher',
	'teacher.local',
	'lan.test',
	'laptop.home.arpa',
	'heard.example.org',
	'HEARD.example.org:8443',
	'consult.example.org'
])('%s is ours', (host) => {
	expect(isKnownHost(host, SETTINGS)).toBe(true);
});

test.for([
	'',
	'evil.example',
	'heard.example.org.evil.example',
	'heard.example.org@evil.example',
	'evil.example/heard.example.org',
	'8.8.8.8',
	'172.32.0.1',
	'[2001:db8::1]',
	'localhost.evil.example'
])('"%s" is not', (host) => {
	expect(isKnownHost(host, SETTINGS)).toBe(false);
});
