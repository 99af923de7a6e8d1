import type { Option, Question } from './definition.ts';

/** The lists of labelled things that a question can have, in the order in which a child meets them. */
const OPTION_LISTS = ['options', 'items', 'boxes'] as const;
export type OptionList = (typeof OPTION_LISTS)[number];

/** The lists that this question has. */
export function optionLists(question: Question): { list: OptionList; options: Option[] }[] {
	const lists: Partial<Record<OptionList, Option[]>> = question as Partial<Record<OptionList, Option[]>>;
	return OPTION_LISTS.flatMap((list) => {
		const options = lists[list];
		return options ? [{ list, options }] : [];
	});
}
