import { readFileSync } from 'node:fs';

/** What the interface says in a language: `messagesIn('kk')('child.next')`. */
export function messagesIn(language: string) {
	return (key: string): string => {
		const [namespace, name] = key.split('.');
		const file = new URL(`../../../src/lib/messages/${language}/${namespace}.json`, import.meta.url);
		return JSON.parse(readFileSync(file, 'utf8'))[name!];
	};
}
