import * as z from 'zod';
import type { Option, Question, Tone } from '#lib/definition/definition.ts';
import { moved, withNewOption, withTexts } from '#lib/definition/edit-questions.ts';
import { optionLists, type OptionList } from '#lib/definition/option-lists.ts';
import { textsOf } from '../../wording-form.ts';

type Entered = Record<string, string | string[]>;
type Edit = {
	/** The fields as they were sent. */
	entered: Entered;
	/** The language that was edited: the others stay as they are. */
	language: string;
	tones: readonly Tone[];
	/** Keys of options that answers may hold already. */
	taken: readonly string[];
};

const wholeNumber = z
	.string()
	.regex(/^\s*\d{1,7}\s*$/, 'organise.consultation_number_wrong')
	.optional();
/** The fields of a question that say by themselves whether they can be. */
export const QuestionForm = z
	.looseObject({
		revision: z.coerce.number().int(),
		language: z.string(),
		articles: z
			.string()
			.regex(/^[\s,;]*(\d{1,2}(\.[\da-z]+)?([\s,;]+|$))*$/, 'organise.consultation_articles_wrong'),
		most: z
			.string()
			.regex(/^([2-9]|1[0-2])?$/, 'organise.consultation_most_wrong')
			.default(''),
		from: wholeNumber,
		to: wholeNumber,
		bands: z
			.string()
			.regex(/^[\s,;]*(\d{1,7}([\s,;]+|$))*$/, 'organise.consultation_bands_wrong')
			.default('')
	})
	.refine(({ from, to }) => from === undefined || !(Number(from) >= Number(to)), {
		path: ['to'],
		error: 'organise.consultation_range_wrong'
	})
	.refine(({ onlyIf, onlyIfChoices }) => !onlyIf || onlyIfChoices, {
		path: ['onlyIfChoices'],
		error: 'organise.consultation_only_if_choose'
	});

/** The question as the form says it should be; not checked yet. */
export function changed(question: Question, edit: Edit): unknown {
	const { entered, language, tones } = edit;
	const isOn = (field: string) => entered[field] === 'on';
	const help = withTexts(question.help, language, textsOf(entered, 'help', tones));
	const common = {
		...question,
		text: withTexts(question.text, language, textsOf(entered, 'text', tones)),
		help: Object.keys(help).length ? help : undefined,
		articles: String(entered.articles ?? '')
			.split(/[\s,;]+/)
			.filter(Boolean),
		dontKnow: isOn('dontKnow'),
		ratherNot: isOn('ratherNot'),
		aboutMe: entered.aboutMe || undefined,
		onlyIf: conditionOf(entered)
	};
	const lists = Object.fromEntries(
		optionLists(question).map(({ list, options }) => [
			list,
			rearranged(list, options, list === 'boxes' || !('shuffled' in question), edit)
		])
	);
	const shuffled = 'shuffled' in question ? { shuffled: isOn('shuffled') } : {};
	return { ...common, ...lists, ...shuffled, ...ofKind(question, edit) };
}

/** What only one kind has. */
function ofKind(question: Question, { entered }: Edit): object {
	switch (question.kind) {
		case 'text':
			return { length: entered.length };
		case 'several':
			return { most: entered.most ? Number(entered.most) : undefined };
		case 'scale':
			return { faces: entered.faces === 'on' };
		case 'number':
			return {
				from: Number(entered.from),
				to: Number(entered.to),
				bands: String(entered.bands ?? '')
					.split(/[\s,;]+/)
					.filter(Boolean)
					.map(Number)
			};
		default:
			return {};
	}
}

function conditionOf(entered: Entered) {
	if (!entered.onlyIf) return undefined;
	return { question: entered.onlyIf, choices: [entered.onlyIfChoices ?? []].flat().filter(Boolean) };
}

/**
 * A list with what was typed, after what the pressed button wants: `LIST:add`, `LIST:remove:KEY`, `LIST:up:KEY` or
 * `LIST:down:KEY`.
 */
function rearranged(list: OptionList, options: Option[], keepsPlaces: boolean, edit: Edit): Option[] {
	const { entered, taken } = edit;
	const typed = options.map((option) => typedOption(option, `${list}.${option.key}`, keepsPlaces, edit));
	const [of, act, key = ''] = String(entered.then ?? '').split(':');
	if (of !== list) return typed;
	if (act === 'add') return withNewOption(typed, taken, list);
	if (act === 'remove') return typed.filter((option) => option.key !== key);
	if (act === 'up' || act === 'down') return moved(typed, key, act === 'up' ? -1 : 1);
	return typed;
}

/** What the form does not ask for stays: a picture on a scale, the end of a list that is never shuffled. */
function typedOption(option: Option, field: string, keepsPlaces: boolean, edit: Edit): Option {
	const { entered, language, tones } = edit;
	const { picture, last, ...rest } = option;
	const shown = `${field}.picture` in entered ? String(entered[`${field}.picture`]) : picture;
	const isLast = keepsPlaces ? last : entered[`${field}.last`] === 'on';
	return {
		...rest,
		text: withTexts(option.text, language, textsOf(entered, field, tones)),
		...(shown && { picture: shown }),
		...(isLast && { last: true })
	};
}
