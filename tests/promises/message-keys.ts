import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../../src/lib/i18n/locales.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export type Texts = Record<string, Record<string, string>>;

/** All messages of a language, by namespace and key. */
export function textsOf(locale: Locale): Texts {
	const folder = join(ROOT, 'src/lib/messages', locale);
	return Object.fromEntries(
		readdirSync(folder).map((file) => [
			file.replace('.json', ''),
			JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>
		])
	);
}

/** All messages as `namespace.key` with their text. */
export function messagesOf(texts: Texts): Map<string, string> {
	return new Map(
		Object.entries(texts).flatMap(([name, keys]) =>
			Object.entries(keys).map(([key, text]) => [`${name}.${key}`, text] as const)
		)
	);
}

/** A key as it is written in the source; what a template fills in is `*`. */
export type WrittenKey = { file: string; key: string };

/** The keys that the pages and rooms name, in files whose path begins with `under`. */
export function writtenKeys(namespaces: readonly string[], under = 'src'): WrittenKey[] {
	const names = namespaces.join('|');
	const literal = new RegExp(`(['"])((?:${names})\\.[\\w+-]+)\\1`, 'g');
	const template = new RegExp(`\`((?:${names})\\.(?:[\\w+-]|\\$\\{[^}]*\\})+)\``, 'g');
	return sourceFiles(under).flatMap((file) => {
		// What the audit calls an event looks like a key.
		const source = sourceOf(file).replace(/recordEvent\([^)]*\)/g, '');
		return [
			...[...source.matchAll(literal)].map(([, , key]) => ({ file, key: key! })),
			...[...source.matchAll(template)].map(([, key]) => ({
				file,
				key: key!.replace(/\$\{[^}]*\}/g, '*')
			}))
		];
	});
}

/** Says of a key whether it is among the written ones. */
export function isAmong(written: readonly WrittenKey[]): (key: string) => boolean {
	const literals = new Set(written.map(({ key }) => key));
	const templates = [...literals].filter((key) => key.includes('*')).map(patternOf);
	return (key) => literals.has(key) || templates.some((template) => template.test(key));
}

/** The written keys that name no message. */
export function namingNone(written: readonly WrittenKey[], messages: readonly string[]): WrittenKey[] {
	const known = new Set(messages);
	return written.filter(({ key }) =>
		key.includes('*') ? !messages.some((one) => patternOf(key).test(one)) : !known.has(key)
	);
}

function patternOf(written: string): RegExp {
	return new RegExp(`^${written.replace(/[.+]/g, '\\$&').replaceAll('*', '[\\w+-]+')}$`);
}

function sourceFiles(under: string): string[] {
	return readdirSync(join(ROOT, under), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name) && !entry.name.includes('.test.'))
		.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
}

export function sourceOf(file: string): string {
	return readFileSync(join(ROOT, file), 'utf8');
}
