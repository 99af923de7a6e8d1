import { ABOUT_FIELDS, TONES, type Option, type Question, type Tone } from '#lib/definition/definition.ts';
import { chooseText, chooseWording } from '#lib/definition/wording.ts';
import { findPublicConsultation, isOpen } from '#lib/server/consultations/public-consultations.ts';
import { database } from '#lib/server/database.ts';
import { publishedFeedback } from '#lib/server/feedback/feedback-items.ts';
import { feedbackViews } from '#lib/server/feedback/feedback-view.ts';
import { sixSteps } from '#lib/server/feedback/six-steps.ts';
import { countryName, formatDay, formatNumber, languageName } from '#lib/server/formats.ts';
import { organisationNames } from '#lib/server/organisations/organisation-names.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { locale }, params, url }) => {
	const { definition, parts, ...consultation } = await findPublicConsultation(database, params.slug);
	// Only those in which children were asked somewhere: in these no text is missing.
	const languages = definition.languages.filter((tag) => parts.some((part) => part.languages.includes(tag)));
	const asked = (name: string) => url.searchParams.get(name);
	const language =
		languages.find((tag) => tag === asked('language')) ??
		languages.find((tag) => tag === locale) ??
		languages[0]!;
	const tone = definition.tones.find((each) => each === asked('tone')) ?? definition.tones[0]!;
	const names = new Map((await organisationNames(database)).map(({ id, name }) => [id, name]));
	const organisation = (id: string) => chooseText(names.get(id) ?? {}, [locale]);
	const day = (date: string) => formatDay(locale, date);

	const reply = await publishedFeedback(database, consultation.id);

	return {
		steps: await sixSteps(database, consultation.id, locale),
		feedback: await feedbackViews(database, reply, { languages: [locale], tone: '13+', locale }),
		slug: params.slug,
		language,
		tone,
		title: chooseText(definition.title, [locale]),
		purpose: chooseText(definition.purpose, [locale]),
		mode: consultation.mode,
		owner: organisation(consultation.ownerId),
		receiver: organisation(consultation.receiverId),
		decision: chooseText(consultation.decision, [locale]),
		decisionOn: consultation.decisionOn && day(consultation.decisionOn),
		feedbackDueOn: day(consultation.feedbackDueOn),
		contact: consultation.contact,
		isOpen: isOpen({ parts }),
		parts: parts.map((part) => ({
			country: countryName(locale, part.country),
			opensOn: day(part.opensOn),
			closesOn: day(part.closesOn),
			receiver: organisation(part.receiverId),
			state: part.state
		})),
		languages: languages.map((tag) => ({ tag, name: languageName(tag) })),
		tones: TONES.filter((each) => definition.tones.includes(each)),
		about: ABOUT_FIELDS.map((field) => ({
			field,
			text: chooseWording(definition.about[field], language, tone) ?? ''
		})),
		questions: definition.questions.map((question) => shown(question, language, tone, locale))
	};
};

function shown(question: Question, language: string, tone: Tone, locale: string) {
	const said = (options: readonly Option[]) =>
		options.map(({ key, text }) => ({ key, text: chooseWording(text, language, tone) ?? '' }));
	return {
		key: question.key,
		kind: question.kind,
		text: chooseWording(question.text, language, tone) ?? '',
		help: chooseWording(question.help, language, tone),
		options: said('items' in question ? question.items : 'options' in question ? question.options : []),
		boxes: said('boxes' in question ? question.boxes : []),
		numbers:
			question.kind === 'number' ? [question.from, question.to].map((n) => formatNumber(locale, n)) : null,
		articles: question.articles.join(', ')
	};
}
