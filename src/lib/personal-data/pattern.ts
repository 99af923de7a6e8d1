import { foldLetters, type PlainForm } from './plain-form.ts';

export type PersonalDataKind =
	'phone' | 'email' | 'handle' | 'link' | 'number' | 'address' | 'class' | 'school' | 'name';

/** A find in the plain form of a text. */
export type Found = { kind: PersonalDataKind; from: number; to: number };
export type Finder = (plain: PlainForm) => Found[];

/** Where a word begins and ends; `\b` knows ASCII only. */
const BEGIN = String.raw`(?<![\p{L}\p{N}_])`;
const END = String.raw`(?![\p{L}\p{N}_])`;

/** A word as the plain form has it. */
export const WORD = String.raw`\p{L}+(?:-\p{L}+){0,2}`;

/** Words of any of the languages, as they are written, `~` for any ending; the pattern has them in plain form. */
export function words(alternatives: string): string {
	return `(?:${foldLetters(alternatives)
		.replaceAll("'", '')
		.replaceAll('~', String.raw`\p{L}*`)})`;
}

/** A pattern over plain text that begins and ends with whole words, with the places of its groups. */
export function whole(pattern: string): RegExp {
	return new RegExp(BEGIN + pattern + END, 'dgu');
}

/** The words of a span from its first one with a capital letter on; none where there is no such word. */
export function fromCapital({ text, isCapital }: PlainForm, { kind, from, to }: Found): Found[] {
	for (const { 0: word, index } of text.slice(from, to).matchAll(new RegExp(WORD, 'gu')))
		if (isCapital(from + index) && !PRONOUN.test(word)) return [{ kind, from: from + index, to }];
	return [];
}

const PRONOUN = new RegExp(
	`^${words('мен|men|mən|ben|ман|я|i|в|во|на|из|my|our|we|the|at|in|мы|биз|біз|biz|мо')}$`,
	'u'
);

/** Every match as a find: of the group `it` where the pattern has one, else of the whole. */
export function findsOf(
	kind: PersonalDataKind,
	pattern: RegExp,
	text: string,
	isMeant: (match: RegExpExecArray) => boolean = () => true
): Found[] {
	return [...text.matchAll(pattern)].filter(isMeant).map((match) => {
		const [from, to] = match.indices!.groups?.it ?? match.indices![0]!;
		return { kind, from, to };
	});
}
