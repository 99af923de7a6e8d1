import type { Question, QuestionKind, Tone } from '#lib/definition/definition.ts';
import { chooseWording, easierWording } from '#lib/definition/wording.ts';

/** One question as one child reads it: one tone, one language. */
export type QuestionView = {
	key: string;
	kind: QuestionKind;
	language: string;
	text: string;
	/** The same in easier words, where the definition has them. */
	easier: string | null;
	help: string | null;
	options: { value: string; label: string }[];
	/** The largest number of options that may be chosen; null where there is no limit. */
	most: number | null;
	long: boolean;
	dontKnow: boolean;
	ratherNot: boolean;
	/** Asked only if an earlier question was answered so, as in the definition. */
	onlyIf?: { question: string; choices: string[] };
};

/** @throws Error if the wording is missing in this language: opening a part makes sure that none is */
export function questionView(question: Question, language: string, tone: Tone): QuestionView {
	const text = chooseWording(question.text, language, tone);
	if (text === undefined) throw new Error(`Question ${question.key} has no wording in ${language}`);
	return {
		key: question.key,
		kind: question.kind,
		language,
		text,
		easier: easierWording(question.text, language, tone) ?? null,
		help: chooseWording(question.help, language, tone) ?? null,
		options:
			'options' in question
				? question.options.map((option) => ({
						value: option.key,
						label: chooseWording(option.text, language, tone) ?? option.key
					}))
				: [],
		most: question.kind === 'several' ? (question.most ?? null) : null,
		long: question.kind !== 'text' || question.length === 'long',
		dontKnow: question.dontKnow,
		ratherNot: question.ratherNot,
		...(question.onlyIf && { onlyIf: question.onlyIf })
	};
}
