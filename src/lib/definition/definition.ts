import * as z from 'zod';

/**
 * A consultation as one JSON document: what the builder edits, what is frozen at opening, what is imported
 * and exported. A stored document of an older shape is lifted by `lift.ts` before it is read.
 */
export const DEFINITION_SHAPE = 3;

/** The three ways of speaking, from the youngest to the oldest. */
export const TONES = ['7-9', '10-12', '13+'] as const;
export const Tone = z.enum(TONES);
export type Tone = z.infer<typeof Tone>;

/** Bands of the "about me" question on age; only they break results down. */
export const AGE_BANDS = ['7-9', '10-12', '13-15', '16-17', '18-24'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** A BCP 47 tag, with a script where there are two: `ru`, `kaa`, `uz-Cyrl`. */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/);

/** Stable names inside a definition: they stand in answers, cells and exports, so they never change. */
export const Key = z
	.string()
	.regex(/^[a-z][a-z0-9_]{0,39}$/)
	.refine((key) => !(key in {}), 'definition.key_reserved');

/** One text in several languages: `{ "ru": "…", "uz-Cyrl": "…" }`. */
export const Texts = z.record(LanguageTag, z.string().max(4000));
export type Texts = z.infer<typeof Texts>;

/** One text in several languages and tones; `chooseWording` says what a child reads where one is missing. */
export const Wording = z.record(LanguageTag, z.partialRecord(Tone, z.string().max(2000)));
export type Wording = z.infer<typeof Wording>;

/** "Ask only if": the other question stands earlier and was answered with one of these options. */
const Condition = z.strictObject({ question: Key, choices: z.array(Key).min(1) });

/** Why there is no answer; five different things that are never added together. */
export const UNANSWERED = ['not_asked', 'skipped', 'dont_know', 'rather_not', 'not_reached'] as const;
export type Unanswered = (typeof UNANSWERED)[number];
export function isUnanswered(key: string): key is Unanswered {
	return (UNANSWERED as readonly string[]).includes(key);
}

const Option = z.strictObject({
	/** None of the names of being unanswered: both stand as rows of one table. */
	key: Key.refine((key) => !isUnanswered(key), 'definition.option_reserved'),
	text: Wording,
	/** Name of a picture of the house's own set: `apple`, `traffic-light`. */
	picture: z
		.string()
		.regex(/^[a-z0-9_-]{1,40}$/)
		.optional(),
	/** Keeps its place at the end of a shuffled list: "something else", "none of these". */
	last: z.boolean().optional()
});
export type Option = z.infer<typeof Option>;

const question = {
	key: Key,
	text: Wording,
	help: Wording.optional(),
	/** Articles of the Convention on the Rights of the Child, by paragraph: "24.3". */
	articles: z.array(z.string().regex(/^\d{1,2}(\.[\da-z]+)?$/)).default([]),
	/** Offers "I don't know" beside skip. */
	dontKnow: z.boolean().default(false),
	/** Offers "I would rather not say" beside skip. */
	ratherNot: z.boolean().default(false),
	/** What the answer tells about the child; only `age` breaks results down. */
	aboutMe: z.enum(['age', 'gender', 'settlement', 'other']).optional(),
	onlyIf: Condition.optional()
};
const options = z.array(Option).min(2).max(12);
const shuffled = z.boolean().default(false);

/** What a child says to a statement; they are rows of one table, as an option's key is. */
export const STANCES = ['agree', 'disagree', 'pass'] as const;
export type Stance = (typeof STANCES)[number];

/** The largest number that a child can be asked for. */
const LARGEST_NUMBER = 1_000_000;

