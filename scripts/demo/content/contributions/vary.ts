import type { Language } from '../wordings.ts';
import { azerbaijaniSentences } from './az.ts';
import type { Sentences, WrittenContribution } from './contribution.ts';
import { kazakhSentences } from './kk.ts';
import { kyrgyzSentences } from './ky.ts';
import { russianSentences } from './ru.ts';
import { tajikSentences } from './tg.ts';
import { uzbekSentences } from './uz.ts';

const SENTENCES: Partial<Record<Language, Sentences>> = {
	ru: russianSentences,
	kk: kazakhSentences,
	ky: kyrgyzSentences,
	uz: uzbekSentences,
	az: azerbaijaniSentences,
	tg: tajikSentences
};

/** How many different contributions can be made of one. */
export const MOST_VARIATIONS = 5;

/** Where a text stands: among all, and among those of its language with its theme. */
export interface Turn {
	among: number;
	onTheme: number;
}

/**
 * Another child's contribution on the same theme, in the same language and tone: whole sentences that go
 * together in any order, so that each stays grammatical. `n` counts from 0 to `MOST_VARIATIONS` - 1.
 */
export function vary(contribution: WrittenContribution, turn: Turn, n: number): WrittenContribution {
	const sentences = SENTENCES[contribution.language];
	if (!sentences) throw new Error(`no sentences in ${contribution.language}`);
	const [theme] = contribution.themes;
	const detail = (at: number) => sentences.details[theme][(at + turn.onTheme) % 3];
	const opener =
		contribution.tone === '7-9' ? '' : sentences.openers[(turn.among * 3 + n) % sentences.openers.length];
	const ending = sentences.endings[(turn.among + n) % sentences.endings.length];
	const ways = [
		[detail(0), detail(1)],
		[opener, detail(2), ending],
		[firstSentence(contribution), detail(2)],
		[detail(1), ending],
		[opener, detail(0), detail(2)]
	];
	return {
		...contribution,
		key: `${contribution.key}_${n + 1}`,
		words: asWrittenBy(contribution, (ways[n] ?? []).filter(Boolean).join(' ')),
		themes: [theme],
		masks: undefined
	};
}

function firstSentence({ words, masks }: WrittenContribution) {
	return masks ? '' : (/^.*?[.!?](?=\s|$)/u.exec(words)?.[0] ?? `${words}.`);
}

/** The youngest use small letters and leave out the last full stop. */
function asWrittenBy({ tone, language }: WrittenContribution, words: string) {
	const trimmed = words.trim();
	return tone === '7-9' ? trimmed.toLocaleLowerCase(language).replace(/\.$/u, '') : trimmed;
}
