import type { Translate } from '#lib/i18n/messages.ts';
import type { EvidenceChoice } from './evidence-choices.ts';

/** What can be chosen as evidence, in one line of text. */
export function choiceText(t: Translate, { label, country, number }: EvidenceChoice): string {
	return [nameOf(t, label), country, number].filter(Boolean).join(' · ');
}

function nameOf(t: Translate, label: EvidenceChoice['label']): string {
	if ('words' in label) return label.words;
	if ('told' in label) return label.told.text;
	return 'fixed' in label ? t(`organise.summary_row_${label.fixed}`) : label.tone;
}
