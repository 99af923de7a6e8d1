import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/lib/i18n/locales.ts';

/** What is written on the screen in a language: `said('ru')('child.next')` is "Дальше". */
export function said(locale: Locale) {
	const read = new Map<string, Record<string, string>>();
	return (key: string): string => {
		const [namespace = '', name = ''] = key.split('.');
		const file = new URL(`../../src/lib/messages/${locale}/${namespace}.json`, import.meta.url);
		const texts = read.get(namespace) ?? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
		read.set(namespace, texts);
		const text = texts[name];
		if (text === undefined) throw new Error(`${locale} has no ${key}`);
		return text;
	};
}
