import { tick, type Component } from 'svelte';
import { pushState, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Answer, Answers } from '#lib/definition/answer.ts';
import { questionsAsked } from '#lib/definition/questions-asked.ts';
import { Line } from './line.svelte.ts';
import { loadScreens } from './load-screens.ts';
import type { QuestionView } from './question-view.ts';
import { HAND_IN, readAnswer } from './read-answer.ts';
import type { WayData, WayReply } from './way-data.ts';

/** A screen of the way: a question's key, or the look over all answers. Keys hold no dash. */
export const CHECK = '-check';

/**
 * A child's way through the questions in the browser: the next question stands there at once, and its line sends the
 * answers behind it.
 */
export class Way {
	/** All questions in the child's words; empty until they have come. */
	questions: QuestionView[] = $state.raw([]);
	answers: Answers = $state.raw({});
	/** What shows the screens, once its code is here. */
	Screens: Component<{ way: Way; screen: string }> | undefined = $state.raw();
	/** Whether the browser shows the screens by itself, so that no page need come. */
	isWalking = $state(false);
	/** Time is nearly up, the server says. */
	bell = $state(false);
	/** The message key of why handing in was refused. */
	refused: string | undefined = $state();
	/** What is wrong with the answer on the screen: a message key and its numbers. */
	trouble: { error: string; payload?: Record<string, number> } | undefined = $state.raw();

	asked = $derived(questionsAsked(this, this.answers));

	readonly line = new Line((reply) => this.#hear(reply));

	/** Fetches the code of the screens ahead, and says whether it is here. */
	async hasScreens(): Promise<boolean> {
		this.Screens ??= (await loadScreens())?.default;
		return this.Screens !== undefined;
	}

	/** Begins at the first question; where the code of the screens cannot come, its page is asked for. */
	async begin(data: WayData): Promise<void> {
		this.#takeIn(data);
		const first = this.asked[0]?.key ?? CHECK;
		if (await this.hasScreens()) this.#show(first, replaceState);
		else location.replace(addressOf(first));
	}

	/** Has all at hand that the next questions need, so that no page need come. The screen that is there stays. */
	async prepare(): Promise<void> {
		const fetching = this.line.fetchWay().catch(() => undefined);
		const [data, hasScreens] = await Promise.all([fetching, this.hasScreens()]);
		if (data && hasScreens && !this.isWalking) this.#takeIn(data);
	}

	/**
	 * Takes up again what this tab began.
	 *
	 * @param screen  the screen that the address names
	 * @returns false if this is not the tab, or it was too long ago
	 * @throws if the line is away
	 */
	async reopen(screen: string): Promise<boolean> {
		const [data, hasScreens] = await Promise.all([this.line.reopen(), this.hasScreens()]);
		if (!data) return false;
		if (!hasScreens) throw new Error('No screens');
		this.#takeIn(data);
		this.#show(this.asked.some(({ key }) => key === screen) ? screen : CHECK, replaceState);
		this.line.retry();
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
		this.refused = undefined;
		this.line.handIn();
		return true;
	}

	/** Tells the server that the child is still there. */
	stay(): void {
		if (this.questions.length > 0) this.line.stay();
	}

	/** Forgets everything at once, here. What the server has goes by itself or by the page that stops. */
	clear(): void {
		this.line.clear();
		this.questions = [];
		this.answers = {};
	}

	#takeIn({ questions, answers, bell }: WayData) {
		this.bell = bell ?? this.bell;
		this.questions = questions;
		this.answers = answers;
		this.line.open();
	}

	#keep(key: string, answer: Answer) {
		this.answers = { ...this.answers, [key]: answer };
		this.refused = undefined;
		this.line.keep(key, answer);
	}

	#show(screen: string, move = pushState) {
		this.isWalking = true;
		this.trouble = undefined;
		move(addressOf(screen), { screen });
		void tick().then(() => {
			scrollTo(0, 0);
			document.getElementById('main')?.focus({ preventScroll: true });
		});
	}

	#hear({ handedIn, gone, bell, refused, question }: WayReply) {
		if (handedIn) return this.#leaveFor(resolve('/(child)/take-part/thanks'));
		if (gone) return this.#leaveFor(`${resolve('/(child)/take-part')}?gone=1`);
		this.bell = bell ?? this.bell;
		if (question !== undefined) this.#askAgain(question, refused);
		else if (refused) this.refused = refused;
	}

	/** An answer could not be taken as it is. */
	#askAgain(key: string, error = 'child.answer_refused') {
		const { [key]: _, ...others } = this.answers;
		this.answers = others;
		this.#show(this.question(key) ? key : CHECK);
		this.trouble = { error };
	}

	#leaveFor(url: string) {
		this.clear();
		location.replace(url);
	}
}

function addressOf(screen: string) {
	if (screen === CHECK) return resolve('/(child)/take-part/check');
	return resolve('/(child)/take-part/questions/[key]', { key: screen });
}
