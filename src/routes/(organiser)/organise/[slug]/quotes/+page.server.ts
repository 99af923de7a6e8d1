import { database } from '#lib/server/database.ts';
import { countryName, formatDay, languageName } from '#lib/server/formats.ts';
import { quotesOf } from '#lib/server/summaries/quotes.ts';
import { mayConfirm } from '#lib/server/summaries/summaries-policy.ts';
import { findSummarised, summarisedPage } from '../summarised.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { locale, viewer }, params }) => {
	const consultation = await findSummarised(viewer!, params.slug);
	const quotes = await quotesOf(database, viewer!, consultation.id);
	return {
		...summarisedPage(consultation, locale),
		quotes: quotes.map((quote) => ({
			id: quote.id,
			state: quote.state,
			shown: quote.shown,
			language: quote.language,
			who: [quote.ageBand, countryName(locale, quote.country), languageName(quote.language, locale)]
				.filter(Boolean)
				.join(' · '),
			takenBackOn: quote.takenBackOn && formatDay(locale, quote.takenBackOn),
			mayConfirm: quote.state === 'proposed' && mayConfirm(viewer!, quote)
		}))
	};
};