export const Question = z.discriminatedUnion('kind', [
	/** Two large cards side by side; the first choice of the youngest. */
	z.strictObject({
		kind: z.literal('this_or_that'),
		...question,
		options: z.array(Option).length(2),
		shuffled
	}),
	z.strictObject({ kind: z.literal('single'), ...question, options, shuffled }),
	z.strictObject({
		kind: z.literal('several'),
		...question,
		options,
		shuffled,
		/** The largest number of options that may be chosen. */
		most: z.int().min(2).optional()
	}),
	/** Ordered points, each labelled; never shuffled. */
	z.strictObject({
		kind: z.literal('scale'),
		...question,
		options: z.array(Option).min(2).max(7),
		/** A face beside every point, from the age of ten on (R88): the first point has the gladdest. */
		faces: z.boolean().default(false)
	}),
	/** Every item is put into one of the boxes, or left lying. */
	z.strictObject({
		kind: z.literal('sorting'),
		...question,
		items: z.array(Option).min(2).max(8),
		boxes: z.array(Option).min(2).max(3),
		shuffled
	}),
	/** Items in the child's own order, the most important first; those that it left out have no place. */
	z.strictObject({ kind: z.literal('ranking'), ...question, items: z.array(Option).min(2).max(7), shuffled }),
	/** Agree, disagree or pass on each. */
	z.strictObject({
		kind: z.literal('statements'),
		...question,
		items: z.array(Option).min(1).max(12),
		shuffled
	}),
	/** A whole number from `from` to `to`, both included. */
	z.strictObject({
		kind: z.literal('number'),
		...question,
		from: z.int().min(0).max(LARGEST_NUMBER).default(0),
		to: z.int().min(1).max(LARGEST_NUMBER).default(100),
		/** Where the bands begin in which it is counted, ascending; the first is `from`. Empty: `numberBands` decides. */
		bands: z.array(z.int()).max(12).default([])
	}),
	z.strictObject({
		kind: z.literal('text'),
		...question,
		length: z.enum(['short', 'long']).default('short')
	}),
	/** A drawing, or its description in words. */
	z.strictObject({ kind: z.literal('drawing'), ...question })
]);
export type Question = z.infer<typeof Question>;
export type QuestionKind = Question['kind'];

/** What a child is told before the first question (GC12 134(a)); every field is needed to open. */
export const ABOUT_FIELDS = ['who', 'why', 'happens', 'decides', 'cannotChange', 'reply', 'read'] as const;
type AboutField = (typeof ABOUT_FIELDS)[number];
const About = z.strictObject(
	Object.fromEntries(ABOUT_FIELDS.map((field) => [field, Wording])) as Record<AboutField, typeof Wording>
);

/** Tables that are computed besides the one-way ones; each is fully protected with all the others. */
const BREAKDOWNS = ['part', 'tone'] as const;

export const Definition = z
	.strictObject({
		shape: z.literal(DEFINITION_SHAPE),
		/** The first is the language that it was written in. */
		languages: z.array(LanguageTag).min(1).max(20),
		/** For a language that is not one of the interface's eight: the interface language that surrounds it. */
		surroundings: z.record(LanguageTag, z.string()).default({}),
		tones: z.array(Tone).min(1),
		title: Texts,
		/** For parents, schools and press. */
		purpose: Texts,
		about: About,
		questions: z.array(Question).max(40),
		breakdowns: z.array(z.enum(BREAKDOWNS)).default(['part'])
	})
	.superRefine((definition, context) => {
		const seen = new Map<string, Question>();
		definition.questions.forEach((question, index) => {
			const at = (...path: (string | number)[]) => ['questions', index, ...path];
			if (seen.has(question.key))
				context.addIssue({ code: 'custom', path: at('key'), message: 'definition.key_twice' });
			if ('options' in question && new Set(question.options.map((o) => o.key)).size < question.options.length)
				context.addIssue({ code: 'custom', path: at('options'), message: 'definition.option_twice' });
			if ('items' in question && new Set(question.items.map((o) => o.key)).size < question.items.length)
				context.addIssue({ code: 'custom', path: at('items'), message: 'definition.option_twice' });
			if ('boxes' in question && new Set(question.boxes.map((o) => o.key)).size < question.boxes.length)
				context.addIssue({ code: 'custom', path: at('boxes'), message: 'definition.option_twice' });
			if (question.kind === 'number' && !bandsFit(question))
				context.addIssue({ code: 'custom', path: at('bands'), message: 'definition.bands_wrong' });
			if (question.onlyIf && !hasChoices(seen.get(question.onlyIf.question), question.onlyIf.choices))
				context.addIssue({ code: 'custom', path: at('onlyIf'), message: 'definition.condition_unknown' });
			seen.set(question.key, question);
		});
	});
export type Definition = z.infer<typeof Definition>;

function bandsFit({ from, to, bands }: { from: number; to: number; bands: number[] }) {
	const ascending = bands.every((begin, at) => begin > (bands[at - 1] ?? from - 1) && begin <= to);
	return from < to && ascending && (bands.length === 0 || bands[0] === from);
}

function hasChoices(question: Question | undefined, choices: string[]) {
	return (
		question !== undefined &&
		'options' in question &&
		choices.every((key) => question.options.some((o) => o.key === key))
	);
}

/** Whether its answer is in the child's own words or drawing, so that it is moderated and never counted. */
export function isInOwnWords(question: Question) {
	return question.kind === 'text' || question.kind === 'drawing';
}
