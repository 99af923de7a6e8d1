import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';

const RETRY_MS = 2_000;

/**
 * The texts of some namespaces from their files, in a browser; a later file stands above an earlier.
 *
 * On a line that is down it tries again for as long as the page is there: until then the page works as it came,
 * without scripts.
 */
export async function fetchMessages(
	locale: Locale,
	files: Readonly<Record<string, readonly string[]>>
): Promise<Messages> {
	const texts = Object.entries(files).map(async ([namespace, of]) => {
		const parts = await Promise.all(of.map(fetchTexts));
		return [namespace, Object.assign({}, ...parts) as Record<string, string>] as const;
	});
	return { locale, texts: Object.fromEntries(await Promise.all(texts)) };
}

async function fetchTexts(file: string): Promise<Record<string, string>> {
	for (;;) {
		const response = await fetch(file).catch(() => undefined);
		if (response?.ok) return (await response.json()) as Record<string, string>;
		await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
	}
}
