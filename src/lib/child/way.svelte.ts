import { tick } from 'svelte';
import { pushState, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Answer, Answers } from '#lib/definition/answer.ts';
import { questionsAsked } from '#lib/definition/questions-asked.ts';
import type { QuestionView } from './question-view.ts';
import { HAND_IN, readAnswer } from './read-answer.ts';
import type { WayData, WayPost, WayReply } from './way-data.ts';

/** In the storage of the tab: its key, and what has not been sent yet. Gone when the child has gone. */
const STORED = 'heard-way';
/** After this long somebody else may sit there, so nothing is taken up again. */
const OPENS_AGAIN_MS = 10 * 60_000;
const RETRY_MS = [500, 1_000, 2_000, 5_000, 10_000];
/** So often it asks whether time is nearly up. */
const ASKS_MS = 20_000;
/** So much of it is sent at once, in characters of JSON: drawings travel one by one. */
const MOST_AT_ONCE = 200_000;

type Stored = { tab: string | null; at: number; waiting: Answers };

/** A screen of the way: a question's key, or the look over all answers. Keys hold no dash. */
export const CHECK = '-check';

/**
 * A child's way through the questions in the browser: the next question stands there at once, and answers are sent
 * behind it, in order, until they have arrived.
 */
export class Way {
	/** All questions in the child's words; empty until they have come. */
	questions: QuestionView[] = $state.raw([]);
	answers: Answers = $state.raw({});
	/** Whether the browser shows the screens by itself, so that no page need come. */
	isWalking = $state(false);
	/** Answers that have not arrived yet, by question. */
	waiting: Answers = $state.raw({});
	/** Whether the line is down: the last try did not arrive. */
	isLineDown = $state(false);
	isHandingIn = $state(false);
	/** Time is nearly up, the server says. */
	bell = $state(false);
	/** The message key of why handing in was refused. */
	refused: string | undefined = $state();
	/** What is wrong with the answer on the screen: a message key and its numbers. */
	trouble: { error: string; payload?: Record<string, number> } | undefined = $state.raw();

	asked = $derived(questionsAsked(this, this.answers));

	#tab: string | null = null;
	#isSending = false;
	#tries = 0;
	#retry: ReturnType<typeof setTimeout> | undefined;
	#asks: ReturnType<typeof setInterval> | undefined;

	/** A key for this tab, to be sent with the assent. */
	newTab(): string {
		const bytes = crypto.getRandomValues(new Uint8Array(16));
		this.#tab = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
		return this.#tab;
	}

	/** Begins at the first question. */
	begin(data: WayData): void {
		this.#takeIn(data);
		this.#store();
		this.#show(this.asked[0]?.key ?? CHECK, replaceState);
	}

	/** Has all questions at hand, so that the next ones need no page. The screen that is there stays. */
	async prepare(): Promise<void> {
		const data = await this.#fetchWay();
		if (data && !this.isWalking) this.#takeIn(data);
	}

	/**
	 * Takes up again what this tab began.
	 *
	 * @param screen  the screen that the address names
	 * @returns false if this is not the tab, or it was too long ago
	 */
	async reopen(screen: string): Promise<boolean> {
		const stored = readStored();
		if (!stored?.tab) return false;
		this.#tab = stored.tab;
		const data = await this.#fetchWay();
		if (!data) return false;
		const isRecent = Date.now() - stored.at < OPENS_AGAIN_MS;
		this.#takeIn(data);
		if (isRecent) {
			this.waiting = stored.waiting;
			this.answers = { ...this.answers, ...stored.waiting };
		}
		this.#store();
		this.#show(this.asked.some(({ key }) => key === screen) ? screen : CHECK, replaceState);
		void this.#send();
		return true;
	}

	/** The question of a screen. */
	question(screen: string): QuestionView | undefined {
		return this.asked.find(({ key }) => key === screen);
	}

	/** Takes what stands in a question's form and goes on; false while the questions are not here yet. */
	take(screen: string, form: FormData): boolean {
		const question = this.question(screen);
		if (!question) return false;
		const read = readAnswer(question, form);
		this.trouble = read.error === undefined ? undefined : read;
		if (read.error !== undefined) return true;
		// At the bell, a question that stands open was not reached; it was not skipped.
		if (form.get('say') === HAND_IN) {
			if (read.answer !== 'skipped') this.#keep(question.key, read.answer);
			this.#show(CHECK);
			return true;
		}
		this.#keep(question.key, read.answer);
		const at = this.asked.findIndex(({ key }) => key === screen);
		this.#show(this.asked[at + 1]?.key ?? CHECK);
		return true;
	}

	/** Takes words that were changed on the look over all answers; false if they cannot be taken so. */
	change(key: string, form: FormData): boolean {
		const question = this.question(key);
		const read = question && readAnswer(question, form);
		if (!read || read.error !== undefined) return false;
		this.#keep(key, read.answer);
		return true;
	}

	/** Goes to a screen without waiting for anything; false while the questions are not here yet. */
	go(screen: string): boolean {
		if (screen !== CHECK && !this.question(screen)) return false;
		this.#show(screen);
		return true;
	}

