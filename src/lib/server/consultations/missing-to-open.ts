import { isInOwnWords } from '#lib/definition/definition.ts';
import { mayOpenWith, type Gap } from '#lib/definition/gaps.ts';
import { rolesHeldOn } from '../accounts/roles-held-on.ts';
import { helplines } from '../countries/helplines.ts';
import type { Database } from '../database.ts';
import type { Consultation, CountryPart } from './consultation.ts';

/** One thing without which a part does not open. */
export type Missing =
	| { what: 'questions' | 'lead' | 'deputy' | 'helpline' | 'feedback_past' | 'closing_past' }
	| { what: 'language' | 'decision'; language: string }
	| ({ what: 'wording' } & Gap);

/** All that is missing before a part may open; empty when nothing is. */
export async function missingToOpen(
	sql: Database,
	consultation: Consultation,
	part: CountryPart
): Promise<Missing[]> {
	const { draft } = consultation;
	const safeguarding = draft.questions.some(isInOwnWords)
		? await rolesHeldOn(sql, { consultationId: consultation.id, partId: part.id })
		: undefined;
	const today = new Date().toISOString().slice(0, 10);
	const unless = (isThere: boolean, what: Exclude<Missing, { language: string }>['what']) =>
		isThere ? [] : [{ what }];

	return [
		...unless(draft.questions.length > 0, 'questions'),
		...part.languages
			.filter((language) => !draft.languages.includes(language))
			.map((language) => ({ what: 'language' as const, language })),
		...mayOpenWith(draft, part.languages, draft.tones).map((gap) => ({ what: 'wording' as const, ...gap })),
		...part.languages
			.filter((language) => !consultation.decision[language]?.trim())
			.map((language) => ({ what: 'decision' as const, language })),
		...unless(safeguarding?.includes('safeguarding_lead') ?? true, 'lead'),
		...unless(safeguarding?.includes('safeguarding_deputy') ?? true, 'deputy'),
		...unless((await helplines(sql, part.country)).length > 0, 'helpline'),
		...unless(consultation.feedbackDueOn >= today, 'feedback_past'),
		...unless(part.closesOn >= today, 'closing_past')
	];
}
