import type { Option, Question, Tone, Wording } from '#lib/definition/definition.ts';
import { inRandomOrder } from '#lib/definition/order-options.ts';
import { chooseWording, easierWording } from '#lib/definition/wording.ts';
import { isPicture } from '#lib/pictures/pictures.ts';
import type { Spoken } from './spoken.ts';

/** An option, item or box as one child reads it. */
export type OptionView = {
	value: string;
	label: string;
	/** The same in easier words, where the definition has them. */
	easier?: string;
	/** Name of a picture of the house's own set. */
	picture?: string;
};

type Common = {
	key: string;
	language: string;
	text: string;
	/** The same in easier words, where the definition has them. */
	easier: string | null;
	help: string | null;
	dontKnow: boolean;
	ratherNot: boolean;
	/** Where its texts can be heard, as far as somebody recorded them. */
	spoken?: Spoken;
	/** Asked only if an earlier question was answered so, as in the definition. */
	onlyIf?: { question: string; choices: string[] };
};

type OfKind =
	| { kind: 'this_or_that'; options: OptionView[] }
	| { kind: 'single'; options: OptionView[] }
	/** `most`: the largest number of options that may be chosen; null where there is no limit. */
	| { kind: 'several'; options: OptionView[]; most: number | null }
	| { kind: 'scale'; options: OptionView[]; faces: boolean }
	| { kind: 'sorting'; items: OptionView[]; boxes: OptionView[] }
	| { kind: 'ranking'; items: OptionView[] }
	| { kind: 'statements'; items: OptionView[] }
	/** A whole number from `from` to `to`, both included. */
	| { kind: 'number'; from: number; to: number }
	| { kind: 'text'; long: boolean }
	| { kind: 'drawing' };

/** One question as one child reads it: one tone, one language, one order. Plain JSON, sent to the browser. */
export type QuestionView = Common & OfKind;
/** The view of a question of one kind. */
export type ViewOf<Kind extends QuestionView['kind']> = Extract<QuestionView, { kind: Kind }>;

/**
 * @param seed  from which the random order of the options comes; null keeps the order of the definition
 * @throws Error if the wording is missing in this language: opening a part makes sure that none is
 */
export function questionView(
	question: Question,
	language: string,
	tone: Tone,
	seed: number | null
): QuestionView {
	const said = (wording: Wording | undefined) => chooseWording(wording, language, tone);
	const text = said(question.text);
	if (text === undefined) throw new Error(`Question ${question.key} has no wording in ${language}`);
	return {
		key: question.key,
		language,
		text,
		easier: easierWording(question.text, language, tone) ?? null,
		help: said(question.help) ?? null,
		dontKnow: question.dontKnow,
		ratherNot: question.ratherNot,
		...(question.onlyIf && { onlyIf: question.onlyIf }),
		...ofKind(question, tone, {
			fixed: (options) => options.map((option) => optionView(option, language, tone)),
			ordered: (options) =>
				('shuffled' in question && question.shuffled && seed !== null
					? inRandomOrder(options, seed, question.key)
					: options
				).map((option) => optionView(option, language, tone))
		})
	};
}

type Views = Record<'fixed' | 'ordered', (options: readonly Option[]) => OptionView[]>;

function ofKind(question: Question, tone: Tone, { fixed, ordered }: Views): OfKind {
	switch (question.kind) {
		case 'this_or_that':
		case 'single':
			return { kind: question.kind, options: ordered(question.options) };
		case 'several':
			return { kind: 'several', options: ordered(question.options), most: question.most ?? null };
		case 'scale':
			// The youngest take the happiest face for the right one (R88).
			return { kind: 'scale', options: fixed(question.options), faces: question.faces && tone !== '7-9' };
		case 'sorting':
			return { kind: 'sorting', items: ordered(question.items), boxes: fixed(question.boxes) };
		case 'ranking':
		case 'statements':
			return { kind: question.kind, items: ordered(question.items) };
		case 'number':
			return { kind: 'number', from: question.from, to: question.to };
		case 'text':
			return { kind: 'text', long: question.length === 'long' };
		case 'drawing':
			return { kind: 'drawing' };
	}
}

function optionView({ key, text, picture }: Option, language: string, tone: Tone): OptionView {
	const easier = easierWording(text, language, tone);
	return {
		value: key,
		label: chooseWording(text, language, tone) ?? key,
		...(easier && { easier }),
		...(picture && isPicture(picture) && { picture })
	};
}
