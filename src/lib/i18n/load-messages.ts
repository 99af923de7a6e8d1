import type { Tone } from '#lib/definition/definition.ts';
import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';

const files = import.meta.glob<Record<string, string>>('../messages/*/*.json', {
	eager: true,
	import: 'default'
});

const loaded = new Map<string, Messages>();

const addresses = import.meta.glob<string>('../messages/*/child*.json', {
	eager: true,
	query: '?url&no-inline',
	import: 'default'
});

/** The texts of the child's way stand in the tone of 10 to 12; what another tone says otherwise stands beside them. */
const OF_TONE: Record<Tone, string[]> = {
	'7-9': ['child', 'child_younger'],
	'10-12': ['child'],
	'13+': ['child', 'child_older']
};

/**
 * Where a browser finds the texts of the child's way, as files that stay the same, so that no page carries them
 * again; a later one stands above an earlier. Server only.
 */
export function childMessagesFiles(locale: Locale, tone: Tone): string[] {
	return OF_TONE[tone].map((name) => addresses[`../messages/${locale}/${name}.json`]!);
}

/** The texts of the child's way in one language and tone. Server only. */
export function childMessages(locale: Locale, tone: Tone): Messages {
	const key = `${locale} ${tone}`;
	const messages = loaded.get(key) ?? {
		locale,
		texts: {
			child: Object.assign(
				{},
				...OF_TONE[tone].map((name) => files[`../messages/${locale}/${name}.json`])
			) as Record<string, string>
		}
	};
	loaded.set(key, messages);
	return messages;
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
