import type { Answer, Caller } from './caller.ts';

/** How many addresses of one kind are opened: that differ in ids and filters alone. */
const OF_A_KIND = 2;

/**
 * Opens pages, and all that they link to, as far as a pattern lets it; calls back with each.
 *
 * @param within  which paths are opened
 */
export async function crawl(
	caller: Caller,
	from: string[],
	within: RegExp,
	look: (path: string, answer: Answer) => void
): Promise<void> {
	const kinds = new Map<string, Set<string>>();
	const isNew = (path: string) => {
		const kind = path.replaceAll(
			/[0-9a-f]{8}-[0-9a-f-]{27}|(?<==)[^&]*|(?<=(questions|passages|promise)\/)[^/?]+/g,
			'*'
		);
		const seen = kinds.get(kind) ?? new Set();
		kinds.set(kind, seen);
		return !seen.has(path) && seen.size < OF_A_KIND && seen.add(path);
	};
	const open = [...from];
	for (let path = open.shift(); path; path = open.shift()) {
		if (!within.test(path) || !isNew(path)) continue;
		const answer = await caller.call(path);
		look(path, answer);
		const links = [...answer.body.matchAll(/\shref="([^"#]*)/g)].map(([, link = '']) =>
			link.replaceAll('&amp;', '&')
		);
		const absolute = [...links, answer.location ?? ''].map((link) => new URL(link, `http://x${path}`));
		open.push(
			...absolute.filter(({ host }) => host === 'x').map(({ pathname, search }) => pathname + search)
		);
	}
}
