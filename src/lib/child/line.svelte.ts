import { resolve } from '$app/paths';
import type { Answer, Answers } from '#lib/definition/answer.ts';
import type { WayData, WayPost, WayReply } from './way-data.ts';

const WAY = resolve('/(child)/take-part/way');
/** In the storage of the tab: its key, and what has not been sent yet. Gone when the child has gone. */
const STORED = 'heard-way';
/** After this long somebody else may sit there, so nothing is taken up again. */
const OPENS_AGAIN_MS = 10 * 60_000;
const RETRY_MS = [500, 1_000, 2_000, 5_000, 10_000];
/** A request that takes longer has stalled and is tried again. */
const LONGEST_TRY_MS = 60_000;
/** So often it asks whether time is nearly up. */
const ASKS_MS = 20_000;
/** So much of it is sent at once, in characters of JSON: drawings travel one by one. */
const MOST_AT_ONCE = 200_000;

type Stored = { tab: string; at: number; waiting: Answers };

/**
 * Sends a child's answers while it goes on, in order, again until they have arrived; what is sent twice counts once.
 * What the server says of it is told to whoever made this line.
 */
export class Line {
	/** Answers that have not arrived yet, by question. */
	waiting: Answers = $state.raw({});
	/** Whether the last try did not arrive. */
	isDown = $state(false);
	/** Whether the child's wish to hand in was taken back before it was fulfilled. */
	isTakenBack = $state(false);

	/** The child wants to hand in as soon as the line lets it. */
	#isWanted = $state(false);
	/** The request that is under way hands in. */
	#isUnderWay = $state(false);
	#tell: (reply: WayReply) => void;
	#tab: string | null = null;
	#isSending = false;
	#tries = 0;
	#retry: ReturnType<typeof setTimeout> | undefined;
	#asks: ReturnType<typeof setInterval> | undefined;

	constructor(tell: (reply: WayReply) => void) {
		this.#tell = tell;
	}

	get isHandingIn(): boolean {
		return this.#isWanted || this.#isUnderWay;
	}

