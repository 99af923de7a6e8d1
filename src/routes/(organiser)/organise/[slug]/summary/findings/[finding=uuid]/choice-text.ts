import type { Translate } from '#lib/i18n/messages.ts';
import type { EvidenceChoice, EvidenceGroup } from './evidence-choices.ts';

/** What can be chosen as evidence, in one line of text. */
export function choiceText(t: Translate, { label, country, number }: EvidenceChoice): string {
	return [nameOf(t, label), country, number].filter(Boolean).join(' · ');
}

/** What a group of choices is about: a question, perhaps one item of it, or all themes or quotes. */
export function groupText(t: Translate, { title, item, kind, ofFirstPlaces }: EvidenceGroup): string {
	if (!title) return t(`organise.summary_group_${kind}`);
	return [title, item, ofFirstPlaces ? t('organise.summary_first_place') : null].filter(Boolean).join(' – ');
}

function nameOf(t: Translate, label: EvidenceChoice['label']): string {
	if ('words' in label) return label.words;
	if ('told' in label) return label.told.text;
	return 'fixed' in label
		? t(`organise.summary_row_${label.fixed}`)
		: t(`organise.consultation_tone_${label.tone}`);
}
