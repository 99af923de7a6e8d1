import { describe, expect, it } from 'vitest';
import { LIMITS, network, TokenBuckets, WrongTries } from './wrong-tries.ts';

/** Limits with a clock that stands until it is moved, and on which waiting takes no time. */
function atDesk() {
	const clock = { seconds: 0, slept: [] as number[], alarms: 0 };
	const tries = new WrongTries({
		now: () => clock.seconds,
		sleep: async (seconds) => void clock.slept.push(seconds),
		alarm: () => void clock.alarms++
	});
	const wrong = async (from: { device?: string; address: string }) =>
		'found' in (await tries.attempt(from, async () => undefined));
	const right = async (from: { device?: string; address: string }) => {
		const tried = await tries.attempt(from, async () => 'a class');
		return 'found' in tried && tried.found === 'a class';
	};
	return { clock, tries, wrong, right };
}

describe('wrong tries', () => {
	it('of four classes of thirty behind one address in five minutes are all looked at, without a wait', async () => {
		const { clock, wrong, right } = atDesk();
		for (let child = 0; child < 120; child++) {
			clock.seconds = (child * 300) / 120;
			const from = { device: `computer ${child}`, address: 'school' };
			if (child % 4 === 0) expect(await wrong(from)).toBe(true);
			expect(await right(from)).toBe(true);
		}
		expect(clock.slept).toEqual([]);
	});

	it('beyond the limit of a browser wait for their turn, and then are asked to come again', async () => {
		const { clock, tries, wrong } = atDesk();
		const from = { device: 'one', address: 'school' };
		for (let n = 0; n < LIMITS.device.burst; n++) await wrong(from);
		expect(clock.slept).toEqual([]);
		expect(await wrong(from)).toBe(true);
		expect(clock.slept).toEqual([3]);
		expect(await tries.attempt(from, async () => undefined)).toEqual({ waitSeconds: 6 });
		clock.seconds += 60;
		expect(await wrong(from)).toBe(true);
	});

	it('of one browser leave the others of its school alone', async () => {
		const { clock, wrong, right } = atDesk();
		for (let n = 0; n < 40; n++) await wrong({ device: 'one', address: 'school' });
		clock.slept.length = 0;
		expect(await right({ device: 'another', address: 'school' })).toBe(true);
		expect(clock.slept).toEqual([]);
	});

	it('beyond the limit of an address keep no right code out', async () => {
		const { clock, wrong, right } = atDesk();
		for (let n = 0; n < LIMITS.address.burst + 5; n++) await wrong({ address: 'school' });
		expect(await right({ device: 'child', address: 'school' })).toBe(true);
		expect(clock.slept.at(-1)).toBeLessThanOrEqual(5);
	});

	it('that find something cost nothing', async () => {
		const { clock, right } = atDesk();
		for (let n = 0; n < 10_000; n++) expect(await right({ device: 'one', address: 'school' })).toBe(true);
		expect(clock.slept).toEqual([]);
	});

	it('ring an alarm long before all together reach their limit', async () => {
		const { clock, wrong } = atDesk();
		for (let n = 0; n < LIMITS.everybody.burst / 2; n++) await wrong({ address: `address ${n}` });
		expect(clock.alarms).toBe(0);
		await wrong({ address: 'one more' });
		expect(clock.alarms).toBe(1);
	});
});

describe('a guesser', () => {
	const HOURS = 8;
	const OPEN_SESSIONS = 2_000;
	const CODES = 10 ** 9;
	const expectedHits = (looked: number) => (looked * OPEN_SESSIONS) / CODES;

	/** How many of a guesser's tries are looked at in eight hours, if it tries as often as it may. */
	async function lookedAt(addresses: number) {
		const { clock, wrong } = atDesk();
		let looked = 0;
		for (; clock.seconds < HOURS * 3600; clock.seconds += 30) {
			for (let address = 0; address < addresses; address++) {
				const before = looked;
				while (await wrong({ address: `address ${address}` })) looked++;
				if (looked === before && address > 0) break;
			}
		}
		return looked;
	}

	// A hit is a seat in one class session: within its head-count and margin, in its live count, gone when it is ended.
	it('at one address hits less than one in three of two thousand open sessions’ days', async () => {
		const looked = await lookedAt(1);
		expect(looked).toBeGreaterThan(100_000);
		expect(expectedHits(looked)).toBeLessThan(1 / 3);
	});

	it('with a fresh address for every hundred tries still hits fewer than one session in eight hours', async () => {
		const looked = await lookedAt(5_000);
		expect(looked).toBeGreaterThan(300_000);
		expect(expectedHits(looked)).toBeLessThan(0.7);
	});
});

describe('buckets', () => {
	it('are as many as they may be, and no more', () => {
		const buckets = new TokenBuckets({ burst: 5, perSecond: 1 }, 100, () => 0);
		for (let n = 0; n < 1000; n++) buckets.take(`key ${n}`);
		expect(buckets.size).toBe(100);
		expect(buckets.tokens('key 999')).toBe(4);
		buckets.giveBack('key 999');
		expect(buckets.size).toBe(99);
	});
});

it.each([
	['203.0.113.7', '203.0.113.7'],
	['::ffff:203.0.113.7', '203.0.113.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
	['2001:0DB8:1:2::99', '2001:db8:1:2'],
	['2001:db8::1', '2001:db8:0:0'],
	['::1', '0:0:0:0'],
	['', '']
])('counts %s as %s', (address, counted) => {
	expect(network(address)).toBe(counted);
});
