import type { Translate } from '#lib/i18n/messages.ts';

/** The sign of a session in words: "blue boat". */
export function signLabel(t: Translate, sign: { colour: string; picture: string }): string {
	return t('sessions.sign', {
		colour: t(`sessions.colour_${sign.colour}`),
		picture: t(`sessions.picture_${sign.picture}`)
	});
}
