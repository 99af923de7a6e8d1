import type { Tone } from '#lib/definition/definition.ts';
import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';

const files = import.meta.glob<Record<string, string>>('../messages/*/*.json', {
	eager: true,
	import: 'default'
});

const loaded = new Map<string, Messages>();

const addresses = import.meta.glob<string>('../messages/*/{child*,safety,error}.json', {
	eager: true,
	query: '?url&no-inline',
	import: 'default'
});

/**
 * The namespaces of the child's way, with the files of each. Its own texts stand in the tone of 10 to 12; what
 * another tone says otherwise stands beside them, and a later file above an earlier.
 */
const OF_TONE: Record<Tone, Record<string, string[]>> = {
	'7-9': { child: ['child', 'child_younger'], safety: ['safety'], error: ['error'] },
	'10-12': { child: ['child'], safety: ['safety'], error: ['error'] },
	'13+': { child: ['child', 'child_older'], safety: ['safety'], error: ['error'] }
};

/**
 * Where a browser finds the texts of the child's way, by namespace, as files that stay the same, so that no page
 * carries them again. Server only.
 */
export function childMessagesFiles(locale: Locale, tone: Tone): Record<string, string[]> {
	return mapValues(OF_TONE[tone], (names) =>
		names.map((name) => addresses[`../messages/${locale}/${name}.json`]!)
	);
}

/** The texts of the child's way in one language and tone. Server only. */
export function childMessages(locale: Locale, tone: Tone): Messages {
	const key = `${locale} ${tone}`;
	const messages = loaded.get(key) ?? {
		locale,
		texts: mapValues(OF_TONE[tone], (names) =>
			Object.assign({}, ...names.map((name) => files[`../messages/${locale}/${name}.json`]))
		)
	};
	loaded.set(key, messages);
	return messages;
}

function mapValues<From, To>(of: Record<string, From>, change: (value: From) => To): Record<string, To> {
	return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value)]));
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
