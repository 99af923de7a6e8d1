import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';

const files = import.meta.glob<Record<string, string>>('../messages/*/*.json', {
	eager: true,
	import: 'default'
});

const loaded = new Map<string, Messages>();

const addresses = import.meta.glob<string>('../messages/*/child.json', {
	eager: true,
	query: '?url&no-inline',
	import: 'default'
});

/**
 * Where a browser finds the texts of the child's way as a file that stays the same, so that no page carries them
 * again. Server only.
 */
export function childMessagesFile(locale: Locale): string {
	return addresses[`../messages/${locale}/child.json`]!;
}

/** The texts that an area's pages need, and no others: they travel with the first page. Server only. */
export function loadMessages(locale: Locale, namespaces: readonly string[]): Messages {
	const key = [locale, ...namespaces].join(' ');
	const messages = loaded.get(key) ?? {
		locale,
		texts: Object.fromEntries(
			namespaces.map((name) => [name, files[`../messages/${locale}/${name}.json`] ?? {}])
		)
	};
	loaded.set(key, messages);
	return messages;
}
