import { BlockList, isIP } from 'node:net';
import type { Settings } from './settings.ts';

// Names that no public name server answers: what a classroom's own network calls its machines.
const LOCAL_SUFFIXES = ['.localhost', '.local', '.lan', '.test', '.home.arpa', '.internal'];

const LOCAL_ADDRESSES = new BlockList();
LOCAL_ADDRESSES.addSubnet('127.0.0.0', 8);
LOCAL_ADDRESSES.addSubnet('10.0.0.0', 8);
LOCAL_ADDRESSES.addSubnet('172.16.0.0', 12);
LOCAL_ADDRESSES.addSubnet('192.168.0.0', 16);
LOCAL_ADDRESSES.addSubnet('169.254.0.0', 16);
LOCAL_ADDRESSES.addAddress('::1', 'ipv6');
LOCAL_ADDRESSES.addSubnet('fc00::', 7, 'ipv6');
LOCAL_ADDRESSES.addSubnet('fe80::', 10, 'ipv6');

/**
 * Whether a Host header (`name[:port]`) names this installation: as it was configured, or as a local network does.
 *
 * Any other name is somebody else's that points here, as in DNS rebinding.
 */
export function isKnownHost(host: string, { ORIGIN, HOSTS }: Pick<Settings, 'ORIGIN' | 'HOSTS'>): boolean {
	if (!/^[a-z0-9.:[\]-]+$/i.test(host) || !URL.canParse(`http://${host}`)) return false;

	const { hostname } = new URL(`http://${host}`);
	const isConfigured = HOSTS.includes(hostname) || (ORIGIN && new URL(ORIGIN).hostname === hostname);
	return isConfigured || isLocal(hostname);
}

function isLocal(hostname: string): boolean {
	const address = hostname.replace(/^\[(.*)\]$/, '$1');
	const family = isIP(address);
	if (family !== 0) return LOCAL_ADDRESSES.check(address, family === 4 ? 'ipv4' : 'ipv6');
	return !hostname.includes('.') || LOCAL_SUFFIXES.some((suffix) => hostname.endsWith(suffix));
}
