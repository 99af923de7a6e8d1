import { splitIntoWords } from '#lib/masking/mask-words.ts';
import type { MaskToken } from '#lib/masking/masks.ts';
import { findPersonalData, type PersonalData } from '#lib/personal-data/find-personal-data.ts';
import type { Content } from '#lib/server/contributions/contribution.ts';

const TOKENS: Record<PersonalData['kind'], MaskToken> = {
	phone: 'phone',
	email: 'other',
	handle: 'other',
	link: 'other',
	number: 'other',
	address: 'place',
	class: 'school',
	school: 'school',
	name: 'name'
};

/**
 * What looks like personal data in a text, and the marks that would hide it: `3:phone`, the position of the word and
 * what is there. Only a moderator hides anything.
 */
export function noticedIn(content: Content) {
	if (content.kind !== 'text') return [];
	const words = splitIntoWords(content.words);
	return findPersonalData(content.words).map(({ kind, from, to }) => ({
		kind,
		from,
		to,
		text: content.words.slice(from, to),
		marks: words.flatMap((word, position) =>
			word.from < to && word.to > from ? [`${position}:${TOKENS[kind]}` as const] : []
		)
	}));
}

export type Noticed = ReturnType<typeof noticedIn>;
