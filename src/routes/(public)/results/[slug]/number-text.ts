import type { Translate } from '#lib/i18n/messages.ts';
import type { RowLabel } from '#lib/server/summaries/published-tables.ts';
import type { NumberView } from './results-view.ts';

/** A number with its share, or why it is not shown. */
export function numberText(t: Translate, { n, percent, hiddenAs }: NumberView): string {
	if (n === null) return t(`public.results_hidden_${hiddenAs ?? 'combined'}`);
	return percent === null ? n : `${n} (${percent})`;
}

/** What a row is called, and the language of that if it is not the page's. */
export function labelText(t: Translate, label: RowLabel): { text: string; language?: string } {
	if ('told' in label) return label.told;
	return {
		text:
			'fixed' in label
				? t(`public.results_row_${label.fixed}`)
				: t(`public.results_tone_${toneKey(label.tone)}`)
	};
}

const toneKey = (tone: string) => tone.replace('-', '_').replace('+', '');
