import { fail } from '@sveltejs/kit';
import * as z from 'zod';
import { GRID_CELLS, gridRectangle } from '#lib/drawing/grid.ts';
import { masksOfWords, splitIntoWords } from '#lib/masking/mask-words.ts';
import { MASK_TOKENS, MaskToken, type Masks } from '#lib/masking/masks.ts';
import { database } from '#lib/server/database.ts';
import type { Content } from '#lib/server/contributions/contribution.ts';
import { fieldErrors, formFields, listOf } from '#lib/server/http/forms.ts';
import { findJudged } from '#lib/server/moderation/find-judged.ts';
import { rulesFor } from '#lib/server/moderation/rules.ts';
import { fitsContent, shownBehind } from '#lib/server/moderation/ruling.ts';
import { itemFor } from '../../../item.ts';
import { noticedIn } from '../../../noticed.ts';
import { rule, WithholdingForm } from '../../../judging.ts';
import { filterOf, filterQuery } from '../../../queue-filter.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** A word that is to be hidden, as the form carries it: its position and what is there, `3:name`. */
const Mark = z.templateLiteral([z.int().min(0), ':', MaskToken]);
const MarkingForm = z.object({
	marks: listOf(Mark),
	words: listOf(z.coerce.number().int().min(0)),
	token: MaskToken.default('name'),
	/** What was noticed, by its place in the list: pressed to hide it. */
	noticed: listOf(z.coerce.number().int().min(0)),
	cells: listOf(z.coerce.number().int().min(0).lt(GRID_CELLS))
});

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const judged = await findJudged(database, locals.viewer!, contributionId(params));
	return {
		item: await itemFor(locals.locale, judged),
		segments: judged.kind === 'text' ? segments(judged.words) : [],
		noticed: noticedIn(judged),
		after: judged.number,
		query: filterQuery(filterOf(url)),
		tokens: MASK_TOKENS,
		rules: rulesFor('masked')
	};
};

export const actions: Actions = {
	async preview(event) {
		const marking = MarkingForm.safeParse(formFields(await event.request.formData()));
		if (!marking.success) return fail(422, { refused: 'moderation.refused_masks' });
		return preview(event, marking.data);
	},

	async mask(event) {
		const fields = formFields(await event.request.formData());
		const marking = MarkingForm.safeParse(fields);
		if (!marking.success) return fail(422, { refused: 'moderation.refused_masks' });
		const form = WithholdingForm.safeParse(fields);
		if (!form.success) {
			const previewed = await preview(event, marking.data);
			return fail(422, { ...previewed, errors: fieldErrors(form.error) });
		}

		const judged = await findJudged(database, event.locals.viewer!, contributionId(event.params));
		const masks = masksOf(judged, marking.data);
		return rule(event, { kind: 'masked', masks, rule: form.data.rule }, form.data.after);
	}
};

type Marking = z.infer<typeof MarkingForm>;

/** What others would see, before it is ruled. */
async function preview(event: RequestEvent, marking: Marking) {
	const judged = await findJudged(database, event.locals.viewer!, contributionId(event.params));
	const masks = masksOf(judged, marking);
	if (!fitsContent(judged, masks)) return { refused: 'moderation.refused_nothing' };
	return { ...marked(judged, marking), shown: shownBehind(judged, masks) };
}

/** The words that were marked before, and those that were ticked or pressed now. */
function marked(content: Content, { marks, words, token, noticed, cells }: Marking) {
	const all = [
		...marks,
		...words.map((position) => `${position}:${token}` as const),
		...noticedIn(content).flatMap((each, at) => (noticed.includes(at) ? each.marks : []))
	];
	return { marks: [...new Map(all.map((mark) => [mark.split(':')[0], mark])).values()], cells };
}

function masksOf(content: Content, marking: Marking): Masks {
	const { marks, cells } = marked(content, marking);
	if (content.kind === 'drawing') return { words: [], areas: cells.map(gridRectangle) };
	const chosen = marks.map((mark): [number, MaskToken] => {
		const [position, token] = mark.split(':');
		return [Number(position), MaskToken.parse(token)];
	});
	return { words: masksOfWords(content.words, new Map(chosen)), areas: [] };
}

/** A text as words that can be ticked and what stands between them. */
function segments(text: string): { text: string; position?: number }[] {
	const parts: { text: string; position?: number }[] = [];
	let at = 0;
	splitIntoWords(text).forEach((word, position) => {
		if (word.from > at) parts.push({ text: text.slice(at, word.from) });
		parts.push({ text: word.text, position });
		at = word.to;
	});
	return [...parts, { text: text.slice(at) }];
}

const contributionId = ({ part, contribution }: { part: string; contribution: string }) => ({
	partId: part,
	id: contribution
});
