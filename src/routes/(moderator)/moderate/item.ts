import { database } from '#lib/server/database.ts';
import { countryName, formatMoment, languageName } from '#lib/server/formats.ts';
import type { Contribution } from '#lib/server/contributions/contribution.ts';
import { questionAsked, titleAsked } from '#lib/server/contributions/question-asked.ts';

/** A contribution as the moderators' pages show it, with names and times in the reader's language. */
export async function itemFor(locale: string, contribution: Contribution & { since?: Date; at?: Date }) {
	const { partId, id, kind, language, ageBand, country, since, at } = contribution;
	return {
		partId,
		id,
		language,
		ageBand,
		content:
			contribution.kind === 'text'
				? { kind: contribution.kind, words: contribution.words }
				: { kind: contribution.kind, strokes: contribution.strokes },
		kind,
		languageName: languageName(language, locale),
		country: countryName(locale, country),
		question: await questionAsked(database, contribution),
		title: await titleAsked(database, contribution, locale),
		since: since && formatMoment(locale, since),
		at: at && formatMoment(locale, at)
	};
}

export type Item = Awaited<ReturnType<typeof itemFor>>;
