import { localVoice, type Piece } from './spoken.ts';

/** Reads texts aloud one after the other; one reader at a time on a page. */
export class Reader {
	static #speaking: Reader | undefined;
	readonly #language: string;
	readonly #hear: (text: string | undefined) => void;
	#audio = new Audio();
	#isStopped = false;
	#isPaused = false;
	/** Ends the wait for the piece that is read. */
	#end: (() => void) | undefined;

	/**
	 * @param language  of the texts
	 * @param hear      hears which text is read now, and undefined at the end
	 */
	constructor(language: string, hear: (text: string | undefined) => void) {
		this.#language = language;
		this.#hear = hear;
	}

	/** @returns whether everything could be read */
	async read(pieces: readonly Piece[]): Promise<boolean> {
		Reader.#speaking?.stop();
		Reader.#speaking = this;
		let isWhole = true;
		for (const piece of pieces) {
			if (this.#isStopped) return true;
			this.#hear(piece.text);
			const isRead = piece.clip ? await this.#play(piece.clip) : await this.#speak(piece.text);
			isWhole &&= isRead;
		}
		if (!this.#isStopped) this.#hear(undefined);
		return isWhole;
	}

	pause(): void {
		this.#isPaused = true;
		this.#audio.pause();
		globalThis.speechSynthesis?.pause();
	}

	resume(): void {
		this.#isPaused = false;
		if (this.#audio.src) this.#start();
		globalThis.speechSynthesis?.resume();
	}

	stop(): void {
		if (this.#isStopped) return;
		this.#isStopped = true;
		this.#audio.pause();
		// A paused voice keeps the next one waiting.
		globalThis.speechSynthesis?.cancel();
		globalThis.speechSynthesis?.resume();
		this.#end?.();
		this.#hear(undefined);
	}

	#play(clip: string): Promise<boolean> {
		return new Promise((done) => {
			this.#end = () => done(false);
			this.#audio.onended = () => done(true);
			this.#audio.onerror = () => done(false);
			this.#audio.src = clip;
			this.#start();
		});
	}

	/** A piece that comes while it is paused waits; and what a pause interrupts is not a failure. */
	#start(): void {
		const end = this.#end;
		if (!this.#isPaused)
			this.#audio.play().catch(() => {
				if (!this.#isPaused) end?.();
			});
	}

	#speak(text: string): Promise<boolean> {
		const voice = localVoice(this.#language);
		if (!voice) return Promise.resolve(false);
		return new Promise((done) => {
			this.#end = () => done(false);
			const utterance = Object.assign(new SpeechSynthesisUtterance(text), {
				voice,
				lang: voice.lang,
				rate: 0.9
			});
			utterance.onend = () => done(true);
			utterance.onerror = () => done(false);
			speechSynthesis.speak(utterance);
		});
	}
}
