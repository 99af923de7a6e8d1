import { readFileSync } from 'node:fs';
import type { Tone } from '../../src/lib/definition/definition.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';

/** What the texts of the child's way say otherwise to the youngest and to the oldest. */
const OF_TONE: Record<Tone, string | undefined> = {
	'7-9': 'child_younger',
	'10-12': undefined,
	'13+': 'child_older'
};

/** What is written on the screen in a language, to children of a tone: `said('ru')('child.next')` is "Дальше". */
export function said(locale: Locale, tone: Tone = '10-12') {
	const read = new Map<string, Record<string, string>>();
	const textsOf = (namespace: string) => {
		const file = new URL(`../../src/lib/messages/${locale}/${namespace}.json`, import.meta.url);
		const texts = read.get(namespace) ?? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
		read.set(namespace, texts);
		return texts;
	};
	return (key: string): string => {
		const [namespace = '', name = ''] = key.split('.');
		const ofTone = namespace === 'child' ? OF_TONE[tone] : undefined;
		const text = (ofTone && textsOf(ofTone)[name]) ?? textsOf(namespace)[name];
		if (text === undefined) throw new Error(`${locale} has no ${key}`);
		return text;
	};
}
