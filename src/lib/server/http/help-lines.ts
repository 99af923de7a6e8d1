import type { Locale } from '#lib/i18n/locales.ts';
import type { Helpline } from '#lib/child/helpline.ts';
import { helplineView } from '../countries/helpline-view.ts';
import { helplines } from '../countries/helplines.ts';
import { database } from '../database.ts';

/** They stand on every page of the child's way and change now and then. */
const KEPT_MS = 60_000;
const kept = new Map<string, { until: number; lines: Promise<Helpline[]> }>();

/** The helplines of a country, as they are shown in a language; a change is seen within a minute. */
export function helpLinesFor(country: string, locale: Locale): Promise<Helpline[]> {
	const key = `${country} ${locale}`;
	const known = kept.get(key);
	if (known && known.until > Date.now()) return known.lines;
	const lines = readLines(country, locale);
	kept.set(key, { until: Date.now() + KEPT_MS, lines });
	lines.catch(() => kept.delete(key));
	return lines;
}

async function readLines(country: string, locale: Locale) {
	return (await helplines(database, country)).map((line) => helplineView(line, locale));
}
