import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Line } from './line.svelte.ts';
import type { WayPost, WayReply } from './way-data.ts';

type Request = {
	body: WayPost;
	tab?: string;
	signal: AbortSignal;
	answer: (reply: WayReply) => void;
	fail: () => void;
};

/** What came over the line, oldest first; each stays open until the test answers it or lets it fail. */
let requests: Request[];
let stored: Map<string, string>;
let told: WayReply[];

beforeEach(() => {
	requests = [];
	stored = new Map();
	told = [];
	vi.useFakeTimers();
	vi.stubGlobal('sessionStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value),
		removeItem: (key: string) => stored.delete(key)
	});
	vi.stubGlobal(
		'fetch',
		(_url: string, { body, headers, signal }: RequestInit) =>
			new Promise<Response>((resolve, reject) => {
				signal!.addEventListener('abort', () => reject(signal!.reason as Error));
				requests.push({
					body: JSON.parse(body as string) as WayPost,
					tab: (headers as Record<string, string>)['x-heard-tab'],
					signal: signal!,
					answer: (reply) => resolve(Response.json(reply)),
					fail: () => reject(new TypeError('Failed to fetch'))
				});
			})
	);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const line = () => new Line((reply) => told.push(reply));
/** Lets what was answered be heard. */
const heard = () => vi.advanceTimersByTimeAsync(0);
const bodies = () => requests.map(({ body }) => body);

describe('a line', () => {
	it('sends one request at a time, and what came meanwhile with the next', async () => {
		const sends = line();
		sends.keep('a', { choice: 'x' });
		sends.keep('b', { choice: 'x' });
		sends.keep('a', { choice: 'y' });
		expect(bodies()).toEqual([{ answers: { a: { choice: 'x' } } }]);
		requests[0]!.answer({});
		await heard();
		expect(bodies()[1]).toEqual({ answers: { b: { choice: 'x' }, a: { choice: 'y' } } });
		requests[1]!.answer({});
		await heard();
		expect(sends.waiting).toEqual({});
		expect(requests).toHaveLength(2);
	});

	it('hands in with the last answers, and not before', async () => {
		const sends = line();
		sends.keep('a', 'skipped');
		sends.keep('b', { words: 'x'.repeat(150_000) });
		sends.keep('c', { words: 'y'.repeat(150_000) });
		sends.handIn();
		for (const reply of [{}, {}, { handedIn: true }]) {
			requests.at(-1)!.answer(reply);
			await heard();
		}
		expect(bodies().map(({ answers, handIn }) => [Object.keys(answers), handIn])).toEqual([
			[['a'], undefined],
			[['b'], undefined],
			[['c'], true]
		]);
		expect(told.at(-1)).toEqual({ handedIn: true });
	});

	it('that has stalled for a minute is down, and is tried again', async () => {
		const limits = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
			const limit = new AbortController();
			setTimeout(() => limit.abort(), ms);
			return limit.signal;
		});
		const sends = line();
		sends.keep('a', 'skipped');
		await vi.advanceTimersByTimeAsync(59_000);
		expect(sends.isDown).toBe(false);
		await vi.advanceTimersByTimeAsync(1_000);
		expect(sends.isDown).toBe(true);
		expect(requests[0]!.signal.aborted).toBe(true);
		await vi.advanceTimersByTimeAsync(500);
		expect(bodies()[1]).toEqual(bodies()[0]);
		requests[1]!.answer({});
		await heard();
		expect(sends).toMatchObject({ isDown: false, waiting: {} });
		expect(limits).toHaveBeenCalledTimes(2);
	});

	it('keeps what waits for the tab that has a key, and for no other', () => {
		const open = line();
		open.open();
		open.keep('a', { words: 'words of a child' });
		expect([...stored]).toEqual([]);

		const bound = line();
		const tab = bound.keyOfTab();
		bound.open();
		bound.keep('a', { words: 'words of a child' });
		expect([...stored.values()].map((value) => JSON.parse(value) as object)).toMatchObject([
			{ tab, waiting: { a: { words: 'words of a child' } } }
		]);
		expect(requests.map((request) => request.tab)).toEqual([undefined, tab]);

		bound.clear();
		expect([...stored]).toEqual([]);
	});

	it('hands in no more once that was taken back, and sends the answers all the same', async () => {
		const sends = line();
		sends.keep('a', 'skipped');
		sends.handIn();
		requests[0]!.fail();
		await heard();
		expect(sends).toMatchObject({ isDown: true, isHandingIn: true });

		sends.takeBack();
		expect(sends).toMatchObject({ isHandingIn: false, isTakenBack: true });
		await vi.advanceTimersByTimeAsync(500);
		expect(bodies().at(-1)).toEqual({ answers: { a: 'skipped' } });
		requests.at(-1)!.answer({});
		await heard();

		sends.handIn();
		expect(sends).toMatchObject({ isHandingIn: true, isTakenBack: false });
		expect(bodies().at(-1)).toEqual({ answers: {}, handIn: true });
	});

	it('says that it still hands in while a request that was to be taken back is under way', async () => {
		const sends = line();
		sends.handIn();
		sends.takeBack();
		expect(sends.isHandingIn).toBe(true);
		requests[0]!.fail();
		await heard();
		expect(sends.isHandingIn).toBe(false);
		await vi.advanceTimersByTimeAsync(10_000);
		expect(requests).toHaveLength(1);
	});

	it('tells nothing of a child that has left', async () => {
		const sends = line();
		sends.handIn();
		sends.clear();
		requests[0]!.answer({ handedIn: true });
		await heard();
		expect(told).toEqual([]);
		expect([...stored]).toEqual([]);
	});

	it('asks again for the one answer that was refused, and drops no other', async () => {
		const sends = line();
		sends.keep('a', 'skipped');
		sends.keep('b', 'skipped');
		requests[0]!.answer({});
		await heard();
		sends.keep('c', 'skipped');
		sends.handIn();
		requests[1]!.answer({ refused: 'child.answer_refused', question: 'b' });
		await heard();
		expect(told.at(-1)).toMatchObject({ question: 'b' });
		expect(sends).toMatchObject({ waiting: { c: 'skipped' }, isHandingIn: false });
	});
});
