import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { RequestEvent } from '@sveltejs/kit';
import { readCookie, writeCookie } from './cookies.ts';
import { log } from './log.ts';

/** So many tries at once, and so many a second from then on. */
type Limit = { burst: number; perSecond: number };

/** Of one browser, of one address (four classes of a school share one), and of all together (R127). */
export const LIMITS = {
	device: { burst: 20, perSecond: 20 / 60 },
	address: { burst: 300, perSecond: 300 / 60 },
	// The burst is what two thousand classes mistype in the first minutes of one lesson.
	everybody: { burst: 30_000, perSecond: 10 }
} satisfies Record<string, Limit>;

/** A try that is over a limit waits for its turn as long as this; a longer queue is told to come again. */
const LONGEST_HOLD_SECONDS = 5;
const ALARM_EVERY_SECONDS = 60;

/** What is typed, each with limits of its own: a school that looks for answers may still join. */
type Purpose = 'join' | 'slip' | 'receipt' | 'answer' | 'problem';

/** Tokens that come back with time; a bucket that is full again is forgotten, so a quiet process keeps none. */
export class TokenBuckets {
	readonly #buckets = new Map<string, { tokens: number; at: number }>();
	readonly #limit: Limit;
	readonly #most: number;
	readonly #now: () => number;

	/**
	 * @param most  how many buckets are kept; beyond it the one longest untouched goes
	 * @param now  seconds
	 */
	constructor(limit: Limit, most = 20_000, now = () => performance.now() / 1000) {
		this.#limit = limit;
		this.#most = most;
		this.#now = now;
	}

	/** How many there are now; below nothing while tries wait for their turn. */
	tokens(key: string): number {
		const bucket = this.#buckets.get(key);
		if (!bucket) return this.#limit.burst;
		const grown = bucket.tokens + (this.#now() - bucket.at) * this.#limit.perSecond;
		return Math.min(this.#limit.burst, grown);
	}

	/** Seconds until a try that comes now has its turn. */
	wait(key: string): number {
		return Math.max(0, (1 - this.tokens(key)) / this.#limit.perSecond);
	}

	take(key: string): void {
		this.#put(key, this.tokens(key) - 1);
	}

	giveBack(key: string): void {
		this.#put(key, Math.min(this.#limit.burst, this.tokens(key) + 1));
	}

	get size(): number {
		return this.#buckets.size;
	}

	#put(key: string, tokens: number) {
		this.#buckets.delete(key);
		if (tokens >= this.#limit.burst) return;
		this.#buckets.set(key, { tokens, at: this.#now() });
		for (const oldest of this.#buckets.keys()) {
			if (this.#buckets.size <= this.#most) break;
			this.#buckets.delete(oldest);
		}
	}
}

/** Where a try comes from; a browser that has not yet tried in vain has no name. */
type From = { device?: string | undefined; address: string };

/** What was looked for, or in how many seconds one may try again: then nothing was looked up. */
type Tried<T> = { found: T | undefined } | { waitSeconds: number };

/**
 * The limits of one purpose. Only tries that find nothing count. Who is over a limit is not turned away: the try
 * waits some seconds for its turn, right or wrong alike, so that guessing goes no faster than the limits and a
 * right code still opens.
 */
export class WrongTries {
	readonly #device: TokenBuckets;
	readonly #address: TokenBuckets;
	readonly #everybody: TokenBuckets;
	readonly #alarm: () => void;
	readonly #sleep: (seconds: number) => Promise<unknown>;

	constructor({
		alarm = () => {},
		now,
		sleep = (seconds) => pause(seconds * 1000)
	}: { alarm?: () => void; now?: () => number; sleep?: (seconds: number) => Promise<unknown> } = {}) {
		this.#device = new TokenBuckets(LIMITS.device, undefined, now);
		this.#address = new TokenBuckets(LIMITS.address, undefined, now);
		this.#everybody = new TokenBuckets(LIMITS.everybody, 1, now);
		this.#alarm = alarm;
		this.#sleep = sleep;
	}

	async attempt<T>(from: From, look: () => Promise<T | undefined>): Promise<Tried<T>> {
		const kept = [
			...(from.device ? ([[this.#device, from.device]] as const) : []),
			[this.#address, from.address] as const,
			[this.#everybody, 'everybody'] as const
		];
		const wait = Math.max(...kept.map(([buckets, key]) => buckets.wait(key)));
		if (wait > LONGEST_HOLD_SECONDS) return { waitSeconds: Math.ceil(wait) };

		for (const [buckets, key] of kept) buckets.take(key);
		if (wait > 0) await this.#sleep(wait);
		const found = await look();
		if (found !== undefined) for (const [buckets, key] of kept) buckets.giveBack(key);
		else if (this.#everybody.tokens('everybody') < LIMITS.everybody.burst / 2) this.#alarm();
		return { found };
	}
}

const ofPurpose = new Map<Purpose, WrongTries>();

function triesOf(purpose: Purpose): WrongTries {
	const known = ofPurpose.get(purpose) ?? new WrongTries({ alarm: alarmOf(purpose) });
	ofPurpose.set(purpose, known);
	return known;
}

/** Says in the log, once a minute at most, that somebody guesses: neither what nor from where. */
function alarmOf(purpose: Purpose): () => void {
	let quietUntil = 0;
	return () => {
		if (performance.now() < quietUntil) return;
		quietUntil = performance.now() + ALARM_EVERY_SECONDS * 1000;
		log.warn({ alarm: 'many wrong codes', purpose });
	};
}

/**
 * Looks up what somebody typed, within the limits of wrong tries.
 *
 * @param look  undefined where there is nothing
 */
export async function tryWithin<T>(
	event: RequestEvent,
	purpose: Purpose,
	look: () => Promise<T | undefined>
): Promise<Tried<T>> {
	const device = readCookie(event, 'tries');
	const tried = await triesOf(purpose).attempt(
		{ device: device && hidden(device), address: hidden(network(addressOf(event))) },
		look
	);
	if (!device && 'found' in tried && tried.found === undefined)
		writeCookie(event, 'tries', randomBytes(16).toString('base64url'));
	return tried;
}

// What the entry says, which believes named proxies only; whatever a browser sent by that name it has overwritten.
const addressOf = (event: RequestEvent) => event.request.headers.get('x-heard-address') ?? '';

/** An address as a limit counts it: a house has one of IPv4, and a whole /64 of IPv6. */
export function network(address: string): string {
	const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
	if (isIPv4(mapped) || !isIPv6(address)) return mapped;
	const [head = '', tail] = address.toLowerCase().split('::');
	const groups = head === '' ? [] : head.split(':');
	const after = tail ? tail.split(':') : [];
	const zeros = tail === undefined ? [] : Array<string>(8 - groups.length - after.length).fill('0');
	return [...groups, ...zeros, ...after]
		.slice(0, 4)
		.map((group) => parseInt(group, 16).toString(16))
		.join(':');
}

// No address and no cookie is kept as it is, not even in memory.
const key = randomBytes(32);
const hidden = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
