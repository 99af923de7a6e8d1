import {
	AGE_BANDS,
	Question,
	type Definition,
	type Option,
	type QuestionKind,
	type Tone,
	type Wording
} from './definition.ts';

/** A wording with the texts of one language replaced; what is empty is left out. */
export function withTexts(
	wording: Wording | undefined,
	language: string,
	texts: Partial<Record<Tone, string>>
): Wording {
	const { [language]: _, ...others } = wording ?? {};
	const said = Object.entries(texts).filter(([, text]) => text.trim() !== '');
	return said.length ? { ...others, [language]: Object.fromEntries(said) } : others;
}

/** A definition with one more question at its end. A closed one begins with options that have no words yet. */
export function addQuestion(definition: Definition, kind: QuestionKind | 'age', key: string): Definition {
	const question =
		kind === 'age'
			? ageQuestion(definition, key)
			: { kind, key, text: {}, options: kind === 'scale' ? blank(3) : blank(2) };
	if (kind === 'text' || kind === 'drawing') delete (question as Partial<typeof question>).options;
	return { ...definition, questions: [...definition.questions, Question.parse(question)] };
}

const blank = (count: number) =>
	Array.from({ length: count }, (_, at) => ({ key: `option_${at + 1}`, text: {} as Wording }));

/** Its options are the bands, as `ageBandOf` reads them; numerals need no translator. */
function ageQuestion({ languages, tones }: Definition, key: string) {
	const options = AGE_BANDS.map((band) => ({
		key: `a${band.replace('-', '_')}`,
		text: Object.fromEntries(
			languages.map((language) => [language, { [tones[0]!]: band.replace('-', '–') }])
		) as Wording
	}));
	return { kind: 'single', key, text: {} as Wording, aboutMe: 'age', ratherNot: true, options };
}

/** A definition without a question, and without the conditions that asked for it. */
export function removeQuestion(definition: Definition, key: string): Definition {
	const questions = definition.questions
		.filter((question) => question.key !== key)
		.map(({ onlyIf, ...question }) =>
			onlyIf && onlyIf.question !== key ? { ...question, onlyIf } : question
		);
	return { ...definition, questions };
}

/** The questions that are asked only because of this one. */
export function questionsThatDependOn(definition: Definition, key: string): Question[] {
	return definition.questions.filter(({ onlyIf }) => onlyIf?.question === key);
}

/** A list with the item of this key one place earlier or later; at the end it stays where it is. */
export function moved<Item extends { key: string }>(items: readonly Item[], key: string, by: -1 | 1): Item[] {
	const from = items.findIndex((item) => item.key === key);
	const to = from + by;
	const result = [...items];
	if (from < 0 || to < 0 || to >= items.length) return result;
	[result[from], result[to]] = [result[to]!, result[from]!];
	return result;
}

/** A list with one more option. Its key is none that was ever `taken`, so that old answers never change meaning. */
export function withNewOption(options: readonly Option[], taken: readonly string[]): Option[] {
	const numbers = [...options.map(({ key }) => key), ...taken].map((key) => /^option_(\d+)$/.exec(key)?.[1]);
	const next = Math.max(0, ...numbers.map((number) => Number(number ?? 0))) + 1;
	return [...options, { key: `option_${next}`, text: {} }];
}
