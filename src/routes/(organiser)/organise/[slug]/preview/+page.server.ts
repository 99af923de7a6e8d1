import {
	ABOUT_FIELDS,
	TONES,
	type Option,
	type Question,
	type Tone,
	type Wording
} from '#lib/definition/definition.ts';
import { chooseWording } from '#lib/definition/wording.ts';
import { questionView } from '#lib/child/question-view.ts';
import { childMessages, loadMessages } from '#lib/i18n/load-messages.ts';
import { findConsultation } from '#lib/server/consultations/consultations.ts';
import { database } from '#lib/server/database.ts';
import { surroundingOf } from '#lib/server/http/child.ts';
import { named, namedLanguages } from '../../named.ts';
import type { PageServerLoad } from './$types';

/** Stands where a child would find no text: never another language instead. */
const GAP = '[ … ]';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { slug, draft } = await findConsultation(database, locals.viewer!, params.slug);
	const asked = (name: string) => url.searchParams.get(name);
	const language = draft.languages.find((tag) => tag === asked('language')) ?? draft.languages[0]!;
	const tone = draft.tones.find((each) => each === asked('tone')) ?? draft.tones[0]!;
	const at = draft.questions.findIndex(({ key }) => key === asked('question'));
	const question = draft.questions[at];
	const child = surroundingOf(language, draft);
	locals.language = child;

	return {
		slug,
		language,
		tone,
		heading: named(slug, draft.title, locals.locale),
		locale: locals.locale,
		staffTexts: loadMessages(locals.locale, ['organise']),
		childTexts: childMessages(child, tone),
		languages: namedLanguages(draft.languages, locals.locale),
		tones: TONES.filter((each) => draft.tones.includes(each)),
		title: draft.title[language]?.trim() || GAP,
		about: ABOUT_FIELDS.map((field) => ({
			field,
			text: chooseWording(draft.about[field], language, tone) ?? GAP
		})),
		question: question && questionView(withGaps(question, language, tone), language, tone, null),
		isConditional: question?.onlyIf !== undefined,
		at: at + 1,
		of: draft.questions.length,
		before: at > 0 ? draft.questions[at - 1]!.key : null,
		next: draft.questions[at + 1]?.key ?? null
	};
};

function withGaps(question: Question, language: string, tone: Tone): Question {
	const filled = (wording: Wording): Wording =>
		chooseWording(wording, language, tone) ? wording : { ...wording, [language]: { [tone]: GAP } };
	const text = filled(question.text);
	const all = (options: Option[]) => options.map((option) => ({ ...option, text: filled(option.text) }));
	if ('options' in question) {
		// The tuple of two options is one again.
		return { ...question, text, options: all(question.options) } as Question;
	}
	if (question.kind === 'sorting')
		return { ...question, text, items: all(question.items), boxes: all(question.boxes) };
	if ('items' in question) return { ...question, text, items: all(question.items) };
	return { ...question, text };
}
