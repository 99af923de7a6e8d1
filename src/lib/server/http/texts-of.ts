import { LanguageTag, type Texts } from '#lib/definition/definition.ts';
import { LOCALES } from '#lib/i18n/locales.ts';
import { languageName } from '../formats.ts';

/** The texts that came as `name.ru`, `name.uz-Cyrl`; what is empty is left out. */
export function textsOf(fields: Record<string, string | string[]>, name: string): Texts {
	const texts: Texts = {};
	for (const [field, text] of Object.entries(fields)) {
		const tag = field.startsWith(`${name}.`) ? field.slice(name.length + 1) : '';
		if (LanguageTag.safeParse(tag).success && typeof text === 'string' && text.trim())
			texts[tag] = text.trim().slice(0, 4000);
	}
	return texts;
}

/** The languages in which to ask for a text: these first, then the interface's, each with its name. */
export function languagesToWrite(locale: string, ...first: (string | undefined)[]) {
	const tags = [...new Set([...first.filter((tag) => tag !== undefined), locale, ...LOCALES])];
	return tags.map((tag) => ({ tag, name: languageName(tag, locale) }));
}
