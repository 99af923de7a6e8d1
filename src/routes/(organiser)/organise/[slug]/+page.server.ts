import { mayEdit, mayRunPart } from '#lib/server/consultations/consultation-policy.ts';
import { findConsultation } from '#lib/server/consultations/consultations.ts';
import type { CountryPart } from '#lib/server/consultations/consultation.ts';
import { nextStep } from '#lib/server/consultations/next-step.ts';
import { database } from '#lib/server/database.ts';
import { countryName, formatDay, formatNumber } from '#lib/server/formats.ts';
import { participationCounts } from '#lib/server/participation/participation-counts.ts';
import { feltTables } from '#lib/server/summaries/felt-tables.ts';
import { named, namedLanguages, namedOrganisations } from '../named.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { locale } = locals;
	const viewer = locals.viewer!;
	const consultation = await findConsultation(database, viewer, params.slug);
	const { slug, draft, parts, ownerId, receiverId } = consultation;
	const organisations = await namedOrganisations(locale);
	const today = new Date().toISOString().slice(0, 10);
	const next = nextStep(consultation, today);

	const shown = async (part: CountryPart) => {
		const counts = await participationCounts(database, viewer, consultation, part.id);
		return {
			id: part.id,
			country: countryName(locale, part.country),
			state: part.state,
			opensOn: formatDay(locale, part.opensOn),
			closesOn: formatDay(locale, part.closesOn),
			settlesUntil: part.settlesUntil && formatDay(locale, part.settlesUntil),
			handedIn: counts.handedIn === null ? null : formatNumber(locale, counts.handedIn),
			skipped: counts.skipped && inOrder(counts.skipped),
			felt: (await feltTables(database, part.id)).map(({ question, answers }) => ({
				question,
				answers: answers.map(({ answer, n }) => ({ answer, n: n === null ? null : formatNumber(locale, n) }))
			}))
		};
	};
	const inOrder = (skipped: { question: string; tens: number }[]) =>
		draft.questions.flatMap(({ key, text }) => {
			const found = skipped.find(({ question }) => question === key);
			const said = text[draft.languages[0]!];
			const words = Object.values(said ?? {})[0] ?? key;
			return found ? [{ words, language: draft.languages[0]!, tens: found.tens }] : [];
		});

	return {
		slug,
		title: named(slug, draft.title, locale),
		mayEdit: mayEdit(viewer, consultation),
		isPublic: parts.some(({ state }) => state !== 'draft'),
		owner: organisations.find(({ value }) => value === ownerId),
		receiver: organisations.find(({ value }) => value === receiverId),
		decisionOn: consultation.decisionOn && formatDay(locale, consultation.decisionOn),
		feedbackDueOn: formatDay(locale, consultation.feedbackDueOn),
		languages: namedLanguages(draft.languages, locale),
		questions: draft.questions.length,
		next: next.step === 'settle' ? { ...next, until: formatDay(locale, next.until) } : next,
		parts: await Promise.all(
			parts.filter(({ id }) => mayRunPart(viewer, consultation, id)).map((part) => shown(part))
		)
	};
};
