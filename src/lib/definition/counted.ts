import {
	STANCES,
	UNANSWERED,
	type Option,
	type Question,
	type Stance,
	type Unanswered
} from './definition.ts';
import { numberBands, type Band } from './number-bands.ts';

/** One row of a table in which a question is counted: what it stands for, besides its key. */
type CountedRow = { key: string } & (
	{ option: Option } | { stance: Stance } | { band: Band } | { own: 'in_own_words' }
);

/**
 * One table in which a question is counted. Its rows are the answers; the reasons for no answer come on top of
 * them (`reasonsOf`).
 */
export type CountedTable = {
	/** `road`, or `playground.swing` where every item has a table. */
	key: string;
	item?: Option;
	rows: CountedRow[];
	/** Whether a child is in one row only. */
	exclusive: boolean;
};

/**
 * How a question is counted. A child is in one row of each table, but for the options of a question with several.
 *
 * - Sorting and statements have a table for each item. Who left an item lying, or did not speak to a statement,
 *   skipped it.
 * - Ranking has one table: what a child placed first. Tables of the other places would be tied to each other and
 *   to this one by sums over items, which the protection of small numbers does not follow (decision 0014).
 */
export function countedTables(question: Question): CountedTable[] {
	const { key } = question;
	switch (question.kind) {
		case 'sorting':
			return question.items.map((item) => ofItem(key, item, question.boxes.map(ofOption)));
		case 'statements':
			return question.items.map((item) =>
				ofItem(
					key,
					item,
					STANCES.map((stance) => ({ key: stance, stance }))
				)
			);
		case 'ranking':
			return [{ key, rows: question.items.map(ofOption), exclusive: true }];
		case 'number':
			return [{ key, rows: numberBands(question).map((band) => ({ key: band.key, band })), exclusive: true }];
		case 'text':
		case 'drawing':
			return [{ key, rows: [{ key: 'in_own_words', own: 'in_own_words' }], exclusive: true }];
		default:
			return [{ key, rows: question.options.map(ofOption), exclusive: question.kind !== 'several' }];
	}
}

function ofItem(key: string, item: Option, rows: CountedRow[]): CountedTable {
	return { key: itemTable(key, item.key), item, rows, exclusive: true };
}

/** No key has a dot in it. */
function itemTable(questionKey: string, itemKey: string): string {
	return `${questionKey}.${itemKey}`;
}

function ofOption(option: Option): CountedRow {
	return { key: option.key, option };
}

/** Why a child that was asked can have given no answer, as far as the question offers it. */
export function reasonsOf({ dontKnow, ratherNot }: Question): Unanswered[] {
	return UNANSWERED.filter(
		(reason) =>
			reason === 'skipped' ||
			reason === 'not_reached' ||
			(reason === 'dont_know' && dontKnow) ||
			(reason === 'rather_not' && ratherNot)
	);
}