	/** The key of this tab, to be sent with the assent; the same when a yes is sent again, whose reply was lost. */
	keyOfTab(): string {
		return (this.#tab ??= Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
			byte.toString(16).padStart(2, '0')
		).join(''));
	}

	/** From now on the tab can open again what it began, and hears of the bell also when nothing is sent. */
	open(): void {
		this.#asks ??= setInterval(() => void this.#ask({ answers: {} }), ASKS_MS);
		this.#store();
	}

	/**
	 * What this tab began, with what has not been sent yet; nothing if this is not the tab.
	 *
	 * @throws if the line is away
	 */
	async reopen(): Promise<WayData | undefined> {
		const stored = readStored();
		if (!stored) return undefined;
		this.#tab = stored.tab;
		const data = await this.fetchWay();
		if (!data) return undefined;
		if (Date.now() - stored.at < OPENS_AGAIN_MS) this.waiting = stored.waiting;
		return { ...data, answers: { ...data.answers, ...this.waiting } };
	}

	/** @throws if the line is away */
	async fetchWay(): Promise<WayData | undefined> {
		const response = await fetch(WAY, {
			headers: this.#headers(),
			signal: AbortSignal.timeout(LONGEST_TRY_MS)
		});
		if (response.status >= 500) throw new Error(`Status ${response.status}`);
		return response.ok ? ((await response.json()) as WayData) : undefined;
	}

	/** Keeps an answer until it has arrived; a later one of the same question takes its place. */
	keep(key: string, answer: Answer): void {
		const { [key]: _, ...others } = this.waiting;
		this.waiting = { ...others, [key]: answer };
		this.#store();
		void this.#send();
	}

	/** Hands in after all answers, as soon as the line lets it. */
	handIn(): void {
		this.#isWanted = true;
		this.isTakenBack = false;
		void this.#send();
	}

	/** Hands in no more, unless it is asked to again. A request that is under way may still arrive. */
	takeBack(): void {
		if (!this.#isWanted) return;
		this.#isWanted = false;
		this.isTakenBack = true;
	}

	/** The line is back, the browser says: no need to wait for the next try. */
	retry(): void {
		void this.#send();
	}

	/** Tells the server that the child is still there. */
	stay(): void {
		void this.#ask({ answers: {}, stays: true });
	}

	/** Forgets everything at once, here, and tells nothing of what is still under way. */
	clear(): void {
		this.#tell = () => {};
		clearTimeout(this.#retry);
		clearInterval(this.#asks);
		sessionStorage.removeItem(STORED);
		this.waiting = {};
		this.#isWanted = false;
		this.#tab = null;
	}

	/** Without a key nothing could be taken up again, so nothing is kept. */
	#store() {
		if (!this.#tab) return;
		const stored: Stored = { tab: this.#tab, at: Date.now(), waiting: this.waiting };
		try {
			sessionStorage.setItem(STORED, JSON.stringify(stored));
		} catch {
			// A browser that keeps nothing: then what waits is in this page alone.
		}
	}

	/** One request at a time, so that nothing overtakes; what comes meanwhile goes with the next. */
	async #send(): Promise<void> {
		clearTimeout(this.#retry);
		if (this.#isSending) return;
		this.#isSending = true;
		try {
			while (Object.keys(this.waiting).length > 0 || this.#isWanted) {
				const answers = beginningOf(this.waiting);
				const isRest = Object.keys(answers).length === Object.keys(this.waiting).length;
				this.#isUnderWay = this.#isWanted && isRest;
				this.#settle(await this.#post({ answers, ...(this.#isUnderWay && { handIn: true }) }), answers);
			}
		} catch {
			this.isDown = true;
			const wait = RETRY_MS[Math.min(this.#tries++, RETRY_MS.length - 1)]!;
			this.#retry = setTimeout(() => void this.#send(), wait);
		} finally {
			this.#isSending = false;
			this.#isUnderWay = false;
		}
	}

	/** What has arrived waits no longer; what the child changed meanwhile still does. */
	#settle(reply: WayReply, answers: Answers) {
		this.isDown = false;
		this.#tries = 0;
		if (reply.refused || reply.handedIn) this.#isWanted = false;
		// Where one answer is refused, the others were not taken with it.
		const { question } = reply;
		const settled = question === undefined ? answers : { [question]: this.waiting[question] };
		this.waiting = Object.fromEntries(
			Object.entries(this.waiting).filter(([key, answer]) => settled[key] !== answer)
		);
		this.#store();
		this.#tell(reply);
	}

	/** Hears of the bell, also when nothing is sent, and of handing in whose reply was lost. */
	async #ask(post: WayPost): Promise<void> {
		if (this.#isSending) return;
		const reply = await this.#post(post).catch(() => undefined);
		if (reply) this.#tell({ bell: reply.bell, handedIn: reply.handedIn });
	}

	/** @throws if it did not arrive, or not in time */
	async #post(post: WayPost): Promise<WayReply> {
		const response = await fetch(WAY, {
			method: 'POST',
			headers: { ...this.#headers(), 'content-type': 'application/json' },
			body: JSON.stringify(post),
			signal: AbortSignal.timeout(LONGEST_TRY_MS)
		});
		if (!response.ok) throw new Error(`Status ${response.status}`);
		return (await response.json()) as WayReply;
	}

	#headers(): Record<string, string> {
		return this.#tab ? { 'x-heard-tab': this.#tab } : {};
	}
}

/** As many of the answers as fit into one request, at least one. */
function beginningOf(waiting: Answers): Answers {
	let size = 0;
	const entries = Object.entries(waiting).filter(([, answer], at) => {
		size += JSON.stringify(answer).length;
		return at === 0 || size <= MOST_AT_ONCE;
	});
	return Object.fromEntries(entries);
}

function readStored(): Stored | undefined {
	try {
		return (JSON.parse(sessionStorage.getItem(STORED) ?? 'null') as Stored | null) ?? undefined;
	} catch {
		return undefined;
	}
}