	/** Hands everything in, as soon as the line lets it. */
	handIn(): boolean {
		if (this.questions.length === 0) return false;
		this.isHandingIn = true;
		this.refused = undefined;
		void this.#send();
		return true;
	}

	/** The line is back, the browser says: no need to wait for the next try. */
	retry(): void {
		void this.#send();
	}

	/** Tells the server that the child is still there. */
	stay(): void {
		if (this.questions.length > 0) void this.#ask({ answers: {}, stays: true });
	}

	/** Hears of the bell, also when nothing is sent. */
	async #ask(post: WayPost): Promise<void> {
		if (this.#isSending) return;
		const reply = await this.#post(post).catch(() => undefined);
		if (reply) this.bell = reply.bell ?? this.bell;
	}

	/** Forgets everything at once, here. What the server has goes by itself or by the page that stops. */
	clear(): void {
		clearTimeout(this.#retry);
		clearInterval(this.#asks);
		sessionStorage.removeItem(STORED);
		this.questions = [];
		this.answers = {};
		this.waiting = {};
		this.#tab = null;
	}

	#takeIn({ questions, answers, bell }: WayData) {
		this.#asks ??= setInterval(() => void this.#ask({ answers: {} }), ASKS_MS);
		this.bell = bell ?? this.bell;
		this.questions = questions;
		this.answers = answers;
	}

	#keep(key: string, answer: Answer) {
		const { [key]: _, ...others } = this.waiting;
		this.waiting = { ...others, [key]: answer };
		this.answers = { ...this.answers, [key]: answer };
		this.#store();
		void this.#send();
	}

	#store() {
		const stored: Stored = { tab: this.#tab, at: Date.now(), waiting: this.waiting };
		try {
			sessionStorage.setItem(STORED, JSON.stringify(stored));
		} catch {
			// A browser that keeps nothing: then what waits is in this page alone.
		}
	}

	#show(screen: string, move = pushState) {
		this.isWalking = true;
		this.trouble = undefined;
		const url =
			screen === CHECK
				? resolve('/(child)/take-part/check')
				: resolve('/(child)/take-part/questions/[key]', { key: screen });
		move(url, { screen });
		void tick().then(() => {
			scrollTo(0, 0);
			document.getElementById('main')?.focus({ preventScroll: true });
		});
	}

	async #fetchWay(): Promise<WayData | undefined> {
		const response = await fetch(resolve('/(child)/take-part/way'), { headers: this.#headers() }).catch(
			() => undefined
		);
		return response?.ok ? ((await response.json()) as WayData) : undefined;
	}

	/** One request at a time, so that nothing overtakes; what comes meanwhile goes with the next. */
	async #send(): Promise<void> {
		clearTimeout(this.#retry);
		if (this.#isSending) return;
		this.#isSending = true;
		try {
			while (Object.keys(this.waiting).length > 0 || this.isHandingIn) {
				const answers = beginningOf(this.waiting);
				const isRest = Object.keys(answers).length === Object.keys(this.waiting).length;
				const handIn = this.isHandingIn && isRest;
				this.#arrived(answers, await this.#post({ answers, ...(handIn && { handIn }) }));
			}
		} catch {
			this.isLineDown = true;
			const wait = RETRY_MS[Math.min(this.#tries++, RETRY_MS.length - 1)]!;
			this.#retry = setTimeout(() => void this.#send(), wait);
		} finally {
			this.#isSending = false;
		}
	}

	#arrived(answers: Answers, reply: WayReply) {
		this.isLineDown = false;
		this.#tries = 0;
		if (reply.handedIn) return this.#leaveFor(resolve('/(child)/take-part/thanks'));
		if (reply.gone) return this.#leaveFor(`${resolve('/(child)/take-part')}?gone=1`);
		this.bell = reply.bell ?? this.bell;
		if (reply.refused) this.isHandingIn = false;
		if (reply.question === undefined) {
			this.refused = reply.refused;
			this.#settle(answers);
		} else this.#askAgain(reply.question, reply.refused);
		this.#store();
	}

	/** These have arrived; what the child changed meanwhile still waits. */
	#settle(arrived: Answers) {
		this.waiting = Object.fromEntries(
			Object.entries(this.waiting).filter(([key, answer]) => arrived[key] !== answer)
		);
	}

	/** An answer could not be taken as it is. */
	#askAgain(key: string, error = 'child.answer_refused') {
		this.#settle(this.waiting[key] === undefined ? {} : { [key]: this.waiting[key] });
		const { [key]: _, ...others } = this.answers;
		this.answers = others;
		this.#show(this.question(key) ? key : CHECK);
		this.trouble = { error };
	}

	#leaveFor(url: string) {
		this.clear();
		this.isHandingIn = false;
		location.replace(url);
	}

	/** @throws if it did not arrive */
	async #post(post: WayPost): Promise<WayReply> {
		const response = await fetch(resolve('/(child)/take-part/way'), {
			method: 'POST',
			headers: { ...this.#headers(), 'content-type': 'application/json' },
			body: JSON.stringify(post)
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
