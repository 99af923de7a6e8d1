import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { BlockList, isIP } from 'node:net';
import { isPicture } from '../lib/pictures/pictures.ts';
import { isKnownHost } from '../lib/server/known-host.ts';
import type { Settings } from '../lib/server/settings.ts';

/** What adapter-node builds: a middleware that answers everything but what it does not find. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

const DENIED_FEATURES = [
	'accelerometer',
	'autoplay',
	'camera',
	'clipboard-read',
	'clipboard-write',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'keyboard-map',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'sync-xhr',
	'usb',
	'xr-spatial-tracking'
];

const HEADERS = {
	'x-content-type-options': 'nosniff',
	'cross-origin-resource-policy': 'same-origin'
};

/** What a browser heeds only where a whole document comes. */
const DOCUMENT_HEADERS = {
	...HEADERS,
	'x-frame-options': 'DENY',
	// Not no-referrer: that makes a form post say "Origin: null", which our own origin check refuses.
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', ')
};

/**
 * How long a quiet connection stays open, in milliseconds: a child thinks for a while between two answers, and a new
 * connection takes a round trip or more.
 */
const KEPT_OPEN = 65_000;

/**
 * The HTTP server in front of the application: the one place that believes a proxy.
 *
 * It tells the application who asks, by which protocol and for which host in `x-heard-address`, `x-heard-protocol`
 * and `x-heard-host`, refuses hosts that are not ours, and sets the headers that static files need too.
 */
export function createEntry(handler: Handler, settings: Settings): Server {
	const asked = requestReader(settings);

	return createServer({ keepAliveTimeout: KEPT_OPEN }, (request, response) => {
		const { address, protocol, host } = asked(request);
		Object.assign(request.headers, {
			'x-heard-address': address,
			'x-heard-protocol': protocol,
			'x-heard-host': host
		});

		const names = isPartOfPage(request) ? HEADERS : DOCUMENT_HEADERS;
		for (const [name, value] of Object.entries(names)) response.setHeader(name, value);
		if (protocol === 'https') {
			response.setHeader('strict-transport-security', 'max-age=63072000; includeSubDomains');
		}
		if (isPictureFile(request)) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
		if (!isKnownHost(host, settings))
			return refuse(response, 421, 'This Heard does not answer to that address.');

		handler(request, response, () => refuse(response, 404, 'Not found.'));
	});
}

/** Scripts, style sheets and data of a page: on a slow line the other headers would outweigh the small ones. */
function isPartOfPage({ url = '', headers }: IncomingMessage): boolean {
	const [path = ''] = url.split('?');
	return (
		/^\/(_app|pictures)\/|\/(__data\.json|favicon\.svg|take-part\/way)$/.test(path) ||
		'x-sveltekit-action' in headers
	);
}

/** A picture keeps its key for ever, so a browser that has it need not ask again. */
function isPictureFile({ url = '' }: IncomingMessage): boolean {
	return isPicture(/^\/pictures\/([a-z-]+)\.svg$/.exec(url)?.[1]);
}

function refuse(response: ServerResponse, status: number, line: string) {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${line}\n`);
}

function requestReader({ ORIGIN, TRUSTED_PROXIES }: Settings) {
	const proxies = blockListOf(TRUSTED_PROXIES);
	const isTrusted = (address: string) => isIP(address) !== 0 && proxies.check(address, familyOf(address));
	const origin = ORIGIN ? new URL(ORIGIN) : undefined;

	return ({ headers, socket }: IncomingMessage) => {
		const peer = socket.remoteAddress ?? '';
		const isProxied = isTrusted(peer);
		const forwarded = (name: string) => (isProxied ? listIn(headers[name]) : []);

		// Each proxy adds at the end, so what stands before the last stranger is only that stranger's word.
		const path = [...forwarded('x-forwarded-for'), peer];
		const address = path.findLast((hop) => !isTrusted(hop)) ?? peer;
		const host = (forwarded('x-forwarded-host').at(-1) ?? headers.host ?? '').toLowerCase();
		const said = forwarded('x-forwarded-proto').at(-1)?.toLowerCase();
		const protocol = said === 'https' || said === 'http' ? said : protocolOf(host, origin);
		return { address, host, protocol };
	};
}

function protocolOf(host: string, origin: URL | undefined): string {
	return origin?.host === host ? origin.protocol.replace(':', '') : 'http';
}

function listIn(header: string | string[] | undefined): string[] {
	const parts = [header ?? []].flat().flatMap((line) => line.split(','));
	return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function blockListOf(ranges: string[]): BlockList {
	const list = new BlockList();
	for (const range of ranges) {
		const [address = '', prefix] = range.split('/');
		if (prefix === undefined) list.addAddress(address, familyOf(address));
		else list.addSubnet(address, Number(prefix), familyOf(address));
	}
	return list;
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
	return isIP(address) === 4 ? 'ipv4' : 'ipv6';
}
