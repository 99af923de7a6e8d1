import type { Texts } from '#lib/definition/definition.ts';
import type { Shown } from '../moderation/ruling.ts';

/** What two people look for before a quote is published: each could let somebody recognise the child. */
export const QUOTE_CHECKS = ['names', 'events', 'family', 'others'] as const;

/** What was written or drawn, behind its masks, as a copy that stays when the contribution is taken back. */
export type Quote = {
	id: string;
	consultationId: string;
	shown: Shown;
	language: string;
	translations: Texts;
	/** Only where ten or more of the part were counted in it. */
	ageBand: string | null;
	country: string;
	takenBackOn: string | null;
};

type QuoteState = 'proposed' | 'published' | 'taken_back';

/** A quote as those see it who decide on it. */
export type OwnQuote = Quote & { state: QuoteState; approvedBy: string | null; isOwn: boolean };
